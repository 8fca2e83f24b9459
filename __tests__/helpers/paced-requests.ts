import { ApiFailure } from '../../src/memory/api.ts'
import { type Method, Pace } from '../../src/memory/pace.ts'
import type { Clock } from '../../src/ports.ts'
import { settled } from './settled.ts'

/** A pace, and requests in it that end when a test says so. */
export interface PacedRequests {
  readonly pace: Pace
  /** The names of those that were sent, in order. */
  readonly sent: string[]
  /** `name answered`, `name throttled` or `name throttled unsent`, in order. */
  readonly ended: string[]
  /** What the log said. */
  readonly lines: string[]
  /** Asks for requests, by their names. */
  ask(names: readonly string[], how?: { method?: Method; isFirst?: boolean }): Promise<void>
  answer(...names: readonly string[]): Promise<void>
  fail(failure: Error, ...names: readonly string[]): Promise<void>
}

interface Open {
  readonly answer: () => void
  readonly fail: (failure: Error) => void
}

export function pacedRequests({
  concurrency,
  clock,
  signal = new AbortController().signal,
}: {
  concurrency: number
  clock: Clock
  signal?: AbortSignal
}): PacedRequests {
  const sent: string[] = []
  const ended: string[] = []
  const lines: string[] = []
  const open = new Map<string, Open>()
  const log = { info: (line: string) => void lines.push(line) }
  const pace = new Pace({ concurrency, clock, signal, log })
  const take = (name: string): Open => {
    const found = open.get(name)
    if (!found) throw new Error(`${name} is not under way, but ${[...open.keys()]}`)
    open.delete(name)
    return found
  }
  return {
    ...{ pace, sent, ended, lines },
    async ask(names, { method = 'POST', isFirst = true } = {}) {
      for (const name of names) {
        const send = () =>
          new Promise<void>((answer, fail) => {
            sent.push(name)
            open.set(name, { answer, fail })
          })
        pace.attempt(method, send, { isFirst }).then(
          () => ended.push(`${name} answered`),
          (error: unknown) => ended.push(`${name} ${describe(error)}`),
        )
      }
      await settled()
    },
    async answer(...names) {
      for (const name of names) take(name).answer()
      await settled()
    },
    async fail(failure, ...names) {
      for (const name of names) take(name).fail(failure)
      await settled()
    },
  }
}

function describe(error: unknown): string {
  if (!(error instanceof ApiFailure)) return String(error)
  return error.isSent ? error.kind : `${error.kind} unsent`
}
