import type { Rule } from '../extract/rule.ts'
import { oncePerRun } from './once-per-run.ts'
import { readWords, type Word } from './words.ts'

/** Gives the words of a rule's body, which are read once for all checks of a run. */
export const ruleWords = oncePerRun(() => {
  const known = new Map<Rule, readonly Word[]>()
  return (rule: Rule): readonly Word[] => {
    const before = known.get(rule)
    if (before) return before
    const words = readWords(rule.body)
    known.set(rule, words)
    return words
  }
})
