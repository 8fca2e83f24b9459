import type { FoundDocument } from '../documents/find.ts'
import { compileGlob } from '../documents/patterns.ts'
import { scopesOf } from '../documents/scopes.ts'
import type { Problem } from '../problem.ts'
import type { Model } from './classify/model.ts'
import type { Decision } from './decision.ts'
import { extractFromMarkdown } from './markdown-rules.ts'
import type { Rule } from './rule.ts'
import { extractFromRulesFile } from './rules-file.ts'
import type { MarkdownOptions } from './take.ts'
import { TooMuchTextError } from './text-budget.ts'

/** A document with its text. */
export interface Document extends FoundDocument {
  readonly text: string
}

/** What extraction finds in a document. An error among the problems means that its rules are not all known. */
export interface Extraction {
  readonly rules: Rule[]
  readonly problems: Problem[]
}

/** What may be asked of an extraction. */
export interface ExtractOptions {
  /** Is told what became of each part of a document, and why. */
  readonly explain?: (decision: Decision) => void
  /** What tells norms from other text; the trained one by default. */
  readonly model?: Model
}

/** The rules of a document, in its order. */
export function extractRules(document: Document, options: ExtractOptions = {}): Extraction {
  try {
    return document.dialect.format === 'rules-file'
      ? extractFromRulesFile(document.text, document.path)
      : extractFromMarkdown(document, markdownOptions(document, options))
  } catch (error) {
    if (error instanceof TooMuchTextError) return { rules: [], problems: [error.problem] }
    // One document that breaks a parser must not keep the others from being read; being known to be unread, it also
    // keeps its memories from being retracted.
    const message = `It can't be parsed (${String(error)}). Please report it with the file.`
    return { rules: [], problems: [{ code: 'unparsable', severity: 'error', message, path: document.path }] }
  }
}

function markdownOptions(document: Document, { explain, model }: ExtractOptions): MarkdownOptions {
  const { dialect, source } = document
  return {
    kind: dialect.kind,
    take: source?.take ?? dialect.take ?? 'norms',
    paths: scopesOf(document),
    ...(dialect.format === 'decision-record' && { isRecord: true }),
    ...(dialect.frontMatter && { frontMatter: dialect.frontMatter }),
    ...(source?.memoryType && { memoryType: source.memoryType }),
    ...(source && { wantsSection: sectionFilter(source.sections) }),
    ...(explain && { explain }),
    ...(model && { model }),
  }
}

function sectionFilter({ only, except }: { only: readonly string[]; except: readonly string[] }) {
  const wanted = only.map(compileHeadingGlob)
  const unwanted = except.map(compileHeadingGlob)
  return (headings: readonly string[]) =>
    (wanted.length === 0 || headings.some((heading) => wanted.some((test) => test(heading)))) &&
    !headings.some((heading) => unwanted.some((test) => test(heading)))
}

// A slash is part of a heading's words ("CI/CD"), not a border that `*` stops at.
function compileHeadingGlob(glob: string): (heading: string) => boolean {
  const test = compileGlob(glob.replaceAll('/', ' '), { ignoreCase: true })
  return (heading) => test(heading.replaceAll('/', ' '))
}
