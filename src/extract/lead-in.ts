import type { Paragraph } from 'mdast'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'

/** How a paragraph leads in the list after it. */
export interface LeadIn {
  /** What each item is to carry, with its colon; absent where it only announces the items. */
  readonly phrase?: string
  /** The sentences before it, which speak for themselves. */
  readonly rest: string
}

// "Please follow these guidelines:" says nothing that its items lack. Only words that can neither forbid, allow nor set
// a condition make an announcement, so that no item ever loses its "never" or its "in tests".
const ANNOUNCES =
  /^(?:please |we |you should |always )?(?:follow|observe|respect|adhere to|keep to|stick to|consider|note|remember|see|here (?:are|is)|these are|there are|the following)(?: (?:the|these|this|our|your|some|a|few|all|and|of|general|basic|simple|important|best|cod(?:e|ing)|style|naming|design|project|team|following|below|apply|rules?|guidelines?|conventions?|principles?|standards?|practices?|tips?|things|points|notes?|checklist|list|requirements?|recommendations?))*:$/i
const FORBIDS =
  /\b(?:not|never|no|none|\w+n['’]t|cannot|avoid\w*|stop\w*|except|unless|without|only|forb(?:id|ade)\w*|prohibit\w*|disallow\w*|ban(?:s|ned)?|reject\w*|discourag\w*|deprecat\w*|anti-?patterns?|mistakes?|bad|wrong)\b/i
const POINTS_BACK =
  /^(?:this|that|these|those|they|it|such|both|for (?:example|instance)|e\.g\.|i\.e\.|examples?|namely|includ\w+|in particular|specifically|instead|otherwise|then|so|among)(?![\w-])/i
const POINTS_AHEAD = /\b(?:the following|as follows)\b/i

/** What a paragraph says of the list after it, or nothing where the list does not need it. */
export function readLeadIn(paragraph: Paragraph): LeadIn | undefined {
  const text = normalizeText(inlineText(paragraph.children))
  const sentences = splitSentences(text)
  const last = sentences.at(-1)
  if (!last || !(isLeadIn(text) || isEmphasis(paragraph) || isFragment(text) || POINTS_AHEAD.test(last)))
    return undefined
  let from = sentences.length - 1
  const announces = ANNOUNCES.test(withColon(last))
  if (announces && !FORBIDS.test(sentences[from - 1] ?? ''))
    return { rest: sentences.slice(0, from).join(' ') }
  if (announces) from--
  while (from > 0 && POINTS_BACK.test(sentences[from] ?? '')) from--
  return { phrase: withColon(sentences.slice(from).join(' ')), rest: sentences.slice(0, from).join(' ') }
}

/** Whether a text waits for what comes after it: "All endpoints must:". */
export function isLeadIn(text: string): boolean {
  return /[:：]$/u.test(text)
}

/** Whether a paragraph is nothing but emphasis, such as `**Never**`: a heading in all but name. */
export function isEmphasis({ children }: Paragraph): boolean {
  return children.length === 1 && (children[0]?.type === 'strong' || children[0]?.type === 'emphasis')
}

/** The text as a lead-in, with exactly one colon behind it. */
export function withColon(text: string): string {
  return `${text.replace(/(?<![\s:：.])[\s:：.]+$/u, '')}:`
}

// A word or two without a full stop are no statement: "Never", "In tests".
function isFragment(text: string): boolean {
  return text.split(' ', 3).length <= 2 && !/[.!?…。！？]["'”’)\]]*$/u.test(text)
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|cf|vs|approx|incl|no|mr|ms|dr|st)\.$/i

// The segmenter takes a full stop within code or behind an abbreviation for the end of a sentence.
function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let open = ''
  let isInCode = false
  for (const { segment } of SENTENCES.segment(text)) {
    open += segment
    if ((segment.match(/`/g)?.length ?? 0) % 2 === 1) isInCode = !isInCode
    if (isInCode || ABBREVIATION.test(segment.trimEnd())) continue
    sentences.push(open.trim())
    open = ''
  }
  return open ? [...sentences, open.trim()] : sentences
}
