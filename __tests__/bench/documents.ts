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

/** A Markdown document of about so many rules in sections, each rule different; the number tells documents apart. */
export function makeDocument(number: number, rules: number): string {
  const lines = [
    `# Guide ${number}`,
    '',
    'This guide says how we work. It is read by people and by reviewers.',
    '',
  ]
  for (let rule = 0; rule < rules; rule++) {
    if (rule % 8 === 0)
      lines.push(`## Section ${rule / 8 + 1} of ${number}`, '', 'Some words that lead in.', '')
    const [subject, verb, object] = [SUBJECTS, VERBS, OBJECTS].map(
      (words, at) => words[(rule * (at + 3) + number) % words.length],
    )
    lines.push(`- All **${subject}** of part ${number}.${rule} ${verb} ${object}, see [the notes](notes.md).`)
    if (rule % 8 === 7) lines.push('')
  }
  return `${lines.join('\n')}\n`
}
