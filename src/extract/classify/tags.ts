import { MEMORY_TYPES, type MemoryType } from '../rule.ts'

/** What a unit is: a memory of a type begins with it, it goes on with the one before, or it is nothing. */
export type Tag = 'none' | MemoryType | 'more'

/** All tags, in the order in which weights and scores stand for them. */
export const TAGS: readonly Tag[] = ['none', ...MEMORY_TYPES, 'more']

/** What is known of the units before one: the tag of the last, and the place of the unit with which its memory began. */
export interface History {
  readonly tag: Tag
  /** -1 where the last unit belongs to no memory. */
  readonly root: number
}

export const NO_HISTORY: History = { tag: 'none', root: -1 }

/** What is known after one more unit. */
export function follow(history: History, tag: Tag, index: number): History {
  if (tag === 'none') return NO_HISTORY
  return { tag, root: tag === 'more' ? history.root : index }
}
