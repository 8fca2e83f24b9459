import { namesExample, withoutDangling } from './dangling.ts'
import type { Unit } from './units.ts'

// "This repository", "these guidelines": what is meant stands before every reader.
const POINTS_BACK =
  /^(?:(?:and|but|so|also|however|note that|note:|in this case,?|if (?:so|not|you do)) )*(?:this|that|these|those|they|their|its?|he|she|such|both|the (?:former|latter|above|same|other|others|rest)|neither|either|another|others?|as such|likewise|similarly|otherwise|instead|for (?:example|instance)|e\.g\.|in (?:this|that|these|those|such|other) \w+|for (?:this|that|these) \w+|the (?:first|second|third|fourth|last|next|previous) (?:is|one|of))(?![\w-])/i
const SELF_EXPLAINING =
  /^(?:this|these) (?:repo(?:sitory)?|project|document|guide(?:lines?|s)?|package|library|code ?base|file|folder|directory|section|module|crate|page|workspace|monorepo|app(?:lication)?|rules?|conventions?|tool|action|service|repo's|project's|team|sdk|style guide)\b/i

/** Whether a text speaks of something that only the text before it names: "It also manages overlays". */
export function needsAntecedent(text: string): boolean {
  return POINTS_BACK.test(text) && !SELF_EXPLAINING.test(text)
}

