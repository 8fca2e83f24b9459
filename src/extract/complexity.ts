import { type BlockOfLines, enterLine } from './complexity-blocks.ts'

// The parser takes quadratic time where marks open and never close, and its stack ends where quotes and lists nest.
// Nobody who writes for people comes near these limits; without them a few kilobytes could hold a run for an hour.
const MAX_NESTING = 100
const MAX_INDENT = 400
const MAX_MARKS = 2000
// Each mark may make the parser look through the rest of its paragraph, and each line through its parts.
const MAX_MARKS_TIMES_LENGTH = 20_000_000
const MAX_LINES = 5000

const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))*/
const ONE_CONTAINER = />|[-*+]|\d+[.)]/g
const FENCE = /^[ \t]*(`{3,}(?!.*`)|~{3,})/
const MARKS = /[*_~[\]`]+|<[!?]/g
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*(?=\r?\n|$)/
// Where HTML opens and never closes, the parser looks further for its end than for that of any other mark.
const HTML_WEIGHT = 10

/** The first line, from 1, at which a text becomes too costly to parse; nothing where it never does. */
export function tooComplexLine(text: string): number | undefined {
  let block: BlockOfLines | undefined
  let fence: string | undefined
  const { length: skipped } = linesOf(FRONT_MATTER.exec(text)?.[0] ?? '')
  for (const [index, line] of linesOf(text).entries()) {
    if (index < skipped && skipped > 1) continue
    const [containers = ''] = CONTAINERS.exec(line) ?? []
    const rest = line.slice(containers.length)
    const opened = FENCE.exec(rest)?.[1]
    if (fence !== undefined) {
      if (opened?.startsWith(fence) && rest.trim() === opened) fence = undefined
      continue
    }
    fence = opened
    const nesting = containers === '' ? 0 : (containers.match(ONE_CONTAINER)?.length ?? 0)
    if (nesting > MAX_NESTING || containers.search(/\S|$/) > MAX_INDENT) return index + 1
    block = enterLine(block, { containers, rest, marks: weightOf(rest) })
    if (block && isTooComplex(block)) return index + 1
  }
  return undefined
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/)
}

function weightOf(line: string): number {
  let weight = 0
  for (const mark of line.match(MARKS) ?? []) weight += mark.startsWith('<') ? HTML_WEIGHT : 1
  return weight
}

function isTooComplex({ marks, length, lines }: BlockOfLines): boolean {
  return marks > MAX_MARKS || lines > MAX_LINES || marks * length > MAX_MARKS_TIMES_LENGTH
}
