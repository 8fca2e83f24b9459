import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

/** A path into YAML data: keys and indexes from the root. */
export type DataPath = readonly PropertyKey[]

/** Parsed YAML that still knows where each of its parts stands. */
export interface YamlFile {
  readonly value: unknown
  /** The lines of the part at a path, from 1, both ends included; of its nearest ancestor where it has none. */
  linesOf(path: DataPath): { startLine: number; endLine: number; column: number }
}

export interface YamlSource {
  readonly text: string
  readonly path: string
  /** The line on which the text starts in its file; 1 for a file of its own. */
  readonly firstLine?: number
}

const MAX_ALIASES = 100

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'The same key stands twice in one map: merge the two, or the first would be lost.',
  MULTIPLE_DOCS: 'The file holds more than one YAML document: remove the `---` between them.',
  TAB_AS_INDENT: 'Tabs can’t indent YAML: use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds `: `.',
}

/** Parses one YAML document. Everything wrong is a problem with line and column; there is a file only where nothing is. */
export function parseYaml(source: YamlSource): { file?: YamlFile; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + (source.firstLine ?? 1) - 1, column: col }
  }
  const problem = (message: string, offset: number): Problem => ({
    code: 'invalid-yaml',
    severity: 'error',
    message,
    path: source.path,
    ...place(offset),
  })
  const wrong = [...document.errors, ...document.warnings]
  if (wrong.length > 0) {
    return { problems: wrong.map(({ code, message, pos }) => problem(REMEDIES[code] ?? message, pos[0])) }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    const linesOf = (path: DataPath) => {
      const [start, end] = rangeOf(document.contents, path)
      const { line, column } = place(start)
      const lastCharacter = source.text.slice(start, end).trimEnd().length - 1
      return { startLine: line, endLine: place(start + Math.max(0, lastCharacter)).line, column }
    }
    return { file: { value, linesOf }, problems: [] }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const message = `Its aliases (\`*name\`) expand to more than a file may hold, or to themselves: write the values out.`
    return { problems: [problem(message, firstAlias(document.contents))] }
  }
}

/** What a schema finds wrong with parsed YAML, each at its line, in words for the person who wrote it. */
export function schemaProblems(
  error: z.ZodError,
  file: YamlFile,
  { path, code }: { path: string; code: string },
): Problem[] {
  return error.issues
    .flatMap((issue) => innermost(issue, []))
    .map(({ message, path: at }) => {
      const { startLine, column } = file.linesOf(at)
      return { code, severity: 'error', message, path, line: startLine, column }
    })
}

type Issue = z.core.$ZodIssue

// Of the forms that a value may have, the one whose outer shape fits is the one that was meant.
function innermost(issue: Issue, above: DataPath): { message: string; path: DataPath }[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (issues) => !issues.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
    )
    if (meant) return meant.flatMap((inner) => innermost(inner, path))
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ message, path }))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ message: `There is no \`${key}\` here.`, path: [...path, key] }))
  return [{ message: issue.message, path }]
}

function rangeOf(root: Node | null, path: DataPath): readonly [number, number] {
  let node: unknown = root
  let range = root?.range ?? [0, 0, 0]
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)]
    else if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step),
      )
      if (isScalar(pair?.key) && pair.key.range) range = pair.key.range
      node = pair?.value
    } else break
    if ((isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && node.range && !isEmptyScalar(node))
      range = node.range
  }
  return [range[0], range[1]]
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null && !node.source
}

function firstAlias(root: Node | null): number {
  let offset = 0
  visit(root, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}
