import { ApiFailure, type FailureKind, type ListedMemory, type Listing } from '../../src/memory/api.ts'
import { ServiceIndex } from '../../src/memory/service-index.ts'

const LONGEST = 100

/** A memory as the service lists it, as `mem_<text>`. */
export function held(text: string, memoryType = 'project_rule'): ListedMemory {
  return { id: `mem_${text}`, text, memoryType }
}

/** So many memories of one type: `rule 0`, `rule 1` … */
export function manyHeld(count: number): ListedMemory[] {
  return Array.from({ length: count }, (_, index) => held(`rule ${index}`))
}

/** What a service shows, and which lists it was asked for by their colours. */
export interface ListingService {
  readonly index: ServiceIndex
  readonly asked: (string | undefined)[]
}

/** A service that shows the first 100 of its memories, those that begin with the colour on top; a list may fail. */
export function listingService(
  memories: readonly ListedMemory[],
  { fails = {}, mostTexts }: { fails?: Readonly<Record<string, FailureKind>>; mostTexts?: number } = {},
): ListingService {
  const asked: (string | undefined)[] = []
  const list = async (colour?: string): Promise<Listing> => {
    asked.push(colour)
    const kind = fails[colour ?? 'all types']
    if (kind) throw new ApiFailure(kind, 'no')
    const isLike = ({ memoryType, text }: ListedMemory) => `${memoryType} ${text}`.startsWith(colour ?? '')
    const sorted = memories.toSorted((a, b) => Number(isLike(b)) - Number(isLike(a)))
    const extent = memories.length === 0 ? 'none' : memories.length < LONGEST ? 'all' : 'first'
    return { memories: sorted.slice(0, LONGEST), extent }
  }
  return { asked, index: new ServiceIndex({ list, ...(mostTexts !== undefined && { mostTexts }) }) }
}
