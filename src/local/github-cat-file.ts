import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'

/** An object as `git cat-file` tells of it; without its bytes where only its kind was asked for. */
export interface FoundObject {
  readonly type: string
  /** In bytes. */
  readonly size: number
  readonly bytes: Buffer
}

/** One process of `git cat-file` that is kept, since starting one takes longer than any answer of it. */
export interface CatFile {
  /** Returns the object of a full id, one written meanwhile included; undefined where there is none. */
  find(sha: string): Promise<FoundObject | undefined>
  /** Ends the process. What is asked later rejects. */
  close(): Promise<void>
}

interface Waiting {
  resolve(found: FoundObject | undefined): void
  reject(error: Error): void
}

/** Keeps a process that tells of objects; it is started at the first question, and again where it was lost. */
export function keepCatFile(
  start: (args: readonly string[]) => ChildProcessWithoutNullStreams,
  mode: '--batch' | '--batch-check',
): CatFile {
  let child: ChildProcessWithoutNullStreams | undefined
  let isClosed = false
  // Answers come in the order of the questions.
  let waiting: Waiting[] = []

  const open = () => {
    const started = start(['cat-file', mode])
    const asked: Waiting[] = []
    const read = readAnswers(mode === '--batch', (found) => asked.shift()?.resolve(found))
    const fail = (error: Error) => {
      if (child === started) child = undefined
      for (const { reject } of asked.splice(0)) reject(error)
    }
    started.stdout.on('data', read)
    started.stderr.resume()
    // How the process ended says all there is to say of what could not be written to it.
    started.stdin.on('error', () => {})
    started.on('error', fail)
    started.on('close', () => fail(new Error('git cat-file ended')))
    waiting = asked
    return started
  }

  return {
    find: (sha) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new Error('the repository is closed')
        child ??= open()
        waiting.push({ resolve, reject })
        child.stdin.write(`${sha}\n`)
      }),
    async close() {
      isClosed = true
      if (!child) return
      const ended = once(child, 'close')
      child.stdin.end()
      await ended
    },
  }
}

// An answer is `<id> missing`, or `<id> <type> <size>` with, in whole objects, the bytes and a line feed after it.
function readAnswers(isWhole: boolean, answer: (found: FoundObject | undefined) => void) {
  let chunks: Buffer[] = []
  let held = 0
  let head: { type: string; size: number } | undefined
  const take = (length: number): Buffer => {
    const all = Buffer.concat(chunks)
    chunks = [all.subarray(length)]
    held -= length
    return all.subarray(0, length)
  }
  const takeHead = (): boolean => {
    const end = Buffer.concat(chunks).indexOf('\n')
    if (end === -1) return false
    const [, type = '', size] = take(end + 1)
      .toString()
      .trimEnd()
      .split(' ')
    if (size === undefined) answer(undefined)
    else if (isWhole) head = { type, size: Number(size) }
    else answer({ type, size: Number(size), bytes: Buffer.alloc(0) })
    return true
  }
  const takeBytes = ({ type, size }: { type: string; size: number }): boolean => {
    if (held <= size) return false
    head = undefined
    answer({ type, size, bytes: take(size + 1).subarray(0, size) })
    return true
  }
  return (chunk: Buffer): void => {
    chunks.push(chunk)
    held += chunk.length
    while (held > 0 && (head ? takeBytes(head) : takeHead()));
  }
}
