import type { Model } from './classify/model.ts'
import type { Decision } from './decision.ts'
import type { FrontMatterForm } from './front-matter-forms.ts'
import type { MemoryType } from './rule.ts'

export const DOCUMENT_KINDS = ['contributing', 'style', 'architecture', 'agents', 'notes', 'other'] as const

/**
 * What a Markdown document is, and so how its sentences are meant. `agents`: a file of rules for machines that read it;
 * `notes`: ours; `other`: any Markdown that was named by hand.
 */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** How a Markdown document is to be read. */
export interface MarkdownOptions {
  readonly kind: DocumentKind
  /** `norms`: what the classifier takes; `items`: every list item and paragraph; `document`: one memory a file. */
  readonly take: 'norms' | 'items' | 'document'
  /** The type of all its rules; absent: as the sections say. */
  readonly memoryType?: MemoryType
  /** The globs that its rules are about; on the way in, of the folders of which it speaks. */
  readonly paths?: readonly string[]
  /** The tool whose front matter it has; absent: it has none of which we know. */
  readonly frontMatter?: FrontMatterForm
  /** Whether it is a decision record, of which only the decision is taken, and only while it is in force. */
  readonly isRecord?: boolean
  /** Whether a section's headings are wanted; all are by default. */
  readonly wantsSection?: (headings: readonly string[]) => boolean
  /** What tells norms from other text; the trained one by default. */
  readonly model?: Model
  /** Is told what became of each part of the document, and why. */
  readonly explain?: (decision: Decision) => void
}
