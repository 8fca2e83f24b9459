import { execFileSync } from 'node:child_process'
import { manyDocuments } from './documents.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { medianPairOf, timeOf } from './measure.ts'
import { expectOutput, inScene, type Scene } from './scene.ts'

const DOCUMENTS = 60
const MANY = 1_000
const RULES = 10
const ROUNDS = 15

/** A run that finds nothing to do, beside a bare start of node. */
export function benchStart(): Promise<Figure[]> {
  return inScene(manyDocuments(DOCUMENTS, RULES), async (scene) => {
    await settle(scene, DOCUMENTS)
    const bare = () => timeOf(() => execFileSync(process.execPath, ['-e', '0']))
    const pair = await medianPairOf(ROUNDS, () => runUnchanged(scene, DOCUMENTS), bare)
    return [ratioFigure(`unchanged run, ${DOCUMENTS} documents of ${RULES} rules / \`node -e 0\``, pair, 2)]
  })
}

/** A run that finds nothing to do among many documents, beside one among few. */
export function benchUnchanged(): Promise<Figure[]> {
  return inScene(manyDocuments(MANY, RULES), (many) =>
    inScene(manyDocuments(DOCUMENTS, RULES), async (few) => {
      await settle(many, MANY)
      await settle(few, DOCUMENTS)
      const pair = await medianPairOf(
        ROUNDS,
        () => runUnchanged(many, MANY),
        () => runUnchanged(few, DOCUMENTS),
      )
      return [ratioFigure(`unchanged run, ${MANY} documents of ${RULES} rules / ${DOCUMENTS} of them`, pair)]
    }),
  )
}

async function settle(scene: Scene, documents: number): Promise<void> {
  expectOutput(await scene.run(), 'added', documents * RULES)
}

async function runUnchanged(scene: Scene, documents: number): Promise<number> {
  const run = await scene.run()
  expectOutput(run, 'added', 0)
  expectOutput(run, 'unchanged', documents * RULES)
  return run.ms
}
