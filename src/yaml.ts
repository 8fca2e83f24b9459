import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'
import {
  type DataPath,
  descend,
  duplicateKeys,
  firstAlias,
  keyOffset,
  misuses,
  textsOf,
} from './yaml-nodes.ts'

export type { DataPath }

/** Parsed YAML that still knows where each of its parts stands. */
export interface YamlFile {
  readonly value: unknown
  /** The lines of the part at a path, from 1, both ends included; of its nearest ancestor where it has none. */
  linesOf(path: DataPath): { startLine: number; endLine: number; column: number }
  /** Where the key stands that a path ends with. */
  placeOfKey(path: DataPath): { line: number; column: number }
  /** All its keys and texts, in their order. */
  texts(): { text: string; line: number; column: number }[]
}

export interface YamlSource {
  readonly text: string
  readonly path: string
  /** The line on which the text starts in its file; 1 for a file of its own. */
  readonly firstLine?: number
}

const MAX_ALIASES = 100

const DUPLICATE_KEY = 'The same key stands twice in one map: merge the two, or the first would be lost.'
const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'The file holds more than one YAML document: remove the `---` between them.',
  TAB_AS_INDENT: "Tabs can't indent YAML: use spaces.",
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds `: `.',
}

/** Parses one YAML document. Everything wrong is a problem with line and column; there is a file only where nothing is. */
export function parseYaml(source: YamlSource): { file?: YamlFile; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
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
  const wrong = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
    message: REMEDIES[code] ?? message,
    offset,
  }))
  for (const offset of duplicateKeys(document)) wrong.push({ message: DUPLICATE_KEY, offset })
  if (wrong.length > 0) {
    wrong.sort((a, b) => a.offset - b.offset)
    return { problems: firstOfEachLine(wrong.map(({ message, offset }) => problem(message, offset))) }
  }
  const misused = misuses(document)
  if (misused.length > 0) return { problems: misused.map(({ message, offset }) => problem(message, offset)) }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    const linesOf = (path: DataPath) => {
      const [start, end] = descend(document.contents, path).range
      const { line, column } = place(start)
      const lastCharacter = source.text.slice(start, end).trimEnd().length - 1
      return { startLine: line, endLine: place(start + Math.max(0, lastCharacter)).line, column }
    }
    const placeOfKey = (path: DataPath) => place(keyOffset(document.contents, path))
    const texts = () => textsOf(document).map(({ text, offset }) => ({ text, ...place(offset) }))
    return { file: { value, linesOf, placeOfKey, texts }, problems: [] }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const message = 'Its aliases (`*name`) expand to more than a file may hold: write the values out.'
    return { problems: [problem(message, firstAlias(document.contents))] }
  }
}

/** What a schema finds wrong with parsed YAML, each at its line, in words for the person who wrote it. */
export function schemaProblems(
  error: z.ZodError,
  file: YamlFile,
  { path, code }: { path: string; code: string },
): Problem[] {
  const found = error.issues
    .flatMap((issue) => innermost(issue, []))
    .map(({ message, path: at, isKey }): Problem => {
      const { startLine, column } = file.linesOf(at)
      const place = isKey ? file.placeOfKey(at) : { line: startLine, column }
      return { code, severity: 'error', message, path, ...place }
    })
  return firstOfEachLine(found)
}

type Issue = z.core.$ZodIssue

interface InnerIssue {
  readonly message: string
  readonly path: DataPath
  /** Whether it is the key that is wrong, not its value. */
  readonly isKey?: true
}

// Of the forms that a value may have, the one whose outer shape fits is the one that was meant.
function innermost(issue: Issue, above: DataPath): InnerIssue[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (issues) => !issues.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
    )
    if (meant) return meant.flatMap((inner) => innermost(inner, path))
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ message, path, isKey: true }))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      message: `There is no \`${key}\` here.`,
      path: [...path, key],
      isKey: true,
    }))
  return [{ message: issue.message, path }]
}

// What follows a first mistake on a line is mostly its consequence.
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number | undefined>()
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line))
}
