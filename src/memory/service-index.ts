import type { Clock } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type FailureKind, type Listing, type MemoryApi } from './api.ts'
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
}

/**
 * The answer to whether a memory is stored. `absent` is proven; `not shown` is a list that is as long as it can get, and
 * `unknown` one that shows nothing at all or can't be had, as when the service's store is down.
 */
export type Found = { readonly id: string } | 'absent' | 'not shown' | 'unknown'

// Where the list alone is broken, posting may still work; the other failures would meet a post as well.
const UNKNOWABLE: ReadonlySet<FailureKind> = new Set(['ambiguous', 'wrong-address', 'rejected'])

const WITHOUT = { all: 'absent', first: 'not shown', none: 'unknown' } as const

/** What the service shows of its memories, each list asked for at most once. */
export class ServiceIndex {
  readonly #api: MemoryApi
  readonly #repo: string
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #lists = new Map<string | undefined, Promise<Listing>>()

  constructor({ api, repo, clock, signal }: ServiceIndexOptions) {
    this.#api = api
    this.#repo = repo
    this.#clock = clock
    this.#signal = signal
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

  // A list that can't be had is empty and not complete.
  #list(memoryType: string | undefined): Promise<Listing> {
    const list = this.#lists.get(memoryType) ?? this.#fetch(memoryType)
    this.#lists.set(memoryType, list)
    return list
  }

  #fetch(memoryType: string | undefined): Promise<Listing> {
    return withRetries(() => this.#api.list(this.#repo, memoryType), {
      clock: this.#clock,
      signal: this.#signal,
      delayMs: retryDelays(this.#clock),
    }).catch((error: unknown) => {
      if (error instanceof ApiFailure && UNKNOWABLE.has(error.kind)) return { memories: [], extent: 'none' }
      throw error
    })
  }
}
