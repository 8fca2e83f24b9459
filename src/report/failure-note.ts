import type { ActionError } from '../errors.ts'
import { endSentence } from './failure-text.ts'
import { inertCode } from './markdown.ts'

const LONGEST = 4_000

/** A failure as a note that stands out. Its message may quote what came from outside; its remedy is our own Markdown. */
export function failureNote({ message, remedy }: ActionError, longest = LONGEST): string {
  return `> [!CAUTION]\n> ${inertCode(endSentence(message), longest)}\n>\n> ${remedy}`
}

/** The same as one line of text. */
export function failureLine({ message, remedy }: ActionError, longest = LONGEST): string {
  return `${inertCode(endSentence(message), longest)} ${remedy}`
}
