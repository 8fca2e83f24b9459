import { tableOf, type Weights } from '../../../src/extract/classify/model.ts'
import { TAGS } from '../../../src/extract/classify/tags.ts'

const HEADER = `/**
 * How much each feature speaks for each tag, in the order of TAGS: names, each with its weights after it. Made by
 * \`npm run train\` from labelled documents (__tests__/bench/corpus/README.md); never edited. It is JSON in a text, and not
 * written as code, since that would take much longer to load.
 */
`

/** The source file that holds the weights, one feature a line. */
export function weightsFile(weights: Weights): string {
  const table = tableOf(weights).map((cell) => JSON.stringify(cell))
  const lines: string[] = []
  for (let at = 0; at < table.length; at += TAGS.length + 1)
    lines.push(table.slice(at, at + TAGS.length + 1).join(', '))
  const json = `[\n${lines.join(',\n')}\n]`
  return `${HEADER}export const WEIGHT_TABLE = \`${json.replace(/[`\\]|\$\{/g, '\\$&')}\`\n`
}

/** The weights of a table. */
export function weightsOf(json: string): Weights {
  const table = JSON.parse(json) as (string | number)[]
  const weights: Record<string, number[]> = {}
  for (let at = 0; at < table.length; at += TAGS.length + 1)
    weights[String(table[at])] = table.slice(at + 1, at + 1 + TAGS.length).map(Number)
  return weights
}
