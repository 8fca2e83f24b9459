// Writes the generated tables of the README, or with --check says whether they are up to date and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { FAILURE_REASONS } from '../src/errors.ts'
import { CHECKS } from '../src/lint/checks.ts'

interface Metadata {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { inputs, outputs } = parse(readFileSync(path('action.yml'), 'utf8')) as Metadata

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
const table = (head: string, rows: string[]) =>
  `${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${rows.join('\n')}`

const tables: Record<string, string> = {
  inputs: table(
    '| input | default | meaning |',
    Object.entries(inputs).map(
      ([name, { description, default: fallback }]) =>
        `| \`${name}\` | ${fallback ? `\`${fallback}\`` : ''} | ${cell(description)} |`,
    ),
  ),
  outputs: table(
    '| output | meaning |',
    Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ),
  checks: table(
    '| check | severity | what it finds |',
    CHECKS.map(({ name, severity, finds }) => `| \`${name}\` | ${severity} | ${cell(finds)} |`),
  ),
  reasons: table(
    '| `failure-reason` | meaning |',
    Object.entries(FAILURE_REASONS).map(([reason, meaning]) => `| \`${reason}\` | ${cell(meaning)} |`),
  ),
}

const before = readFileSync(path('README.md'), 'utf8')
let after = before
for (const [name, text] of Object.entries(tables)) {
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!between.test(after)) throw new Error(`README.md has no place for the table of ${name}`)
  after = after.replace(between, (_, start, end) => `${start}${text}\n${end}`)
}

if (!process.argv.includes('--check')) writeFileSync(path('README.md'), after)
else if (after !== before) {
  console.error(
    'README.md: its tables are not those of action.yml, src/errors.ts and src/lint/checks.ts. Run `npm run docs`.',
  )
  process.exitCode = 1
}
