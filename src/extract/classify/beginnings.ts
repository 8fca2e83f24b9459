import { MEMORY_TYPES, type MemoryType } from '../rule.ts'
import type { Unit } from '../units.ts'
import { VERBS } from './verbs.ts'

const NONE: readonly MemoryType[] = []
const MIN_LABEL_WORDS = 5

/** The types of memories that can begin with a unit, whatever stands around it. */
export function beginningsOf({ kind, text, isLabel }: Unit): readonly MemoryType[] {
  if (kind === 'code') return NONE
  if (kind === 'tree') return ['project_map']
  if (kind === 'heading') {
    if (isStatement(text)) return text.startsWith('`') ? ['project_rule', 'project_map'] : ['project_rule']
    return text.startsWith('`') ? ['project_map'] : NONE
  }
  // A name under which items stand is no statement, and "Never:" is none without them.
  const mayBegin = !isLabel || (/[:：]$/.test(text) && text.split(' ').length >= MIN_LABEL_WORDS)
  return mayBegin ? MEMORY_TYPES : NONE
}

const NEGATIVE = /^(?:do not|don['’]t|never|no|always|only)\b/i

// "Avoid plagiarism", "Never call `push -f`": a heading that says what is to be done. One that names a subject is none.
function isStatement(heading: string): boolean {
  const words = heading.toLowerCase().split(' ')
  return words.length > 1 && (VERBS.has(words[0] ?? '') || NEGATIVE.test(heading))
}
