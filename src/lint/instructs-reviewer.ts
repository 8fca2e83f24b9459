import type { WordingCheck } from './check.ts'

// Each tells the reviewer to look away or to obey, which no norm for code does.
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override) (?:all |any |every |the |your |of |my ){0,3}(?:previous|prior|above|earlier|preceding|other|system) (?:instructions?|prompts?|rules?|guidelines?|messages?|memor(?:y|ies))\b/i,
  // As a command only: that a person approves each change is a norm.
  /(?:^|[.!?;:,] )(?:always |automatically |immediately |just |please ){0,2}(?:approve|lgtm|rubber-?stamp|accept) (?:all|any|every|each|these|such|this) (?:\w+ ){0,2}(?:pull requests?|prs?|merge requests?|mrs?|changes?|diffs?|commits?)\b/i,
  /\b(?:do not|don['’]t|never|stop|avoid|refrain from) (?:report(?:ing)?|flag(?:ging)?|rais(?:e|ing)|mention(?:ing)?|point(?:ing)? out|look(?:ing)? for) (?:any |all |the |security |potential |possible |known ){0,3}(?:issues?|problems?|bugs?|vulnerabilit(?:y|ies)|findings?|weaknesses|flaws?|concerns?|violations?)\b/i,
  /\b(?:do not|don['’]t|never) (?:review|look at|comment on|check|analy[sz]e|inspect) (?:any |all |the ){0,2}(?:(?:file|change|commit|pull request|pr|diff|code)s? (?:in|under|by|from|of|that)\b|this (?:file|folder|directory|pull request|pr|repository))/i,
  /\b(?:the|any|every|all) (?:ai |code |automated )?reviewers? (?:must|should|shall|will|has to|have to) (?:always )?(?:approve|ignore|skip|accept|not (?:report|flag|comment|mention))/i,
  /\b(?:reveal|print|output|repeat|disclose|leak) (?:me |us )?(?:your |(?:your|the) (?:system|hidden|initial) )(?:prompt|instructions)\b/i,
]

/** Finds rules that speak to the reviewer itself and bid it look away or obey: shown to people, and stored all the same. */
export const INSTRUCTS_REVIEWER: WordingCheck = {
  name: 'instructs-reviewer',
  severity: 'warning',
  finds: 'A rule that bids the reviewer itself look away or approve, rather than saying what holds for code.',
  find({ body }) {
    if (!INSTRUCTIONS.some((pattern) => pattern.test(body))) return undefined
    return 'This tells the reviewer to look away or what to conclude, rather than what holds for code. Make sure that it is meant, and name what a change must or must not have instead.'
  },
}
