import { ApiFailure, type FailureKind, type ListedMemory, type Listing } from './api.ts'

/** What is looked up: a text under a type. */
export interface Wanted {
  readonly memoryType: string
  readonly text: string
}

/** Lists the memories of one repository. A colour draws what resembles it to the top of the list; it leaves nothing out. */
export type ListMemories = (colour?: string) => Promise<Listing>

export interface ServiceIndexOptions {
  readonly list: ListMemories
  /** How many lists may be coloured by a text of their own; any number unless told. */
  readonly mostTexts?: number
}

/**
 * The answer to whether a memory is stored. `absent` is proven; `not shown` is a list that is as long as it can get, and
 * `unknown` one that shows nothing at all or can't be had, as when the service's store is down.
 */
export type Found = { readonly id: string } | 'absent' | 'not shown' | 'unknown'

export interface FindOptions {
  /**
   * Whether this is one of many to be looked up, any of which may be there: then the list of all types comes first, and no
   * list is asked for a single text. However many are looked up, that is one call and one more for each type.
   */
  readonly isOneOfMany?: boolean
}

const LONGEST_COLOUR = 400

// The service has answered other lists by then, so that it is the colour that one of these refuses.
const REFUSALS: ReadonlySet<FailureKind> = new Set(['rejected', 'forbidden', 'wrong-address', 'redirected'])

/**
 * What the service shows of its memories, each list asked for at most once. A list is a search that shows 100 memories at
 * most, and a type only colours it. Hence a memory that one list does not show is looked for in others, as long as they may
 * show more.
 */
export class ServiceIndex {
  readonly #fetch: ListMemories
  readonly #mostTexts: number
  readonly #lists = new Map<string | undefined, Promise<Listing>>()
  readonly #textLists = new Map<string, Promise<readonly ListedMemory[]>>()
  /** What any list has shown. */
  readonly #shown = new Map<string, ListedMemory>()

  constructor({ list, mostTexts = Number.POSITIVE_INFINITY }: ServiceIndexOptions) {
    this.#fetch = async (colour) => {
      const listing = await list(colour)
      for (const memory of listing.memories) this.#shown.set(memory.id, memory)
      return listing
    }
    this.#mostTexts = mostTexts
  }

  /** The list of a type, or of all types. */
  list(memoryType?: string): Promise<Listing> {
    const list = this.#lists.get(memoryType) ?? this.#fetch(memoryType)
    this.#lists.set(memoryType, list)
    return list
  }

  /** Looks a memory up by its text and type. */
  async find({ memoryType, text }: Wanted, { isOneOfMany = false }: FindOptions = {}): Promise<Found> {
    const isIt = (memory: ListedMemory) => memory.text === text && memory.memoryType === memoryType
    if (!isOneOfMany) return await this.#seek({ memoryType, text }, isIt)
    const inAll = lookIn(await this.list(), isIt)
    return inAll === 'not shown' ? lookIn(await this.list(memoryType), isIt) : inAll
  }

  /** Whether the memory with this id is still stored; its type and text tell where it would be shown. */
  async has(id: string, memoryType: string, text: string): Promise<boolean | 'unknown'> {
    const found = await this.#seek({ memoryType, text }, (memory) => memory.id === id)
    if (typeof found === 'object') return true
    return found === 'absent' ? false : 'unknown'
  }

  async #seek(wanted: Wanted, isIt: (memory: ListedMemory) => boolean): Promise<Found> {
    const before = this.#findShown(isIt)
    if (before) return before
    const inType = lookIn(await this.list(wanted.memoryType), isIt)
    if (typeof inType === 'object' || inType === 'absent') return inType
    const inAll = lookIn(await this.list(), isIt)
    if (typeof inAll === 'object' || inAll === 'absent') return inAll
    // Other lists may have come meanwhile.
    const since = this.#findShown(isIt)
    if (since) return since
    if (inType === 'unknown' && inAll === 'unknown') return 'unknown'
    const found = (await this.#listLike(wanted)).find(isIt)
    return found ? { id: found.id } : 'not shown'
  }

  #findShown(isIt: (memory: ListedMemory) => boolean): { id: string } | undefined {
    const shown = [...this.#shown.values()].find(isIt)
    return shown && { id: shown.id }
  }

  // The service puts the colour in front of the text by which it searches, so that a whole text brings up its equal.
  #listLike({ memoryType, text }: Wanted): Promise<readonly ListedMemory[]> {
    const colour = [...`${memoryType} ${text}`].slice(0, LONGEST_COLOUR).join('')
    const known = this.#textLists.get(colour)
    if (known) return known
    if (this.#textLists.size >= this.#mostTexts) return Promise.resolve([])
    const list = this.#fetch(colour).then(
      ({ memories }) => memories,
      (error: unknown) => {
        if (error instanceof ApiFailure && error.isSent && REFUSALS.has(error.kind)) return []
        throw error
      },
    )
    this.#textLists.set(colour, list)
    return list
  }
}

const WITHOUT = { all: 'absent', first: 'not shown', none: 'unknown' } as const

function lookIn({ memories, extent }: Listing, isIt: (memory: ListedMemory) => boolean): Found {
  const found = memories.find(isIt)
  return found ? { id: found.id } : WITHOUT[extent]
}
