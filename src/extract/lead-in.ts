import type { Paragraph } from 'mdast'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'
import { splitSentences } from './sentences.ts'

/** How a paragraph leads in the list after it. */
export interface LeadIn {
  /** What each item is to carry, with its colon; absent where it only announces the items. */
  readonly phrase?: string
  /** Which of its sentences is the first that leads in; those before it speak for themselves. */
  readonly from: number
}

// "Please follow these guidelines:" says nothing that its items lack. Only words that can neither forbid, allow nor set
// a condition make an announcement, so that no item ever loses its "never" or its "in tests".
const ANNOUNCES =
  /^(?:please |we |you should |always )?(?:follow|observe|respect|adhere to|keep to|stick to|consider|note|remember|see|here (?:are|is)|these are|there are|the following)(?: (?:the|these|this|our|your|some|a|few|all|and|of|general|basic|simple|important|best|cod(?:e|ing)|style|naming|design|project|team|following|below|apply|rules?|guidelines?|conventions?|principles?|standards?|practices?|tips?|things|points|notes?|checklist|list|requirements?|recommendations?))*:$/i
const FORBIDS =
  /\b(?:not|never|no|none|\w+n['’]t|cannot|avoid\w*|stop\w*|except|unless|without|only|forb(?:id|ade)\w*|prohibit\w*|disallow\w*|ban(?:s|ned)?|reject\w*|discourag\w*|deprecat\w*|anti-?patterns?|mistakes?|bad|wrong)\b/i
const POINTS_BACK =
  /^(?:this|that|these|those|they|it|such|both|for (?:example|instance)|e\.g\.|i\.e\.|examples?|namely|includ\w+|in particular|specifically|instead|otherwise|then|so|among)(?![\w-])/i
const POINTS_AHEAD = /\b(?:the following|as follows)\b/i

/** What a paragraph says of the list after it, or nothing where the list does not need it. */
export function readLeadIn(
  paragraph: Paragraph,
  sentences: readonly string[] = splitSentences(normalizeText(inlineText(paragraph.children))),
): LeadIn | undefined {
  const last = sentences.at(-1)
  if (!last) return undefined
  const text = sentences.join(' ')
  if (!(isLeadIn(text) || isEmphasis(paragraph) || isFragment(text) || POINTS_AHEAD.test(last)))
    return undefined
  let from = sentences.length - 1
  const announces = ANNOUNCES.test(withColon(last))
  if (announces && !FORBIDS.test(sentences[from - 1] ?? '')) return { from }
  if (announces) from--
  while (from > 0 && POINTS_BACK.test(sentences[from] ?? '')) from--
  return { phrase: withColon(sentences.slice(from).join(' ')), from }
}

/** Whether a text waits for what comes after it: "All endpoints must:". */
export function isLeadIn(text: string): boolean {
  return text.endsWith(':') || text.endsWith('：')
}

/** Whether a paragraph is nothing but emphasis, such as `**Never**`: a heading in all but name. */
export function isEmphasis({ children }: Paragraph): boolean {
  return children.length === 1 && (children[0]?.type === 'strong' || children[0]?.type === 'emphasis')
}

/** The text as a lead-in, with exactly one colon behind it. */
export function withColon(text: string): string {
  return `${text.replace(/(?<![\s:：.])[\s:：.]+$/u, '')}:`
}

// A word or two without a full stop are no statement: "Never", "In tests".
function isFragment(text: string): boolean {
  return text.split(' ', 3).length <= 2 && !/[.!?…。！？]["'”’)\]]*$/u.test(text)
}

/** Whether a text forbids, so that what belongs to it would say the opposite without it. */
export function isProhibition(text: string): boolean {
  return FORBIDS.test(text)
}
