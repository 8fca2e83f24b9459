/** Something that happens at a moment of virtual time. */
export interface Event<Owner> {
  at: number
  readonly order: number
  /** To whom it happens: the process that is told of it, or whose request arrives by it. */
  readonly owner: Owner
  /** An arrival happens on the other side, whatever becomes of its owner meanwhile; an end is that of what it can send. */
  readonly kind: 'arrival' | 'answer' | 'timer' | 'end'
  readonly work: () => void
}

/** What is going to happen, in the order of virtual time. */
export interface Timeline<Owner> {
  /** Milliseconds since 1970. */
  now(): number
  add(event: { inMs: number; owner: Owner } & Pick<Event<Owner>, 'kind' | 'work'>): Event<Owner>
  /** Puts an event that was taken off back, ahead of what is to happen at the same moment; it may come later than it was to. */
  putBack(event: Event<Owner>, at?: number): void
  remove(event: Event<Owner>): void
  /** What is still to happen, in no order. */
  pending(): readonly Event<Owner>[]
  /** Takes the next event off and moves time to it. Where none is due until a moment that is given, time moves there. */
  next(until?: number): Event<Owner> | undefined
}

const START = Date.UTC(2025, 0, 15, 12)

/** A timeline on which nothing is going to happen yet. */
export function openTimeline<Owner>(): Timeline<Owner> {
  let now = START
  let order = 0
  const events = new Set<Event<Owner>>()
  return {
    now: () => now,
    add({ inMs, ...rest }) {
      const event = { ...rest, at: now + Math.max(0, inMs), order: order++ }
      events.add(event)
      return event
    },
    putBack(event, at = event.at) {
      event.at = at
      events.add(event)
    },
    remove: (event) => void events.delete(event),
    pending: () => [...events],
    next(until) {
      let first: Event<Owner> | undefined
      for (const event of events) if (!first || isBefore(event, first)) first = event
      if (first && (until === undefined || first.at <= until)) {
        events.delete(first)
        now = Math.max(now, first.at)
        return first
      }
      now = Math.max(now, until ?? now)
      return undefined
    },
  }
}

function isBefore<Owner>(a: Event<Owner>, b: Event<Owner>): boolean {
  return a.at === b.at ? a.order < b.order : a.at < b.at
}
