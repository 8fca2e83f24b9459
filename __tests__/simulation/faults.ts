import type { FailureKind } from '../../src/memory/api.ts'
import type { Random } from './random.ts'

/** What becomes of a request to the memory API. */
export interface Fault {
  /** Whether it is carried out. */
  readonly isDone: boolean
  /** How it fails, where it does. */
  readonly failure?: FailureKind
  /** What is answered in the place of what came of it. */
  readonly says?: 'no id' | 'missing' | 'nothing'
  /** Whether there is never an answer. */
  readonly isUnanswered?: boolean
  /** Whether it is carried out long after its sender has given it up. */
  readonly isLate?: boolean
}

export type Method = 'POST' | 'GET' | 'DELETE'

export const FAULTS = {
  unreachable: { isDone: false, failure: 'unreachable' },
  throttled: { isDone: false, failure: 'throttled' },
  'not configured': { isDone: false, failure: 'not-configured' },
  unauthorized: { isDone: false, failure: 'unauthorized' },
  forbidden: { isDone: false, failure: 'forbidden' },
  rejected: { isDone: false, failure: 'rejected' },
  redirected: { isDone: false, failure: 'redirected' },
  'wrong address': { isDone: false, failure: 'wrong-address' },
  reset: { isDone: false, failure: 'ambiguous' },
  'reset after': { isDone: true, failure: 'ambiguous' },
  silence: { isDone: false, isUnanswered: true },
  'silence after': { isDone: true, isUnanswered: true },
  late: { isDone: true, isUnanswered: true, isLate: true },
  'no id': { isDone: false, says: 'no id' },
  'no id after': { isDone: true, says: 'no id' },
  missing: { isDone: false, says: 'missing' },
  'missing after': { isDone: true, says: 'missing' },
  empty: { isDone: true, says: 'nothing' },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS

/** What goes wrong for one run. */
export type Weather =
  | { readonly is: 'calm' }
  /** Each request fails with this probability, each in its own way. */
  | { readonly is: 'gusts'; readonly rate: number }
  /** All requests fail in one way from one moment after the start on, and for a time. */
  | { readonly is: 'outage'; readonly fault: FaultName; readonly fromMs: number; readonly forMs: number }
  /** One of the repositories is refused all the time. */
  | { readonly is: 'unconnected'; readonly repo: number }

const EVERYWHERE: readonly FaultName[] = [
  ...(['unreachable', 'throttled', 'throttled', 'not configured', 'reset', 'silence'] as const),
  ...(['unauthorized', 'forbidden', 'redirected'] as const),
]
const TELLING: Readonly<Record<Method, readonly FaultName[]>> = {
  POST: [
    ...EVERYWHERE,
    ...(['reset after', 'reset after', 'silence after', 'no id', 'no id after', 'rejected'] as const),
  ],
  GET: EVERYWHERE,
  DELETE: [...EVERYWHERE, 'reset after', 'silence after', 'missing', 'missing after', 'rejected'],
}
const ANY: Readonly<Record<Method, readonly FaultName[]>> = {
  POST: [...TELLING.POST, 'late', 'wrong address'],
  GET: [...EVERYWHERE, 'empty', 'empty', 'rejected', 'wrong address'],
  DELETE: [...TELLING.DELETE, 'late', 'wrong address'],
}
const OUTAGES: readonly FaultName[] = ['unreachable', 'throttled', 'not configured', 'reset', 'unauthorized']

export interface FaultsOptions {
  readonly weather: Weather
  readonly random: Random
  /** Whether the list is to be had and says the truth, so that whatever is in doubt can be settled by it. */
  readonly isTelling: boolean
}

/** Draws what becomes of each request in turn; nothing where nothing goes wrong. */
export type DrawFault = (request: { method: Method; repo: number; ageMs: number }) => Fault | undefined

// With one more, a list that is asked for with patience could not be had.
const MOST_LISTS_WITHOUT_ANSWER = 2

/** The faults that one run meets. */
export function drawFaults({ weather, random, isTelling }: FaultsOptions): DrawFault {
  const kinds = isTelling ? TELLING : ANY
  let listsWithoutAnswer = 0
  return ({ method, repo, ageMs }) => {
    const name = nameOf(method, repo, ageMs)
    if (name === undefined) return undefined
    if (!isTelling || method !== 'GET' || !isAmbiguous(FAULTS[name])) return FAULTS[name]
    listsWithoutAnswer += 1
    return listsWithoutAnswer > MOST_LISTS_WITHOUT_ANSWER ? undefined : FAULTS[name]
  }

  function nameOf(method: Method, repo: number, ageMs: number): FaultName | undefined {
    if (weather.is === 'calm') return undefined
    if (weather.is === 'unconnected') return repo === weather.repo ? 'forbidden' : undefined
    if (weather.is === 'gusts') return random.chance(weather.rate) ? random.pick(kinds[method]) : undefined
    const isNow = ageMs >= weather.fromMs && ageMs < weather.fromMs + weather.forMs
    return isNow ? weather.fault : undefined
  }
}

/** The weather that a seed decides. */
export function drawWeather(random: Random): Weather {
  const kind = random.next()
  if (kind < 0.35) return { is: 'calm' }
  if (kind < 0.6) return { is: 'gusts', rate: 0.15 }
  if (kind < 0.82) return { is: 'gusts', rate: 0.45 }
  if (kind < 0.88) return { is: 'unconnected', repo: random.below(2) }
  const forMs = random.pick([2_000, 20_000, 1_000_000])
  return { is: 'outage', fault: random.pick(OUTAGES), fromMs: random.below(4_000), forMs }
}

function isAmbiguous({ failure, isUnanswered }: Fault): boolean {
  return failure === 'ambiguous' || isUnanswered === true
}
