import type { Root } from 'mdast'
import type { Problem } from '../problem.ts'
import { tooComplexLine } from './complexity.ts'
import { readDecisionRecord } from './decision-record.ts'
import { DocumentProblems } from './document-problems.ts'
import { readFrontMatter } from './front-matter.ts'
import type { FrontMatter } from './front-matter-forms.ts'
import { tidyGlobs, withinFolders } from './globs.ts'
import { ignoresFile } from './ignore-file.ts'
import { parseMarkdown } from './markdown.ts'
import { MarkdownReader, type MarkdownSource } from './markdown-reader.ts'
import type { Rule } from './rule.ts'
import { withHtmlHeadings } from './sections.ts'
import type { MarkdownOptions } from './take.ts'

/** The rules of a Markdown document, in its order, and what is wrong with it. Every text is Markdown of some kind. */
export function extractFromMarkdown(
  source: MarkdownSource,
  options: MarkdownOptions,
): { rules: Rule[]; problems: Problem[] } {
  const line = tooComplexLine(source.text)
  if (line !== undefined) return { rules: [], problems: [tooComplex(source.path, line)] }
  const root = withHtmlHeadings(parseMarkdown(source.text))
  if (ignoresFile(root)) {
    return { rules: leaveOut(source, options, 'it says `nectr:ignore-file`'), problems: [] }
  }
  const { frontMatter, problems } = readOwnFrontMatter(root, source, options)
  if (frontMatter.leftOut) return { rules: leaveOut(source, options, frontMatter.leftOut), problems }
  const own = { ...options, ...ownOptions(options, frontMatter) }
  const read = options.isRecord ? readRecord(root, source, own, frontMatter) : readAll(root, source, own)
  return { rules: read.rules, problems: [...problems, ...read.problems] }
}

type Found = { rules: Rule[]; problems: Problem[] }

function readAll(root: Root, source: MarkdownSource, options: MarkdownOptions): Found {
  const reader = new MarkdownReader(root, source, options)
  if (options.take === 'document') reader.takeWhole()
  else reader.readRules()
  return { rules: reader.rules, problems: reader.problems.found }
}

// What calls itself a record, but holds no decision, is read as any document on the architecture.
function readRecord(
  root: Root,
  source: MarkdownSource,
  options: MarkdownOptions,
  frontMatter: FrontMatter,
): Found {
  const problems = new DocumentProblems(source)
  const record = readDecisionRecord(root, { path: source.path, options, frontMatter, problems })
  if (record.leftOut) return { rules: leaveOut(source, options, record.leftOut), problems: [] }
  if (!record.hasDecision) return readAll(root, source, options)
  if (options.take !== 'norms') {
    const read = readAll(root, source, { memoryType: 'architecture', ...options })
    const ofStatus = problems.found.filter(({ code }) => code === 'unknown-status')
    return { rules: read.rules, problems: [...ofStatus, ...read.problems] }
  }
  const { rule } = record
  if (rule) {
    const { path, startLine, endLine, content: text } = rule
    options.explain?.({
      path,
      startLine,
      endLine,
      text,
      outcome: 'taken',
      reasons: ['the decision of a record in force'],
    })
  }
  return { rules: rule ? [rule] : [], problems: problems.found }
}

function readOwnFrontMatter(root: Root, { path }: MarkdownSource, { frontMatter: form }: MarkdownOptions) {
  return form ? readFrontMatter(root, path, form) : { frontMatter: {}, problems: [] }
}

function leaveOut({ path, text }: MarkdownSource, { explain }: MarkdownOptions, reason: string): Rule[] {
  const endLine = text.split(/\r\n?|\n/).length
  explain?.({
    path,
    startLine: 1,
    endLine,
    text: 'the whole document',
    outcome: 'left out',
    reasons: [reason],
  })
  return []
}

function tooComplex(path: string, line: number): Problem {
  const message =
    'Here the text nests too deeply, or one paragraph holds too many lines or marks such as `*` and `[`, to be read. Simplify it, or exclude the file.'
  return { code: 'too-complex', severity: 'error', message, path, line }
}

function ownOptions(
  { paths = [], memoryType }: MarkdownOptions,
  frontMatter: FrontMatter,
): Partial<MarkdownOptions> {
  const type = frontMatter.memoryType ?? memoryType
  return {
    paths: withinFolders(paths, tidyGlobs(frontMatter.globs ?? [])),
    ...(type && { memoryType: type }),
  }
}
