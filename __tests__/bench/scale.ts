import { gzipSync } from 'node:zlib'
import { documentPath, makeDocument, manyDocuments } from './documents.ts'
import { type Figure, peakOf, ratioFigure, showMs } from './figure.ts'
import { medianPairOf } from './measure.ts'
import { changing } from './one-document.ts'
import { runWithPeak } from './peak-memory.ts'
import { timePlan } from './plan-time.ts'
import { expectOutput, inScene, type Scene } from './scene.ts'

const DOCUMENTS = 10_000
const TRACKED = 100_000
const SMALLER = 10
const RULES = 1
const CHANGED = 1_000
const ROUNDS = 5

/** What a large repository costs: memory, time beside that of a tenth of it, and the bytes of its ledger. */
export function benchScale(): Promise<Figure[]> {
  return inScene(manyFiles(DOCUMENTS, TRACKED), (large) =>
    inScene(manyFiles(DOCUMENTS / SMALLER, TRACKED / SMALLER), async (small) => [
      ...(await firstRuns(large, small)),
      ...(await laterRuns(large, small)),
      ...ledgerFigures(await large.ledger()),
    ]),
  )
}

async function firstRuns(large: Scene, small: Scene): Promise<Figure[]> {
  const inputs = { concurrency: '32' }
  const smallRun = await small.run({ inputs })
  expectOutput(smallRun, 'added', (DOCUMENTS * RULES) / SMALLER)
  const { run, peakBytes } = await runWithPeak(large, inputs)
  expectOutput(run, 'added', DOCUMENTS * RULES)
  return [
    {
      what: `first run that stores ${DOCUMENTS} memories, ${TRACKED} files, peak memory`,
      ...peakOf(peakBytes),
    },
    {
      what: `first run that stores ${DOCUMENTS} memories / ${DOCUMENTS / SMALLER}`,
      value: (run.ms / smallRun.ms).toFixed(2),
      detail: `${showMs(run.ms)} / ${showMs(smallRun.ms)}`,
    },
  ]
}

async function laterRuns(large: Scene, small: Scene): Promise<Figure[]> {
  const smaller = DOCUMENTS / SMALLER
  const same = await medianPairOf(ROUNDS, unchangedRun(large, DOCUMENTS), unchangedRun(small, smaller))
  const change = await medianPairOf(ROUNDS, changing(large, RULES), changing(small, RULES))
  const size = `${DOCUMENTS} documents among ${TRACKED} files / a tenth of both`
  return [
    ratioFigure(`unchanged run, ${size}`, same),
    ratioFigure(`one document changed, ${size}`, change),
    ...(await laterPeaks(large)),
  ]
}

async function laterPeaks(large: Scene): Promise<Figure[]> {
  large.commit({ [documentPath(0)]: makeDocument(0, RULES, ROUNDS + 1) })
  const one = await runWithPeak(large)
  expectOutput(one.run, 'changed', 1)
  // What is read under another input is read anew.
  const all = await runWithPeak(large, { mode: 'plan', files: `${documentPath(0)}\n**/AGENTS.md` })
  expectOutput(all.run, 'unchanged', DOCUMENTS * RULES)
  return [
    {
      what: `one document changed, ${DOCUMENTS} documents among ${TRACKED} files, peak memory`,
      ...peakOf(one.peakBytes),
    },
    { what: `plan that reads all of ${DOCUMENTS} documents anew, peak memory`, ...peakOf(all.peakBytes) },
  ]
}

function unchangedRun(scene: Scene, documents: number): () => Promise<number> {
  return async () => {
    const run = await scene.run()
    expectOutput(run, 'added', 0)
    expectOutput(run, 'unchanged', documents * RULES)
    return run.ms
  }
}

function ledgerFigures(text: string): Figure[] {
  const planMs = timePlan(text, { documents: DOCUMENTS, rules: RULES, changed: CHANGED })
  const bytes = Buffer.from(text)
  return [
    {
      what: `plan of ${DOCUMENTS} memories of which ${CHANGED} have changed, after reading`,
      value: showMs(planMs),
      aim: '< 500 ms',
    },
    {
      what: `ledger of ${DOCUMENTS} memories on the wire, gzip`,
      value: `${(gzipSync(bytes).length / 1e6).toFixed(2)} MB`,
      detail: `${(bytes.length / 1e6).toFixed(2)} MB plain`,
    },
  ]
}

function manyFiles(documents: number, tracked: number): Record<string, string> {
  const files = manyDocuments(documents, RULES)
  for (let number = documents; number < tracked; number++) {
    files[`src/module-${Math.floor(number / 100)}/file-${number}.ts`] = 'export {}\n'
  }
  return files
}
