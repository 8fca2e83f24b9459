import type { Paragraph } from 'mdast'
import type { Block } from './block-text.ts'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

// "Please follow these guidelines:" says nothing that its items lack. Whatever forbids, allows or sets a condition is
// no announcement, so that no item ever loses its "never" or its "in tests".
const ANNOUNCES =
  /^(?:please |we |you should |always )?(?:follow|observe|respect|adhere to|keep to|stick to|consider|note|remember|see|here (?:are|is)|these are|there are|the following)\b.*\b(?:rules?|guidelines?|conventions?|principles?|standards?|practices?|tips?|things|points|notes?|following|checklist|list|requirements?|recommendations?)\b[^,;]*:$/i
const GOVERNS =
  /\b(?:not|never|no|don['’]?t|do(?:es)? not|avoid|except|unless|without|only|if|when|while|for|in|on|before|after|must|may|shall|can(?:not)?|should(?! follow)|instead|prohibited|forbidden|disallowed|anti-?patterns?|bad|wrong)\b/i

/** The phrase with which a paragraph leads in the list after it, or nothing where the list needs none. */
export function leadInOf(node: Block | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined
  const text = normalizeText(inlineText(node.children))
  if (!isLeadIn(text) && !isLabel(node)) return undefined
  const last = [...SENTENCES.segment(text)].at(-1)?.segment ?? text
  if (ANNOUNCES.test(last) && !GOVERNS.test(last)) return undefined
  return withColon(last)
}

/** Whether a text waits for what comes after it: "All endpoints must:". */
export function isLeadIn(text: string): boolean {
  return /[:：]$/u.test(text)
}

/** Whether a paragraph is nothing but emphasis, such as `**Never**`: a heading in all but name. */
export function isLabel({ children }: Paragraph): boolean {
  return children.length === 1 && (children[0]?.type === 'strong' || children[0]?.type === 'emphasis')
}

/** The text as a lead-in, with exactly one colon behind it. */
export function withColon(text: string): string {
  return `${text.replace(/[\s:：.]+$/u, '')}:`
}
