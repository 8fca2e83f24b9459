import type { ListedMemory, Listing } from '../../src/memory/api.ts'
import type { WantedMemory } from './documents.ts'

/** A memory in the simulated service, with what nobody but the simulation knows of it. */
export interface HeldMemory extends WantedMemoryOfAnyType {
  readonly id: string
  readonly repo: string
  /** Whose it is: a run's that posted it or took it over by right, or somebody else's. */
  owner: 'ours' | 'foreign'
  /** The run that posted it; nothing for what stood there by itself. */
  readonly poster: string | undefined
  /** Whether the run that posted it has got to know the id. */
  isProven: boolean
  isRemoved: boolean
  /** Whether it was ours before the ledger was lost. */
  isDisowned: boolean
  /** Whether a run that was to delete it was told that it is missing. */
  isDenied: boolean
  /** Whether it was deleted past us: by somebody else, or by a request that came when nobody waited for it any more. */
  isGone: boolean
}

type WantedMemoryOfAnyType = Omit<WantedMemory, 'memoryType'> & { readonly memoryType: string }

export interface ServiceOptions {
  /** Whether a memory that is there already is dropped, and answered without an id. */
  readonly dropsRepeats: boolean
  /** Whether a list begins with what it is coloured by. */
  readonly isSearchGood: boolean
}

/** The service as it is when nothing goes wrong. */
export interface Service {
  /** Stores a memory; nothing where it is dropped as a repeat. */
  post(repo: string, memory: WantedMemory, poster: string): HeldMemory | undefined
  /** Puts a memory there that is none of ours. */
  plant(repo: string, memory: WantedMemoryOfAnyType): HeldMemory
  /** Whether there was such a memory, whatever repository it belongs to. */
  remove(id: string): boolean
  list(repo: string, colour?: string): Listing
  /** What is there, under one label or all. */
  held(repo: string, label?: string): HeldMemory[]
  /** How many memories of others there were under a label at any time, without those that were taken over by right. */
  everForeign(repo: string, label: string): number
  /** What is or was there. */
  find(id: string): HeldMemory | undefined
  /** Makes a memory of others ours; `isByRight`: a run has taken it over that found no ledger. */
  takeOver(memory: HeldMemory, isByRight: boolean): void
  /** From now on all that is there is somebody else's: nobody knows any more that it is ours. */
  disown(repo: string): void
}

const LONGEST_LIST = 100

/** What makes two memories the same. */
export function labelOf({ memoryType, text }: { memoryType: string; text: string }): string {
  return `${memoryType} ${text}`
}

/** A service that holds nothing. */
export function openService({ dropsRepeats, isSearchGood }: ServiceOptions): Service {
  const all = new Map<string, HeldMemory>()
  const foreign = new Map<string, number>()
  const held = (repo: string, label?: string) =>
    [...all.values()].filter(
      (memory) =>
        memory.repo === repo && !memory.isRemoved && (label === undefined || labelOf(memory) === label),
    )
  const noteForeign = (repo: string, memory: WantedMemoryOfAnyType, count = 1) => {
    const key = `${repo} ${labelOf(memory)}`
    foreign.set(key, (foreign.get(key) ?? 0) + count)
  }
  const add = (
    memory: Omit<HeldMemory, 'id' | 'isProven' | 'isRemoved' | 'isDisowned' | 'isDenied' | 'isGone'>,
  ) => {
    const no = { isProven: false, isRemoved: false, isDisowned: false, isDenied: false, isGone: false }
    const added = { ...memory, id: `mem_${all.size + 1}`, ...no }
    all.set(added.id, added)
    return added
  }
  return {
    held,
    find: (id) => all.get(id),
    post(repo, memory, poster) {
      if (dropsRepeats && held(repo, labelOf(memory)).length > 0) return undefined
      return add({ ...memory, repo, poster, owner: 'ours' })
    },
    everForeign: (repo, label) => foreign.get(`${repo} ${label}`) ?? 0,
    plant(repo, memory) {
      noteForeign(repo, memory)
      return add({ ...memory, repo, poster: undefined, owner: 'foreign' })
    },
    remove(id) {
      const memory = all.get(id)
      if (!memory || memory.isRemoved) return false
      memory.isRemoved = true
      return true
    },
    list(repo, colour) {
      const rank = (memory: HeldMemory) => (isSearchGood ? rankOf(memory, colour) : scatter(memory.id))
      const found = held(repo).sort((a, b) => rank(a) - rank(b))
      const memories = found
        .slice(0, LONGEST_LIST)
        .map(({ id, text, memoryType }): ListedMemory => ({ id, text, memoryType }))
      return { memories, extent: extentOf(memories.length) }
    },
    takeOver(memory, isByRight) {
      memory.owner = 'ours'
      if (isByRight) noteForeign(memory.repo, memory, -1)
    },
    disown(repo) {
      for (const memory of held(repo)) {
        if (memory.owner === 'foreign') continue
        noteForeign(repo, memory)
        memory.owner = 'foreign'
        memory.isDisowned = true
      }
    },
  }
}

function extentOf(count: number): Listing['extent'] {
  if (count === 0) return 'none'
  return count < LONGEST_LIST ? 'all' : 'first'
}

function rankOf(memory: HeldMemory, colour: string | undefined): number {
  if (colour === labelOf(memory)) return 0
  return colour === memory.memoryType ? 1 : 2
}

// An order that has nothing to do with what was asked for.
function scatter(id: string): number {
  return (Number(id.slice('mem_'.length)) * 7919) % 1009
}
