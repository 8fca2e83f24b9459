import type { Rule } from '../extract/rule.ts'
import { oncePerRun } from './once-per-run.ts'
import { remember } from './remember.ts'
import { readWords } from './words.ts'

/** Gives the words of a rule's body, which are read once for all checks of a run. */
export const ruleWords = oncePerRun(() => remember((rule: Rule) => readWords(rule.body)))