// "If it fails", "To do so", "In addition to that".
const CLAUSE_POINTS_BACK =
  /^(?:(?:once|when|if|after|before|while|until|unless|since|because|as|though|although) (?:this|that|those|these|it|they|she|he|its|their|so|not)\b|(?:to|by|when|before|after|for|in) do(?:ing)? (?:this|that|so|it)\b|(?:in addition|due|thanks|contrary|next|similar) to (?:this|that|these|those|them|it)\b|(?:with|from|because of|to achieve|to avoid|to work around) (?:this|that|these|those|them|it)\b|if (?:you|we|they) (?:can(?:not|['’]t)?|do(?:n['’]t| not)?|must|have to|are(?:n['’]t| not)?)(?= ?[,(])|(?:one|each|all|any|none|some|most|many|several) of (?:these|those|them|which)\b|(?:one|the (?:one|first|second|third|other|latter|former)) (?:is|has|was|does|can|will)\b|the same (?:goes|applies|holds|is true)\b|why\?|or$|where the\b|which\b|in (?:both|either|all) cases\b)/i
const OF_WHAT_FOLLOWS =
  /^(?:(?:\w+ )?it(?:['’]s| is| would be| may be| can be| should be)?(?: \w+)? (?:important|recommended|best|good|better|okay|ok|fine|essential|crucial|necessary|possible|preferred|preferable|required|forbidden|allowed|encouraged|discouraged|advised|expected|eas(?:y|ier)|hard(?:er)?|useful|helpful|common|clear|unclear|sensible|safe)\b(?! (?:by|in) default)[^.]* (?:to|that|if|when|for|practice|idea)\b|when (?:it|it['’]s) (?:comes|(?:not )?(?:possible|clear|necessary|needed))\b|(?:if|when|since) (?:this|these) (?:prs?|pull requests?|changes?|patch(?:es)?|commits?|issues?|is (?:your|an?|the))\b|(?:that|this) said,)/i
// They say that something stands before, and what it is helps; without it they still make sense.
const LINKS_BACK =
  /^(?:but|however|yet|nevertheless|nonetheless|conversely|on the other hand|in contrast|therefore|thus|hence|consequently|as a result|so,|then|that said|even so)(?![\w-])|^where [a-z]+ (?!possible)|^(?:this|these) (?:package|library|file|folder|directory|section|module|crate|app(?:lication)?|rules?|tool|action|service)\b/i
// "Fix any of those errors": they were named just before.
const SPEAKS_OF_BEFORE =
  /\b(?:of|with|for|in|from|to|than|by|between) (?:those|these) (?:two|three|[a-z]+s)\b(?! (?:that|which|who|where|in|of)\b)|\bfrom one (?:on)?to the other\b|\b(?:one|any|each|all|both|either|some|none) of (?:these|those|them)\b|^as (?:the name says|mentioned|said|noted)\b/i
// The sentence before it ended in a block of code.
const GOES_ON = /^(?:and|where|so|with|but|or|which|to)\b/

const MAX_LENGTH = 400
const MOST_ITEMS = 200

/**
 * The words before a unit without which it can't be understood: its neighbour's in the same paragraph or list, else those
 * of the paragraph before it. Empty where it needs none; nothing where they are not to be had.
 */
export function antecedentOf(index: number, units: readonly Unit[]): string | undefined {
  const unit = units[index]
  if (!unit || unit.kind === 'row') return ''
  const need = needOf(unit)
  if (need === 'none' || (need === 'some' && unit.kind !== 'sentence')) return ''
  const found = findAntecedent(index, units)
  return need === 'some' ? (found ?? '') : found
}

// "These are banned:" speaks of what follows, "It must:" and "Their names are:" of what stands before.
const LEADS_BACK =
  /^(?:it(?! is\b|['’]s\b)|its|they|their|he|she|this (?:is (?!an?\b|the\b|our\b)|means|includes|has|can|makes|requires|also|works|will|in turn)|in this case|in that case)\b/i

/** The words before the paragraph that leads in an item, where it can't be understood without them. */
export function antecedentOfLeadIn(index: number, units: readonly Unit[]): string | undefined {
  const leadIn = units[index]?.leadIns[0]
  if (leadIn === undefined || !LEADS_BACK.test(leadIn)) return ''
  let at = index
  while (at > 0 && at > index - MOST_ITEMS && !(units[at]?.kind === 'sentence' && units[at]?.isLabel)) at--
  // The first words of a section speak of its heading.
  if (units[at - 1]?.section !== units[at]?.section || units[at - 1]?.kind === 'heading') return ''
  return findAntecedent(at, units)
}

function needOf({ kind, text }: Unit): 'all' | 'some' | 'none' {
  const words = text.replace(/^[(“"‘']+/, '')
  if (OF_WHAT_FOLLOWS.test(words)) return 'none'
  if (needsAntecedent(words) || CLAUSE_POINTS_BACK.test(words)) return 'all'
  if (kind === 'sentence' && GOES_ON.test(words)) return 'all'
  return LINKS_BACK.test(words) || SPEAKS_OF_BEFORE.test(words) ? 'some' : 'none'
}

function findAntecedent(index: number, units: readonly Unit[]): string | undefined {
  const unit = units[index]
  const said: string[] = []
  for (let at = index - 1; unit && at >= 0; at--) {
    const before = units[at]
    if (!before || before.section !== unit.section || before.kind === 'heading') break
    // What stands beside it is meant, not what is nested in that.
    if (before.kind !== unit.kind && before.kind !== 'sentence' && at !== unit.parent) continue
    if (before.level > unit.level) continue
    if (before.isLabel) return said.length === 0 && unit.leadIns.length > 0 ? '' : undefined
    const words = withoutDangling(before.text)
    if (words === '' || namesExample(words)) return undefined
    said.unshift(withStop(words))
    if (said.join(' ').length > MAX_LENGTH) return undefined
    if (needOf(before) === 'none') return said.join(' ')
  }
  return undefined
}

const ADDS =
  /^(?:also|additionally|furthermore|moreover|besides|in addition|and|finally|lastly)(?:, | )(?=\S)(?!to\b|of\b)/i

/** A sentence without the word that joins it to the one before: "Also, sign your commits." */
export function withoutJoint(text: string): string {
  const rest = text.replace(ADDS, '')
  return rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** The text with a mark that ends it. */
export function withStop(text: string): string {
  return /[.!?:;…。！？：]["'”’)\]]*$/u.test(text) ? text : `${text}.`
}
