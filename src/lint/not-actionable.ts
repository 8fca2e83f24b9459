import type { WordingCheck } from './check.ts'

// Feelings, thanks and invitations. Who only "likes" or "values" a thing may well mean a rule by it.
const FEELING =
  /^(?:(?:we|i)(?:['’]re| are| am)? (?:really |truly |always |all |very |so )*(?:love|enjoy|welcome|thank|care (?:a lot |deeply )?about|believe in|take pride in|proud|happy|glad|excited|thrilled|grateful|hope)\b|(?:many |a big )?thanks?\b|thank you\b|happy (?:coding|hacking)\b|have fun\b|good luck\b|enjoy\b|welcome\b|feel free to (?:ask|reach|contact|open|join)\b|you(?:['’]re| are) (?:awesome|welcome|great)\b)/i

const VALUE =
  /^(?:code |software |test |user )?(?:quality|security|performance|testing|tests|documentation|readability|maintainability|consistency|simplicity|communication|collaboration|accessibility|privacy) (?:is|are|matters?)(?: (?:very|really|so|extremely|critically))?(?: (?:important|key|crucial|essential|critical|paramount|everything|a (?:top |high )?priority))?(?: (?:to|for) (?:us|everyone))?\W*$|^we take [\w ]{1,40} (?:very |really )?seriously\W*$/i

const POINTER =
  /^(?:please |also )*(?:see|read|check out|have a look at|take a look at|refer to|consult|familiari[sz]e yourself with)\b/i
const NAMES_DOCUMENT = /[\w-]\.(?:md|mdx|mdc|markdown|rst|adoc|txt)\b/i

// What may make a norm of it after all, or a fact.
const NORM =
  /\b(?:must|should|shall|never|always|avoid|prefer|only|not|don['’]t|over|rather|instead|require[sd]?|before|when|if|unless|because|small|short|with)\b/i
const SPECIFIC = /[`/:;]/

/** Finds rules that state neither a norm nor a fact, such as "We love tests" or "See the wiki". */
export const NOT_ACTIONABLE: WordingCheck = {
  name: 'not-actionable',
  severity: 'warning',
  finds:
    'A rule that states neither a norm nor a fact: a feeling (“We love tests!”), a value (“Quality matters.”), a pointer (“See the wiki.”).',
  find({ body, memoryType }) {
    if (memoryType !== 'project_rule' || NORM.test(body.replace(POINTER, '')) || isSeveralSentences(body))
      return undefined
    const isPlain = !SPECIFIC.test(body)
    if (isPlain && (FEELING.test(body) || VALUE.test(body))) {
      return 'This states no norm that a change could break. Say what a change must have, such as “Every new function comes with a test”, or leave it out with `<!-- nectr:ignore -->`.'
    }
    if (POINTER.test(body) && (isPlain || NAMES_DOCUMENT.test(body))) {
      return "A reviewer can't follow this to what it points at. Write the rule itself here, or leave it out with `<!-- nectr:ignore -->`."
    }
    return undefined
  },
}

function isSeveralSentences(body: string): boolean {
  return /[.!?]\s+\S/.test(body)
}
