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

const MAX_LENGTH = 400

/**
 * The words before a unit without which it can't be understood: its neighbour's in the same paragraph or list, else those
 * of the paragraph before it. Empty where it needs none; nothing where they are not to be had.
 */
export function antecedentOf(index: number, units: readonly Unit[]): string | undefined {
  const unit = units[index]
  if (!unit || !needsAntecedent(unit.text)) return ''
  const said: string[] = []
  for (let at = index - 1; at >= 0; at--) {
    const before = units[at]
    if (!before || before.section !== unit.section || before.kind === 'heading') break
    // What stands beside it is meant, not what is nested in that.
    if (before.kind !== unit.kind && before.kind !== 'sentence' && at !== unit.parent) continue
    if (before.level > unit.level) continue
    if (before.isLabel) return said.length === 0 && unit.leadIns.length > 0 ? '' : undefined
    said.unshift(withStop(before.text))
    if (said.join(' ').length > MAX_LENGTH) return undefined
    if (!needsAntecedent(before.text)) return said.join(' ')
  }
  return undefined
}

/** The text with a mark that ends it. */
export function withStop(text: string): string {
  return /[.!?:;…。！？：]["'”’)\]]*$/u.test(text) ? text : `${text}.`
}
