import type { WordingCheck } from './check.ts'

// Feelings, thanks and invitations. Who only "likes" or "values" a thing may well mean a rule by it.
const FEELING =
  /^(?:(?:we|i)(?:['’]re| are| am)? (?:really |truly |always |all |very |so )*(?:love|enjoy|welcome|thank|care (?:a lot |deeply )?about|believe in|take pride in|proud|happy|glad|excited|thrilled|grateful|hope)\b|(?:many |a big )?thanks?\b|thank you\b|happy (?:coding|hacking)\b|have fun\b|good luck\b|enjoy\b|welcome\b|feel free to (?:ask|reach|contact|open|join)\b|you(?:['’]re| are) (?:awesome|welcome|great)\b)/i

const POINTER =
  /^(?:please )?(?:see|read|check out|have a look at|take a look at|refer to|familiari[sz]e yourself with)\b/i

// Whatever may make a norm or a fact of it after all.
const SUBSTANCE =
  /\b(?:must|should|shall|never|always|avoid|prefer|only|not|don['’]t|over|rather|instead|require[sd]?|before|when|if|unless|because|small|short|with)\b|[`/:;]/i

/** Finds rules that state neither a norm nor a fact, such as "We love tests" or "See the wiki". */
export const NOT_ACTIONABLE: WordingCheck = {
  code: 'not-actionable',
  find({ body, memoryType }) {
    if (memoryType !== 'project_rule' || SUBSTANCE.test(body) || isSeveralSentences(body)) return undefined
    if (FEELING.test(body)) {
      return 'This states no norm that a change could break. Say what a change must have, such as “Every new function comes with a test”, or leave it out with `<!-- nectr:ignore -->`.'
    }
    if (POINTER.test(body)) {
      return 'A reviewer can’t follow this to what it points at. Write the rule itself here, or leave it out with `<!-- nectr:ignore -->`.'
    }
    return undefined
  },
}

function isSeveralSentences(body: string): boolean {
  return /[.!?]\s+\S/.test(body)
}
