import { ApiFailure } from '../../src/memory/api.ts'
import type { Event, Timeline } from './timeline.ts'

/** A request to the other side: it takes `outMs` to get there, is carried out there, and its answer takes `backMs`. */
export interface Request<T> {
  readonly outMs: number
  /** `Infinity` where there is never an answer. */
  readonly backMs: number
  /** What the other side does; what it throws is an answer, too. `isAwaited`: whether the sender still waits for it. */
  readonly arrive: (isAwaited: boolean) => T
}

/** The requests of one process that are on their way. */
export interface Flights {
  /** Sends a request. Where there is a time for it and no answer by then, it fails as one whose fate is not known. */
  send<T>(request: Request<T>, options?: { timeoutMs?: number }): Promise<T>
  /** Ends the requests for which there is a time, since their sender is to end. */
  breakOff(): void
  /** Nobody waits for any of them any more. */
  abandon(): void
}

export interface FlightsOptions<Owner> {
  readonly timeline: Timeline<Owner>
  readonly owner: () => Owner
  /** What becomes of what has not arrived when its sender is gone. */
  readonly drawFate: () => 'arrives at once' | 'arrives later' | 'never arrives'
}

interface Flight<Owner> {
  readonly arrival: Event<Owner>
  readonly deadline: Event<Owner> | undefined
  answer: Event<Owner> | undefined
  readonly reject: (failure: Error) => void
}

/** Opens the way from one process to the other side. */
export function openFlights<Owner>({ timeline, owner, drawFate }: FlightsOptions<Owner>): Flights {
  const flights = new Set<Flight<Owner>>()
  return {
    send: (request, { timeoutMs } = {}) => fly(request, timeoutMs),
    breakOff() {
      for (const flight of [...flights].filter(({ deadline }) => deadline !== undefined)) {
        decide(flight.arrival)
        end(flight, () => flight.reject(brokenOff()))
      }
    },
    abandon() {
      flights.clear()
      for (const event of timeline.pending()) {
        if (event.owner !== owner()) continue
        if (event.kind === 'arrival') decide(event)
        else timeline.remove(event)
      }
    },
  }

  function fly<T>({ outMs, backMs, arrive }: Request<T>, timeoutMs: number | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const answer = (settle: () => void) => {
        if (backMs === Number.POSITIVE_INFINITY || !flights.has(flight)) return
        flight.answer = add(backMs, 'answer', () => end(flight, settle))
      }
      const arrival = add(outMs, 'arrival', () => {
        try {
          const value = arrive(flights.has(flight))
          answer(() => resolve(value))
        } catch (failure) {
          answer(() => reject(failure))
        }
      })
      const giveUp = () => end(flight, () => reject(new ApiFailure('ambiguous', 'No answer in time')))
      const deadline = timeoutMs === undefined ? undefined : add(timeoutMs, 'timer', giveUp)
      const flight: Flight<Owner> = { arrival, deadline, answer: undefined, reject }
      flights.add(flight)
    })
  }

  function add(inMs: number, kind: Event<Owner>['kind'], work: () => void): Event<Owner> {
    return timeline.add({ inMs, kind, work, owner: owner() })
  }

  function end(flight: Flight<Owner>, settle: () => void): void {
    flights.delete(flight)
    if (flight.deadline) timeline.remove(flight.deadline)
    if (flight.answer) timeline.remove(flight.answer)
    settle()
  }

  function decide(arrival: Event<Owner>): void {
    if (!timeline.pending().includes(arrival)) return
    const fate = drawFate()
    if (fate === 'arrives later') return
    timeline.remove(arrival)
    if (fate === 'arrives at once') arrival.work()
  }
}

/** What a request comes to that is broken off, or not sent, since its process was told to end. */
export function brokenOff(): ApiFailure {
  return new ApiFailure('aborted', 'A request was broken off.')
}
