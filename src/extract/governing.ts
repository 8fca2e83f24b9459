import { VERBS } from './classify/verbs.ts'
import { normalizeText } from './content.ts'
import { isExampleText, opensExamples } from './dangling.ts'
import { inlineText } from './inline-text.ts'
import { isEmphasis, isProhibition, withColon } from './lead-in.ts'
import type { Unit } from './units.ts'

const SETS_CONDITION = /^(?:in|for|when|if|while|during|within|outside|unless|except|before|after)\b/i
const FOLDER = /^`[^`\s]+\/`/
const QUOTATION = /^(?:"[^"]*"|“[^”]*”|`[^`]*`)[.,]?$/
const MOST_WORDS_OF_LABEL = 4
const MOST_WORDS_OF_LEAD_IN = 12

/** The words above a unit that govern it though they lead in no list: "Not for:" before a table or a paragraph. */
export function labelsAbove(index: number, units: readonly Unit[]): string[] {
  const kind = units[index]?.kind
  const name = kind === 'sentence' ? nameBefore(index, units) : undefined
  if (name) return [name.text]
  const label = kind === 'row' || kind === 'sentence' ? labelAbove(index, units) : undefined
  return label ? [withColon(label.text)] : []
}

// "**Names.** Use nouns.": the first words of a paragraph, in bold, that only name what it is about.
function nameBefore(index: number, units: readonly Unit[]): Unit | undefined {
  let at = index
  while (units[at - 1]?.block === units[index]?.block) at--
  const first = units[at]
  return first && at < index && isRunInName(first) ? first : undefined
}

/** Whether a unit is a name in bold with a full stop, at the beginning of a paragraph. */
export function isRunInName({ node, text }: Unit): boolean {
  const bold = node.type === 'paragraph' ? node.children[0] : undefined
  if (
    bold?.type !== 'strong' ||
    !/^[^\d]+\.$/.test(text) ||
    normalizeText(inlineText(bold.children)) !== text
  )
    return false
  return (
    text.split(' ').length <= 2 &&
    !isProhibition(text) &&
    !VERBS.has(text.split(/[ .]/, 1)[0]?.toLowerCase() ?? '')
  )
}

/** Whether a unit is the label of the paragraph or the table after it, which carries its words. */
export function isLabelOfNext(index: number, units: readonly Unit[]): boolean {
  const [unit, next] = [units[index], units[index + 1]]
  return (
    next !== undefined && next.kind !== 'item' && unit !== undefined && labelAbove(index + 1, units) === unit
  )
}

/** The folder in which the paths stand that an item nested in it names. */
export function folderAbove(index: number, units: readonly Unit[]): string[] {
  const unit = units[index]
  const parent = units[unit?.parent ?? -1]
  if (unit?.kind !== 'item' || !unit.text.startsWith('`') || !parent || parent.isLabel) return []
  const folder = FOLDER.exec(parent.text)?.[0]
  return folder ? [`${folder}:`] : []
}

/** Whether a unit only shows what an example is like. */
export function isInExample(index: number, units: readonly Unit[]): boolean {
  const unit = units[index]
  if (!unit) return false
  if (opensExamples(withColon(unit.leadIns.at(-1) ?? ''))) return true
  const heading = unit.section.headings.at(-1)?.text ?? ''
  if (QUOTATION.test(unit.text) && /\bexamples?\b/i.test(heading)) return true
  if (!unit.isQuoted) return false
  let at = index
  while (units[at]?.isQuoted) at--
  const before = units[at]
  if (before?.section !== unit.section || before.kind !== 'sentence') return false
  return /[:：]$/u.test(before.text) && isExampleText(before.text)
}

function labelAbove(index: number, units: readonly Unit[]): Unit | undefined {
  const unit = units[index]
  if (!unit || isNameInBold(unit)) return undefined
  let at = index - 1
  while (units[at]?.block === unit.block) at--
  for (let isNext = true; at >= 0; at--, isNext = false) {
    const before = units[at]
    if (!before || before.section !== unit.section || before.kind === 'heading') return undefined
    if (before.kind !== 'sentence' || before.isLabel) return undefined
    const isName = isNameInBold(before)
    if (isName || (isNext && /[:：]$/u.test(before.text))) {
      return isShort(before.text) && (isProhibition(before.text) || SETS_CONDITION.test(before.text))
        ? before
        : undefined
    }
  }
  return undefined
}

// A long sentence says more than what it leads in.
function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS_OF_LEAD_IN
}

// A heading in all but name: it governs the paragraphs below it.
function isNameInBold({ node, text }: Unit): boolean {
  if (node.type !== 'paragraph' || !isEmphasis(node)) return false
  return text.split(' ').length <= MOST_WORDS_OF_LABEL && !/[.!?]$/.test(text)
}
