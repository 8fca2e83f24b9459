// The parser takes quadratic time where marks open and never close, and its stack ends where quotes and lists nest.
// Nobody who writes for people comes near these limits; without them a few kilobytes could hold a run for an hour.
const MAX_NESTING = 100
const MAX_INDENT = 400
const MAX_MARKS = 2000

const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))*/
const ONE_CONTAINER = />|[-*+]|\d+[.)]/g
const FENCE = /^[ \t]*(`{3,}(?!.*`)|~{3,})/
const MARKS = /[*_~[\]`]+/g
// Rows of a table, HTML and link definitions: each line stands for itself.
const ROW = /^[ \t]*(?:\||<|\[[^\]]*\]:)/

/** The first line, from 1, at which a text becomes too costly to parse; nothing where it never does. */
export function tooComplexLine(text: string): number | undefined {
  let marks = 0
  let fence: string | undefined
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [containers = ''] = CONTAINERS.exec(line) ?? []
    const rest = line.slice(containers.length)
    const opened = FENCE.exec(rest)?.[1]
    if (fence !== undefined) {
      if (opened?.startsWith(fence) && rest.trim() === opened) fence = undefined
      continue
    }
    fence = opened
    const nesting = containers.match(ONE_CONTAINER)?.length ?? 0
    if (nesting > MAX_NESTING || containers.search(/\S|$/) > MAX_INDENT) return index + 1
    const isNewBlock = rest.trim() === '' || /[-*+.)][ \t]*$/.test(containers) || ROW.test(rest)
    marks = (isNewBlock ? 0 : marks) + (rest.match(MARKS)?.length ?? 0)
    if (marks > MAX_MARKS) return index + 1
  }
  return undefined
}
