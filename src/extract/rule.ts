/** The types that can be created by hand. The service stores any other text as it is, so we check before we send. */
export const MEMORY_TYPES = ['project_rule', 'architecture', 'project_map'] as const
export type MemoryType = (typeof MEMORY_TYPES)[number]

/** The types that the service learns from reviews by itself. */
export const LEARNED_TYPES = ['contributor_profile', 'developer_pattern', 'developer_strength'] as const

/** Whether a text names a type that a document may ask for. */
export function isMemoryType(text: string): text is MemoryType {
  return (MEMORY_TYPES as readonly string[]).includes(text)
}

/** What extraction finds in a document: one statement that a reviewer could hold against a change. */
export interface Rule {
  readonly path: string
  /** From 1, both ends included. */
  readonly startLine: number
  readonly endLine: number
  /** The headings or categories above it, joined by ` > `; empty where there is none. */
  readonly section: string
  readonly memoryType: MemoryType
  /** The globs that it is about; empty where it is about the whole repository. */
  readonly paths: readonly string[]
  /** What it says, without prefix and scope. */
  readonly body: string
  /** One line of text that stands alone: prefix, scope and body. */
  readonly content: string
}
