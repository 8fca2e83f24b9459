import { Worker } from 'node:worker_threads'
import type { Answer, Batch } from './worker.ts'

/** A thread that reads documents. */
export interface HelperThread {
  /** Resolves once it has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends it unless it still has something to answer. */
  dismiss(): void
}

export interface HelperWork {
  /** The next documents to read; empty where none are left. */
  next(): Batch
  take(answer: Answer): void
}

// One more than it is working on, so that it never waits for the calling thread to come round.
const BATCHES_AHEAD = 2
// The trees of a parse live for as long as one document is read: in this much space hardly any has to be moved.
const YOUNG_MB = 64

/** Starts a thread at a file that serves as `worker.ts` does. One that fails ends, and what it was given stays unanswered. */
export function startHelper(file: URL, work: HelperWork): HelperThread {
  let worker: Worker
  try {
    worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
  } catch {
    return { ended: Promise.resolve(), dismiss: () => {} }
  }
  let open = 0
  const end = () => void worker.terminate()
  const give = () => {
    const batch = work.next()
    if (batch.length === 0) return
    open++
    try {
      worker.postMessage(batch)
    } catch {
      // It can't be copied to another thread.
      end()
    }
  }
  const dismiss = () => {
    if (open === 0) end()
  }
  worker.on('message', (answer: Answer) => {
    const isFirst = answer.length === 0
    if (!isFirst) open--
    work.take(answer)
    for (let ahead = open; ahead < BATCHES_AHEAD; ahead++) give()
    dismiss()
  })
  worker.on('messageerror', end)
  const ended = new Promise<void>((resolve) => {
    // Without a listener an error would end the process; it ends the thread in any case.
    worker.on('error', () => {})
    worker.on('exit', () => resolve())
  })
  return { ended, dismiss }
}
