import { VERBS } from './classify/verbs.ts'
import { normalizeText } from './content.ts'
import { isExampleText, opensExamples } from './dangling.ts'
import { inlineText } from './inline-text.ts'
import { isEmphasis, isProhibition, withColon } from './lead-in.ts'
import type { Unit } from './units.ts'

const SETS_CONDITION = /^(?:in|for|when|if|while|during|within|outside|unless|except|before|after)\b/i
const FOLDER = /^`[^`\s]+\/`/
const QUOTATION = /^(?:"[^"]*"|“[^”]*”|`[^`]*`)[.,]?$/
// A label governs what a reader still sees below it; it also keeps the work linear.
const MOST_UNITS_SEEN = 100
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
  const at = startOfBlock(index, units)
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
  while (units[at]?.isQuoted && at > index - MOST_UNITS_SEEN) at--
  const before = units[at]
  if (before?.section !== unit.section || before.kind !== 'sentence') return false
  return /[:：]$/u.test(before.text) && isExampleText(before.text)
}

function labelAbove(index: number, units: readonly Unit[]): Unit | undefined {
  const unit = units[index]
  if (!unit || isNameInBold(unit)) return undefined
  const start = startOfBlock(index, units)
  for (let at = start - 1; at >= 0 && at > start - MOST_UNITS_SEEN; at--) {
    const before = units[at]
    if (!before || before.section !== unit.section || before.kind === 'heading') return undefined
    if (before.kind !== 'sentence' || before.isLabel) return undefined
    const isName = isNameInBold(before)
    if (isName || (at === start - 1 && /[:：]$/u.test(before.text))) {
      return isShort(before.text) && (isProhibition(before.text) || SETS_CONDITION.test(before.text))
        ? before
        : undefined
    }
  }
  return undefined
}

// The first of the sentences of a paragraph or the rows of a table, among which nothing else stands.
function startOfBlock(index: number, units: readonly Unit[]): number {
  let low = 0
  let high = index
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]?.block === units[index]?.block) high = middle
    else low = middle + 1
  }
  return low
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
