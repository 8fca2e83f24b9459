import { ApiFailure, type Listing, type MemoryApi } from '../../src/memory/api.ts'
import type { DrawFault, Fault } from './faults.ts'
import { brokenOff, type Request } from './flights.ts'
import type { SimulatedProcess } from './process.ts'
import type { Random } from './random.ts'
import type { Service } from './service.ts'
import type { Answer, Call, Witness } from './witness.ts'

export interface MemoryWireOptions {
  readonly service: Service
  readonly witness: Witness
  readonly drawFault: DrawFault
  readonly indexOf: (repo: string) => number
  readonly now: () => number
}

// 200 s is more than a run waits for.
const RETRY_AFTER_MS = [undefined, undefined, 0, 1_000, 7_000, 40_000, 200_000]
const LATE_MS = [20_000, 60_000]
const NOTHING: Listing = { memories: [], extent: 'none' }

/** The memory API as one process reaches it: over a network, and with the faults that are drawn for it. */
export function memoryApiOf(process: SimulatedProcess, options: MemoryWireOptions): MemoryApi {
  const { service, witness, drawFault, indexOf, now } = options

  async function send<T extends Answer>(
    call: Call,
    carryOut: (isAwaited: boolean) => T,
    instead: T,
  ): Promise<T> {
    if (process.isBrokenOff) throw brokenOff()
    const ageMs = now() - process.startedAt
    const fault = drawFault({ method: call.method, repo: indexOf(call.repo), ageMs })
    witness.requested(process, call)
    try {
      const answer = await process.call(requestWith(fault, process.random, { carryOut, instead }))
      witness.answered(process, call, answer)
      return answer
    } catch (failure) {
      if (failure instanceof ApiFailure) witness.answered(process, call, failure)
      throw failure
    }
  }

  return {
    post({ repo, memoryType, text }) {
      const call = { method: 'POST', repo, memory: { memoryType, text } } as const
      const carryOut = () => {
        const held = service.post(repo, call.memory, process.name)
        witness.posted(process, call, held)
        return { id: held?.id }
      }
      return send(call, carryOut, { id: undefined })
    },
    list: (repo, colour) => send({ method: 'GET', repo, colour }, () => service.list(repo, colour), NOTHING),
    remove(repo, id) {
      const call = { method: 'DELETE', repo, id } as const
      const carryOut = (isAwaited: boolean) => {
        witness.deletes(process, call, isAwaited)
        return service.remove(id) ? 'deleted' : 'missing'
      }
      return send<'deleted' | 'missing'>(call, carryOut, 'missing')
    },
  }
}

function requestWith<T>(
  fault: Fault | undefined,
  random: Random,
  { carryOut, instead }: { carryOut: (isAwaited: boolean) => T; instead: T },
): Request<T> {
  const { isDone = true, failure, says, isUnanswered = false, isLate = false } = fault ?? {}
  const retryAfterMs = failure === 'throttled' ? random.pick(RETRY_AFTER_MS) : undefined
  return {
    outMs: isLate ? random.pick(LATE_MS) : delayMs(random),
    backMs: isUnanswered ? Number.POSITIVE_INFINITY : delayMs(random),
    arrive(isAwaited) {
      const came = isDone ? carryOut(isAwaited) : instead
      if (failure) throw new ApiFailure(failure, `The simulation says: ${failure}.`, { retryAfterMs })
      return says ? instead : came
    },
  }
}

function delayMs(random: Random): number {
  return random.chance(0.05) ? random.between(1_000, 4_000) : random.between(20, 300)
}
