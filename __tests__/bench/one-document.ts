import { documentPath, makeDocument, manyDocuments } from './documents.ts'
import { type Figure, peakOf, ratioFigure } from './figure.ts'
import { medianPairOf } from './measure.ts'
import { runWithPeak } from './peak-memory.ts'
import { expectOutput, inScene, type Scene } from './scene.ts'

const DOCUMENTS = 1_000
const ROUNDS = 9
const AIM = 1.3

/** A run that finds one document changed among many and posts what is new in it, beside one where it stands alone. */
export async function benchOneDocument(): Promise<Figure[]> {
  return [...(await measure(1)), ...(await measure(10))]
}

function measure(rules: number): Promise<Figure[]> {
  return inScene(manyDocuments(DOCUMENTS, rules), (many) =>
    inScene(manyDocuments(1, rules), async (alone) => {
      expectOutput(await many.run({ inputs: { concurrency: '32' } }), 'added', DOCUMENTS * rules)
      expectOutput(await alone.run(), 'added', rules)
      const pair = await medianPairOf(ROUNDS, changing(many, rules), changing(alone, rules))
      const what = `one document changed among ${DOCUMENTS}, a ledger of ${DOCUMENTS * rules}`
      many.commit({ [documentPath(0)]: makeDocument(0, rules, ROUNDS + 1) })
      const { run, peakBytes } = await runWithPeak(many)
      expectOutput(run, 'changed', 1)
      return [
        ratioFigure(`${what} / that document alone`, pair, AIM),
        { what: `${what}, peak memory`, ...peakOf(peakBytes) },
      ]
    }),
  )
}

/** Gives a run that first changes the scene's first document anew, and tells how long it took. */
export function changing(scene: Scene, rules: number): () => Promise<number> {
  let edition = 0
  return async () => {
    edition++
    scene.commit({ [documentPath(0)]: makeDocument(0, rules, edition) })
    const run = await scene.run()
    expectOutput(run, 'changed', 1)
    expectOutput(run, 'failed', 0)
    return run.ms
  }
}
