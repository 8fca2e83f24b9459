import { Calls, type CallsOptions } from '../../src/memory/calls.ts'
import { Pace } from '../../src/memory/pace.ts'
import { REPO } from './memories.ts'
import type { MemoryService } from './memory-service.ts'

/** The requests of a run to a service, one at a time if nothing else is said. */
export function callsTo(
  { api, clock }: Pick<MemoryService, 'api' | 'clock'>,
  {
    concurrency = 1,
    signal = new AbortController().signal,
    ...more
  }: Partial<Pick<CallsOptions, 'signal' | 'onFailure' | 'beforeChange'>> & { concurrency?: number } = {},
): { calls: Calls; pace: Pace } {
  const pace = new Pace({ concurrency, clock, signal, log: { info() {} } })
  return { pace, calls: new Calls({ api, repo: REPO, pace, clock, signal, ...more }) }
}
