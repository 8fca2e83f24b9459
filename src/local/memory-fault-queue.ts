import type { FaultKind, MemoryFault } from './memory-faults.ts'

/** The faults that wait for their requests. */
export interface FaultQueue {
  add(faults: readonly MemoryFault[]): void
  /** The kind of the first fault that matches, used up by one; a later one sees only what this one lets pass. */
  take(method: string, content: unknown): FaultKind | undefined
}

/** Queues faults in order of listing. */
export function queueFaults(faults: readonly MemoryFault[] = []): FaultQueue {
  // Copies: what is left of a fault is counted here, never in the caller's object.
  const ready = (fault: MemoryFault) => ({ times: 1, skip: 0, ...fault })
  const waiting = faults.map(ready)

  return {
    add(more) {
      waiting.push(...more.map(ready))
    },
    take(method, content) {
      for (const fault of waiting) {
        if (fault.times <= 0 || !matches(fault, method, content)) continue
        if (fault.skip-- > 0) continue
        fault.times--
        return fault.kind
      }
      return undefined
    },
  }
}

function matches(fault: MemoryFault, method: string, content: unknown): boolean {
  if (fault.method !== 'any' && fault.method !== method) return false
  return (
    fault.content === undefined ||
    (method === 'POST' && typeof content === 'string' && content.includes(fault.content))
  )
}
