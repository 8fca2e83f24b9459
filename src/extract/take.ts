import type { MemoryType } from './rule.ts'

/** How a Markdown document is to be read. */
export interface MarkdownOptions {
  /** `norms`: list items; `items`: every list item and paragraph; `document`: one memory a file. */
  readonly take: 'norms' | 'items' | 'document'
  /** The type of all its rules; absent: as the sections say. */
  readonly memoryType?: MemoryType
  /** The globs that its rules are about. */
  readonly paths?: readonly string[]
  /** Whether its front matter may set type and paths. */
  readonly readsFrontMatter?: boolean
  /** Whether a section's headings are wanted; all are by default. */
  readonly wantsSection?: (headings: readonly string[]) => boolean
}
