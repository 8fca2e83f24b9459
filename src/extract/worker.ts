// The entry of a worker thread: it says that it is there, and then answers each batch of documents with what they give.
import { parentPort } from 'node:worker_threads'
import { type Document, type Extraction, extractRules } from './extract.ts'

/** Documents that a worker is to read, each with its place. */
export type Batch = readonly (readonly [place: number, document: Document])[]

/** What the documents of a batch give; empty once, when a worker begins. */
export type Answer = readonly (readonly [place: number, extraction: Extraction])[]

parentPort?.on('message', (batch: Batch) => {
  send(batch.map(([place, document]) => [place, extractRules(document)]))
})
send([])

function send(answer: Answer): void {
  parentPort?.postMessage(answer)
}
