import type { ActionError } from '../errors.ts'

/** A failure and what to do about it, as sentences of one text. */
export function describeFailure({ message, remedy }: ActionError): string {
  return `${endSentence(message)} ${remedy}`
}

/** A text with a full stop where it has no end of its own: the words of a service often have none. */
export function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
