import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { documentPath } from './documents.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { medianPairOf, timeOf } from './measure.ts'
import { makeProse } from './prose.ts'
import { inScene } from './scene.ts'

const PARSE_FILE = fileURLToPath(new URL('plain-parse.ts', import.meta.url))
const DOCUMENTS = 1_000
const BYTES = 10_000
const ROUNDS = 3
const AIM = 1.4

/** The plan of a first run over many documents of prose, beside a plain parse of the same files. */
export function benchFirstRun(): Promise<Figure[]> {
  const numbers = Array.from({ length: DOCUMENTS }, (_, number) => number)
  const texts = numbers.map((number) => [documentPath(number), makeProse(number, BYTES)] as const)
  const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
  return inScene(Object.fromEntries(texts), async (scene) => {
    const plan = async () => {
      const { ms, outputs } = await scene.run({ inputs: { mode: 'plan' } })
      if (Number(outputs['added']) < DOCUMENTS) throw new Error(`the plan adds ${outputs['added']}`)
      return ms
    }
    const parse = () =>
      timeOf(() => {
        const parsed = execFileSync(process.execPath, [PARSE_FILE, scene.workspace], { encoding: 'utf8' })
        if (Number(parsed) !== bytes) throw new Error(`parsed ${parsed} bytes of ${bytes}`)
      })
    const pair = await medianPairOf(ROUNDS, plan, parse)
    const size = `${(bytes / 1e6).toFixed(1)} MB`
    return [
      ratioFigure(`first plan of ${DOCUMENTS} documents, ${size} / plain parse in one thread`, pair, AIM),
    ]
  })
}
