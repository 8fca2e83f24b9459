import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { HIDDEN_TEXT } from '../../src/lint/credential.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { SECRETS } from '../helpers/secrets.ts'
import { runCommand } from '../helpers/terminal.ts'

const newFolder = scratchFolders()

async function explain(text: string, ...args: string[]) {
  const directory = await newFolder()
  writeFileSync(join(directory, 'STYLE.md'), text)
  return runCommand(['extract', '--explain', ...args, 'STYLE.md'], { directory })
}

test('each part of a document is shown with what became of it and what spoke for and against it', async () => {
  const { status, out, err } = await explain(
    '# Style\n\n## Naming\n\n- Use `snake_case`.\n\nThanks for reading!\n\n```sh\nmake\n```\n',
  )
  expect({ status, err }).toEqual({ status: 0, err: '' })
  const lines = out.split('\n')
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
    'STYLE.md:3  left out: Naming',
    'STYLE.md:5  taken: Use `snake_case`.',
    'STYLE.md:7  left out: Thanks for reading!',
    '',
  ])
  const reasons = lines.filter((line) => line.startsWith(' '))
  expect(reasons[0]).toBe('    no memory can begin or go on here')
  expect(reasons.slice(1).filter((line) => !/^ {4}[+−]\d+\.\d\d \S/.test(line))).toEqual([])
  expect(reasons.length).toBeGreaterThan(3)
})

test('a part that belongs to the one before it says so', async () => {
  const { out } = await explain('# Style\n\n## Errors\n\n- Wrap errors.\n  - Add what was tried.\n')
  expect(out).toContain('STYLE.md:6  part of the one before: Add what was tried.\n')
})

test('a document that is left out as a whole says why', async () => {
  const { out } = await explain('<!-- nectr:ignore-file -->\n\n- Use tabs.\n')
  expect(out).toBe('STYLE.md:1  left out: the whole document\n    it says `nectr:ignore-file`\n')
})

test('JSON holds the decisions beside the rules', async () => {
  const { out } = await explain('# Style\n\n## Naming\n\n- Use `snake_case`.\n', '--json')
  const { rules, decisions } = JSON.parse(out)
  expect(rules).toHaveLength(1)
  expect(decisions.map(({ reasons: _, ...decision }: { reasons: string[] }) => decision)).toEqual([
    { path: 'STYLE.md', startLine: 3, endLine: 3, text: 'Naming', outcome: 'left out' },
    { path: 'STYLE.md', startLine: 5, endLine: 5, text: 'Use `snake_case`.', outcome: 'taken' },
  ])
})

test('a credential is shown neither in a text nor in what speaks for it', async () => {
  const { text: secret = '' } = SECRETS['a classic token of GitHub'] ?? {}
  const { out, err } = await explain(`# Style\n\nThanks, ${secret} works for me.\n\n- Use tabs.\n`)
  expect(`${out}${err}`).not.toContain(secret.slice(0, 12))
  expect(out).toContain(`STYLE.md:3  left out: ${HIDDEN_TEXT}\n`)
})
