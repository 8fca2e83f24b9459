import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { freeYoungSpace } from '../young-space.ts'
import { type Document, type Extraction, extractRules } from './extract.ts'
import { startHelper } from './helper-thread.ts'
import type { Batch } from './worker.ts'

export interface ExtractAllOptions {
  /** The file of a worker thread: `worker.ts`, or what it was built to. */
  readonly worker?: URL
  /** How many other threads help; by default as many as pay, and no more than there are processors. */
  readonly helpers?: number
}

// Beside the bundle. In a variable, or else the bundler would take it for a file of the sources.
const WORKER_FILE = './extract-worker.js'

const MOST_THREADS = 4
// From so much text on, a fifth of the time is worth more than some megabytes.
const WORTH_MEMORY = 4 * 1024 * 1024
// Below this a thread takes longer to start, and to warm up, than it saves.
const WORTH_A_THREAD = 512 * 1024
// Small enough for no thread to be left with much when the others are done.
const SMALLEST_BATCH = 32 * 1024
const BATCHES_A_THREAD = 8

/**
 * The rules of documents, in the order of the documents. Where they are long, other threads read some of them, and what
 * such a thread fails to read the calling one does.
 */
export async function extractAll(
  documents: readonly Document[],
  options: ExtractAllOptions = {},
): Promise<Extraction[]> {
  const found: (Extraction | undefined)[] = documents.map(() => undefined)
  const queue = new Queue(documents)
  if (queue.left >= WORTH_MEMORY) freeYoungSpace()
  const { worker = new URL(WORKER_FILE, import.meta.url), helpers: count = helpersFor(queue.left) } = options
  const share = 1 / ((count + 1) * BATCHES_A_THREAD)
  const helpers = Array.from({ length: count }, () =>
    startHelper(worker, {
      next: () => queue.takeLongest(Math.max(SMALLEST_BATCH, queue.left * share)),
      take: (answer) => {
        for (const [place, extraction] of answer) found[place] = extraction
      },
    }),
  )
  for (let next = queue.takeShortest(); next; next = queue.takeShortest()) {
    const [place, document] = next
    found[place] = extractRules(document)
    // Lets the answers of the others in, and so their next batch out.
    if (helpers.length > 0) await nextTurn()
  }
  for (const { dismiss } of helpers) dismiss()
  await Promise.all(helpers.map(({ ended }) => ended))
  return documents.map((document, place) => found[place] ?? extractRules(document))
}

/** How many threads are worth starting beside the calling one for texts of so many characters, all together. */
export function helpersFor(length: number, processors = availableParallelism()): number {
  return Math.min(processors, MOST_THREADS, 1 + Math.floor(length / WORTH_A_THREAD)) - 1
}

// The calling thread takes short documents and the others long ones: while it reads one, it answers nobody.
class Queue {
  readonly #longestFirst: (readonly [place: number, document: Document])[]
  #from = 0
  /** How long the texts are, all together, that nobody has taken. */
  left = 0

  constructor(documents: readonly Document[]) {
    this.#longestFirst = [...documents.entries()].sort(([, a], [, b]) => b.text.length - a.text.length)
    for (const { text } of documents) this.left += text.length
  }

  takeLongest(length: number): Batch {
    const batch: Batch[number][] = []
    for (let taken = 0; taken < length; ) {
      const next = this.#longestFirst[this.#from]
      if (!next) break
      this.#from++
      batch.push(next)
      taken += next[1].text.length
      this.left -= next[1].text.length
    }
    return batch
  }

  takeShortest(): Batch[number] | undefined {
    if (this.#from === this.#longestFirst.length) return undefined
    const next = this.#longestFirst.pop()
    if (next) this.left -= next[1].text.length
    return next
  }
}
