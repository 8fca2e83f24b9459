import type { Clock } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type Listing, type MemoryApi } from './api.ts'
import { retryDelays } from './retry-policy.ts'

interface Wanted {
  readonly memoryType: string
  readonly text: string
}

export interface ServiceIndexOptions {
  readonly api: MemoryApi
  readonly repo: string
  readonly clock: Clock
  readonly signal: AbortSignal
  /**
   * Whether a list that fails in passing is asked for again and in the end shows nothing, as it does unless told otherwise.
   * Else its failure is thrown, for a caller with tries of its own.
   */
  readonly isPatient?: boolean
}

/**
 * The answer to whether a memory is stored. `absent` is proven; `not shown` is a list that is as long as it can get, and
 * `unknown` one that shows nothing at all or can't be had, as when the service's store is down.
 */
export type Found = { readonly id: string } | 'absent' | 'not shown' | 'unknown'

const WITHOUT = { all: 'absent', first: 'not shown', none: 'unknown' } as const

/** What the service shows of its memories, each list asked for at most once. */
export class ServiceIndex {
  readonly #api: MemoryApi
  readonly #repo: string
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #isPatient: boolean
  readonly #lists = new Map<string | undefined, Promise<Listing>>()

  constructor({ api, repo, clock, signal, isPatient = true }: ServiceIndexOptions) {
    this.#api = api
    this.#repo = repo
    this.#clock = clock
    this.#signal = signal
    this.#isPatient = isPatient
  }

  /** Looks a memory up by its text and type, in the list of its type or in that of all types. */
  async find({ memoryType, text }: Wanted, listOf: 'its type' | 'all types' = 'its type'): Promise<Found> {
    const { memories, extent } = await this.#list(listOf === 'its type' ? memoryType : undefined)
    const found = memories.find((memory) => memory.text === text && memory.memoryType === memoryType)
    return found ? { id: found.id } : WITHOUT[extent]
  }

  /** Whether a memory with this id is still stored. */
  async has(id: string, memoryType: string): Promise<boolean | 'unknown'> {
    const { memories, extent } = await this.#list(memoryType)
    if (memories.some((memory) => memory.id === id)) return true
    return extent === 'all' ? false : 'unknown'
  }

  #list(memoryType: string | undefined): Promise<Listing> {
    const list = this.#lists.get(memoryType) ?? this.#fetch(memoryType)
    this.#lists.set(memoryType, list)
    return list
  }

  #fetch(memoryType: string | undefined): Promise<Listing> {
    return withRetries(() => this.#api.list(this.#repo, memoryType), {
      clock: this.#clock,
      signal: this.#signal,
      delayMs: this.#isPatient ? retryDelays(this.#clock) : () => undefined,
    }).catch((error: unknown) => {
      // Where the list alone is broken, posting may still work; the other failures would meet a post as well.
      const kind = error instanceof ApiFailure ? error.kind : undefined
      if (kind === 'wrong-address' || kind === 'rejected' || (kind === 'ambiguous' && this.#isPatient))
        return { memories: [], extent: 'none' }
      throw error
    })
  }
}
