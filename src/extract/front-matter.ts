import type { Root } from 'mdast'
import type { Problem } from '../problem.ts'
import { parseYaml, schemaProblems, type YamlSource } from '../yaml.ts'
import { FORMS, type FrontMatter, type FrontMatterForm, withoutFrontMatter } from './front-matter-forms.ts'
import { rescueYaml } from './front-matter-rescue.ts'
import { linesOf } from './markdown.ts'

/**
 * Reads a document's front matter as its tool does. What can't be read is a problem, and the document's rules are then
 * taken without it: leaving them out in silence would be worse.
 */
export function readFrontMatter(
  root: Root,
  path: string,
  form: FrontMatterForm,
): { frontMatter: FrontMatter; problems: Problem[] } {
  const node = root.children[0]
  if (node?.type !== 'yaml') return { frontMatter: withoutFrontMatter(form), problems: [] }
  const firstLine = linesOf(node).startLine + 1
  const asWritten = readYaml({ text: node.value, path, firstLine }, form)
  if ('frontMatter' in asWritten) return { ...asWritten, problems: [] }
  const rescued = readYaml({ text: rescueYaml(node.value), path, firstLine }, form)
  if ('frontMatter' in rescued) return { ...rescued, problems: [] }
  return { frontMatter: {}, problems: asWritten.problems.map(asBroken) }
}

function readYaml(
  source: YamlSource,
  form: FrontMatterForm,
): { frontMatter: FrontMatter } | { problems: Problem[] } {
  const { file, problems } = parseYaml(source)
  if (!file) return { problems }
  const read = FORMS[form].safeParse(file.value ?? {})
  if (read.success) return { frontMatter: read.data }
  return { problems: schemaProblems(read.error, file, { path: source.path, code: '' }) }
}

function asBroken(problem: Problem): Problem {
  const message = `The front matter can't be read, and the rules below were taken without it: ${problem.message}`
  return { ...problem, code: 'broken-front-matter', severity: 'warning', message }
}
