import type { Clock } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type FailureKind, type Listing, type MemoryApi } from './api.ts'
import { retryDelayMs } from './retry-policy.ts'

interface Wanted {
  readonly memoryType: string
  readonly text: string
}

/** The answer to whether a memory is stored. */
export type Found = { readonly id: string } | 'absent' | 'unknown'

// Where the list alone is broken, posting may still work; the other failures would meet a post as well.
const UNKNOWABLE: ReadonlySet<FailureKind> = new Set(['ambiguous', 'wrong-address', 'rejected'])

/** What the service shows of its memories, each list asked for at most once. */
export class ServiceIndex {
  readonly #api: MemoryApi
  readonly #repo: string
  readonly #clock: Clock
  readonly #lists = new Map<string | undefined, Promise<Listing>>()

  constructor(api: MemoryApi, repo: string, clock: Clock) {
    this.#api = api
    this.#repo = repo
    this.#clock = clock
  }

  /**
   * The id under which a memory is stored; `absent` where the list proves that it is not, and else `unknown`. The list is
   * that of its type, or the one without a type.
   */
  async find({ memoryType, text }: Wanted, listOf: string | undefined = memoryType): Promise<Found> {
    const { memories, isComplete } = await this.list(listOf)
    const found = memories.find((memory) => memory.text === text && memory.memoryType === memoryType)
    if (found) return { id: found.id }
    return isComplete ? 'absent' : 'unknown'
  }

  /** Whether a memory with this id is still stored. */
  async has(id: string, memoryType: string): Promise<boolean | 'unknown'> {
    const { memories, isComplete } = await this.list(memoryType)
    if (memories.some((memory) => memory.id === id)) return true
    return isComplete ? false : 'unknown'
  }

  // A list that can't be had is empty and not complete.
  private list(memoryType: string | undefined): Promise<Listing> {
    const list = this.#lists.get(memoryType) ?? this.#fetch(memoryType)
    this.#lists.set(memoryType, list)
    return list
  }

  #fetch(memoryType: string | undefined): Promise<Listing> {
    return withRetries(() => this.#api.list(this.#repo, memoryType), {
      clock: this.#clock,
      delayMs: (error, attempt) => retryDelayMs(error, attempt, this.#clock),
    }).catch((error: unknown) => {
      if (error instanceof ApiFailure && UNKNOWABLE.has(error.kind))
        return { memories: [], isComplete: false }
      throw error
    })
  }
}
