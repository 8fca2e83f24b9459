import { describe, expect, test } from '@jest/globals'
import { dialectOf } from '../../src/documents/dialects.ts'
import { type Document, extractRules } from '../../src/extract/extract.ts'
import { extractAll, helpersFor } from '../../src/extract/extract-all.ts'
import { startHelper } from '../../src/extract/helper-thread.ts'
import type { Answer, Batch } from '../../src/extract/worker.ts'

const WORKER = new URL('../../src/extract/worker.ts', import.meta.url)
const workerOf = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${code}`)}`,
  )
const DYING = workerOf(
  "parentPort.on('message', () => { throw new Error('Out of order') }); parentPort.postMessage([])",
)
const STILLBORN = workerOf('process.exit(3)')
const MISSING = new URL('no-such-worker.js', import.meta.url)
const UNSTARTABLE = new URL('https://example.com/worker.js')

const FAILING: readonly (readonly [what: string, worker: URL])[] = [
  ['dies at its first documents', DYING],
  ['dies before it begins', STILLBORN],
  ['has no file', MISSING],
  ['cannot be started', UNSTARTABLE],
]

const makeDocument = (number: number): Document => {
  const path = number % 10 === 9 ? `${number}/.nectr/rules.yaml` : `${number}/CONTRIBUTING.md`
  const text =
    number % 10 === 9
      ? `Security:\n  - Rule ${number} is checked.\n`
      : `## Part ${number}\n\n${`- Always test part ${number}.\n`.repeat(1 + (number % 7) * 6)}\n- Never skip ${number}.\n`
  return { path, blob: '', dialect: dialectOf(path), text }
}
const DOCUMENTS = Array.from({ length: 60 }, (_, number) => makeDocument(number))
const ONE_BY_ONE = DOCUMENTS.map((document) => extractRules(document))

describe('extractAll', () => {
  test.each([0, 1, 3])('gives what each document gives, in their order, with %i helpers', async (helpers) => {
    expect(await extractAll(DOCUMENTS, { worker: WORKER, helpers })).toEqual(ONE_BY_ONE)
  })

  test.each(FAILING)('loses no document where a helper %s', async (_, worker) => {
    expect(await extractAll(DOCUMENTS, { worker, helpers: 2 })).toEqual(ONE_BY_ONE)
  })

  test('of no documents gives nothing', async () => {
    expect(await extractAll([])).toEqual([])
  })
})

describe('startHelper', () => {
  const BATCHES = [DOCUMENTS.slice(0, 3), DOCUMENTS.slice(3, 4), DOCUMENTS.slice(4, 9)]
  const read = async (worker: URL, batches = BATCHES) => {
    const left: Batch[] = batches.map((batch) => batch.map((one) => [DOCUMENTS.indexOf(one), one]))
    const answers: Answer[] = []
    await startHelper(worker, {
      next: () => left.shift() ?? [],
      take: (answer) => void answers.push(answer),
    }).ended
    return answers.flat()
  }

  test('has all documents read by the thread and then ends it', async () => {
    expect(await read(WORKER)).toEqual([...ONE_BY_ONE.slice(0, 9).entries()])
  })

  test.each(FAILING)('ends where a thread %s', async (_, worker) => {
    expect(await read(worker)).toEqual([])
  })

  test('ends where documents cannot be copied to another thread', async () => {
    const stuck = { ...makeDocument(1), stuck: () => {} }
    expect(await read(WORKER, [[stuck]])).toEqual([])
  })
})

test.each([
  [500_000, 8, 0],
  [2_000_000, 1, 0],
  [2_000_000, 2, 1],
  [1_048_576, 8, 2],
  [50_000_000, 8, 3],
])('%i characters are worth, with %i processors, %i helpers', (length, processors, helpers) => {
  expect(helpersFor(length, processors)).toBe(helpers)
})
