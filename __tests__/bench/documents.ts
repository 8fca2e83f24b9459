const SUBJECTS = [
  'handlers',
  'migrations',
  'queries',
  'tests',
  'endpoints',
  'components',
  'commits',
  'errors',
]
const VERBS = [
  'must be covered by',
  'never depend on',
  'are reviewed together with',
  'live next to',
  'are named after',
]
const OBJECTS = [
  'their caller',
  'the module that owns them',
  '`src/shared`',
  'a second reader',
  'the public interface',
]

/**
 * A Markdown document of exactly so many rules, each different; the number tells documents apart. In each further edition
 * the first rule says something else.
 */
export function makeDocument(number: number, rules: number, edition = 0): string {
  const lines = [`# Guide ${number}`, '', 'Thank you for reading this guide.', '']
  for (let rule = 0; rule < rules; rule++) {
    if (rule % 8 === 0) lines.push(`## Section ${rule / 8 + 1} of ${number}`, '')
    const [subject, verb, object] = [SUBJECTS, VERBS, OBJECTS].map(
      (words, at) => words[(rule * (at + 3) + number) % words.length],
    )
    const part = rule === 0 && edition > 0 ? `edition ${edition}` : `part ${number}.${rule}`
    lines.push(`- All **${subject}** of ${part} ${verb} ${object}, see [the notes](notes.md).`)
    if (rule % 8 === 7) lines.push('')
  }
  return `${lines.join('\n')}\n`
}

/** The path of a document by its number: one that is read without any setting. */
export function documentPath(number: number): string {
  return `part-${number}/AGENTS.md`
}

/** So many documents of so many rules, by their paths. */
export function manyDocuments(count: number, rules: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, number) => number)
  return Object.fromEntries(numbers.map((number) => [documentPath(number), makeDocument(number, rules)]))
}
