type Describe = (value: string) => string

const quote: Describe = (value) => `“${value}”`

// What the first part of a feature's name means; what follows it is its value.
const MEANINGS: readonly (readonly [prefix: string, describe: Describe])[] = [
  ['w:', (word) => `the word ${quote(word)}`],
  ['f:', (word) => `it begins with ${quote(word)}`],
  ['f2:', (words) => `it begins with ${quote(words)}`],
  ['hw:', (word) => `the word ${quote(word)}`],
  ['p:', (topic) => `its words (${topic})`],
  ['l:', (topic) => `the words that lead it in (${topic})`],
  ['led-in', () => 'the words that lead it in'],
  ['h:', (word) => `the heading says ${quote(word)}`],
  ['ho:', (word) => `a heading above says ${quote(word)}`],
  ['s:', (topic) => `the heading speaks of ${topic === 'none' ? 'none of the usual matters' : topic}`],
  ['so:', (topic) => `a heading above speaks of ${topic}`],
  ['t:', (topic) => `the title speaks of ${topic}`],
  ['h-', () => 'the form of the heading'],
  ['order', () => 'it tells somebody to do something'],
  ['strong=', (what) => `it begins with a ${what === 'all' ? 'quantifier' : what}`],
  ['own=', () => 'whether it is a norm or an order, in this place'],
  ['points-back', () => 'it goes on from what stands before it'],
  ['len=', () => 'its length'],
  ['ends-', () => 'how it ends'],
  ['mates-', () => 'the rest of its list'],
  ['of=', () => 'the rest of its paragraph'],
  ['around-', () => 'the rest of its section'],
  ['before=', () => 'what stands before it'],
  ['after', () => 'what stands around it'],
  ['>', () => 'what was made of the parts before it'],
  ['lang=', (language) => `code in ${language === '' ? 'no language' : language}`],
  ['bias', () => 'what is usual'],
  ['k=', () => 'what is usual'],
  ['d=', () => 'what is usual'],
]

/** What a feature of the classifier means, for a person. */
export function describeFeature(feature: string): string {
  for (const [prefix, describe] of MEANINGS) {
    if (feature.startsWith(prefix)) return describe(feature.slice(prefix.length).replace(/&.*$/, ''))
  }
  return 'its form'
}
