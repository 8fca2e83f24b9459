import type { Problem } from '../problem.ts'
import { tooComplexLine } from './complexity.ts'
import { directivesIn } from './directives.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
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
  if (root.children.some((node) => directivesIn(node).some(({ name }) => name === 'ignore-file'))) {
    return { rules: [], problems: [] }
  }
  const { frontMatter, problems } = options.readsFrontMatter
    ? readFrontMatter(root, source.path)
    : { frontMatter: { paths: [] }, problems: [] }
  const reader = new MarkdownReader(root, source, { ...options, ...scopeOf(options, frontMatter) })
  if (options.take === 'document') reader.takeWhole()
  else reader.readBlocks(root.children)
  return { rules: reader.rules, problems: [...problems, ...reader.problems.found] }
}

function tooComplex(path: string, line: number): Problem {
  const message =
    'Here the text nests too deeply, or one paragraph holds too many marks such as `*` and `[`, to be read. Simplify it, or exclude the file.'
  return { code: 'too-complex', severity: 'error', message, path, line }
}

function scopeOf(
  { paths = [], memoryType }: MarkdownOptions,
  frontMatter: FrontMatter,
): Partial<MarkdownOptions> {
  const type = frontMatter.memoryType ?? memoryType
  return { paths: [...paths, ...frontMatter.paths], ...(type && { memoryType: type }) }
}
