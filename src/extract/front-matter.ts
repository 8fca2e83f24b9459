import type { Root } from 'mdast'
import { z } from 'zod'
import type { Problem } from '../problem.ts'
import { parseYaml, schemaProblems } from '../yaml.ts'
import { linesOf } from './markdown.ts'
import { MEMORY_TYPES, type MemoryType } from './rule.ts'

/** What a note under `.nectr/` may say of itself. */
export interface FrontMatter {
  readonly memoryType?: MemoryType
  readonly paths: readonly string[]
}

const SCHEMA = z.object({
  memory_type: z.enum(MEMORY_TYPES, { error: `Use one of ${MEMORY_TYPES.join(', ')}.` }).optional(),
  paths: z
    .union([z.string().transform((text) => text.split(',')), z.array(z.string())], {
      error: '`paths` is a list of globs, or globs with commas between them.',
    })
    .transform((paths) => paths.map((path) => path.trim()))
    .optional(),
})

/**
 * Reads a document's YAML front matter. What can't be read is a problem, and the document's rules are then taken without
 * it: leaving them out in silence would be worse.
 */
export function readFrontMatter(root: Root, path: string): { frontMatter: FrontMatter; problems: Problem[] } {
  const node = root.children[0]
  if (node?.type !== 'yaml') return { frontMatter: { paths: [] }, problems: [] }
  const { file, problems } = parseYaml({ text: node.value, path, firstLine: linesOf(node).startLine + 1 })
  const read = file && SCHEMA.safeParse(file.value ?? {})
  if (file && read?.success) {
    const { memory_type: memoryType, paths = [] } = read.data
    return { frontMatter: { ...(memoryType && { memoryType }), paths: paths.filter(Boolean) }, problems: [] }
  }
  const found = file && read?.error ? schemaProblems(read.error, file, { path, code: '' }) : problems
  return { frontMatter: { paths: [] }, problems: found.map(asBrokenFrontMatter) }
}

function asBrokenFrontMatter(problem: Problem): Problem {
  const message = `The front matter can't be read, and the rules below were taken without it: ${problem.message}`
  return { ...problem, code: 'broken-front-matter', severity: 'warning', message }
}
