import type { Root } from 'mdast'
import { blockText, isExample } from './block-text.ts'
import { composeContent } from './content.ts'
import { directivesIn } from './directives.ts'
import type { DocumentProblems } from './document-problems.ts'
import type { FrontMatter } from './front-matter-forms.ts'
import { linesOf } from './markdown.ts'
import {
  linesOfBlock,
  type RecordBlock,
  type RecordHeading,
  type RecordParts,
  readRecordParts,
} from './record-parts.ts'
import { readStatus } from './record-status.ts'
import { recordName } from './record-title.ts'
import type { Rule } from './rule.ts'
import type { MarkdownOptions } from './take.ts'

/** What a decision record gives. */
export interface DecisionRecord {
  readonly name: string
  /** Why it gives no memory: it is not in force. */
  readonly leftOut?: string
  /** Its decision; absent where none stands in it, or where it was not asked for. */
  readonly rule?: Rule
  /** Whether there is a decision in it, taken or not; a document without one is no record. */
  readonly hasDecision: boolean
}

interface Place {
  readonly path: string
  readonly options: MarkdownOptions
  readonly frontMatter: FrontMatter
  readonly problems: DocumentProblems
}

/** Where a decision stands. */
interface Found {
  /** The words of its heading that belong to it: "Decision: use PostgreSQL". */
  readonly lead: string
  readonly headings: readonly string[]
  readonly blocks: readonly RecordBlock[]
}

/**
 * Reads a decision record: as M. Nygard writes them (`## Status`, `## Decision`), as MADR does (`status` in front matter
 * or a bullet, `## Decision Outcome`), or as one sentence ("In the context of …, we decided …"). Without a status it
 * counts as accepted.
 */
export function readDecisionRecord(root: Root, place: Place): DecisionRecord {
  const { path, options, frontMatter, problems } = place
  const parts = readRecordParts(root, problems)
  const name = recordName(path, parts.title || (frontMatter.title ?? ''))
  const found = findDecision(parts)
  const record = { name, hasDecision: found !== undefined }
  const said = statusesIn(root, parts, frontMatter)
  const words = said.map(({ text }) => text).join(' ')
  const status = readStatus(said.map(({ text }) => text))
  if (status === 'ended' || status === 'open') return { ...record, leftOut: `its status is "${words}"` }
  if (status === 'unknown' && found) {
    const message = `"${words}" is no status that is known, so the decision counts as accepted. Write accepted, proposed, rejected, deprecated or superseded.`
    problems.add('unknown-status', message, said[0]?.node ?? root)
  }
  if (!found || options.wantsSection?.(found.headings) === false) return record
  const rule = composeRule(name, found, place)
  return rule ? { ...record, rule } : record
}

const DECISION =
  /^\P{L}*(?:the |our |final |architectur(?:e|al) )*(?:decisions?(?: outcome| made| taken| summary)?|outcome|resolution|what we decided)\s*(?:[:–—-]\s*(.*))?$/iu
const STATUS = /^\P{L}*(?:(?:current|decision|record) )?status\s*(?:[:–—-]\s*(.*))?$/iu
const LABELLED = /^decision(?: outcome)?\s*:\s*\S/i
const Y_STATEMENT = /^in the context of\b.*\b(?:decided|chose|choose|decide|opted|opt)\b/is

function findDecision({ headings, blocks }: RecordParts): Found | undefined {
  const heading = headings.find(({ text }) => DECISION.test(text))
  if (heading) return decisionUnder(heading, blocks)
  const stated = blocks.find(({ block }) => {
    const text = block.type === 'paragraph' ? blockText([block]) : ''
    return LABELLED.test(text) || Y_STATEMENT.test(text)
  })
  return stated && { lead: '', headings: stated.headings.map(({ text }) => text), blocks: [stated] }
}

// What stands under sub-headings is mostly consequences; only where nothing stands above them do they hold the decision.
function decisionUnder(heading: RecordHeading, all: readonly RecordBlock[]): Found {
  const section = all.filter(({ headings }) => headings.includes(heading))
  const own = section.filter(({ headings }) => headings.at(-1) === heading)
  const first = [...own, ...section].find((part) => !part.isIgnored && blockText([part.block]) !== '')
  const innermost = first?.headings.at(-1) ?? heading
  const above = first?.headings ?? [heading]
  return {
    lead: DECISION.exec(heading.text)?.[1] ?? '',
    headings: above.map(({ text }) => text),
    blocks: section.filter(({ headings }) => headings.at(-1) === innermost),
  }
}

// Each line of a status, with the part of the document in which it stands.
function statusesIn(root: Root, { headings, blocks }: RecordParts, { status }: FrontMatter) {
  const inFrontMatter = (status ?? '').split('\n').map((text) => ({ text, node: root.children[0] ?? root }))
  const inHeadings = headings.map(({ text, node }) => ({ text: STATUS.exec(text)?.[1] ?? '', node }))
  const inBlocks = blocks.flatMap(({ block, headings: above }) => {
    const lines = linesOfBlock(block)
    const isOwn = above.some(({ text }) => STATUS.test(text))
    const found = isOwn ? lines : above.length === 0 ? lines.filter((line) => /^status\s*:/i.test(line)) : []
    return found.map((text) => ({ text, node: block }))
  })
  return [...inFrontMatter, ...inHeadings, ...inBlocks].filter(({ text }) => text.trim() !== '')
}

function composeRule(
  name: string,
  { lead, blocks }: Found,
  { path, options, problems }: Place,
): Rule | undefined {
  const kept = blocks.filter(({ block, isIgnored }) => !isIgnored && block.type !== 'definition')
  const said = decisionText(kept)
  const [first, last] = [kept[0], kept.at(-1)]
  const words = blockText(
    said.map(({ block }) => block),
    problems.addHidden,
  )
  const body = lead && words ? `${lead.replace(/[.:]$/, '')}. ${words}` : words || lead
  if (!first || !last || !body) return undefined
  for (const { block } of said) problems.checkInvisible(block)
  const own = directivesIn(first.block).find((directive) => directive.name === 'type')
  const { paths = [] } = options
  return {
    path,
    startLine: linesOf(first.block).startLine,
    endLine: linesOf(last.block).endLine,
    section: name,
    memoryType: own?.memoryType ?? first.memoryType ?? options.memoryType ?? 'architecture',
    paths,
    body,
    content: composeContent({ prefix: `[${name}] `, paths, body }),
  }
}

// The first paragraph, and what completes it: a list after a colon, the reason of a chosen option.
function decisionText(blocks: readonly RecordBlock[]): RecordBlock[] {
  const from = blocks.findIndex(({ block }) => blockText([block]) !== '')
  const [first, ...rest] = from < 0 ? [] : blocks.slice(from)
  if (!first) return []
  const text = blockText([first.block])
  const isBare =
    /^chosen option\b/i.test(text) && !/\b(?:because|since|as|due to|so that|in order)\b/i.test(text)
  const next = rest[0]
  if (next && isBare && next.block.type === 'paragraph') return [first, next]
  if (!/[:：]$/.test(text)) return [first]
  const to = rest.findIndex(({ block }) => isExample(block) || blockText([block]) !== '')
  return [first, ...rest.slice(0, to + 1)]
}
