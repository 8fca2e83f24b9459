import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { runCommand } from '../helpers/terminal.ts'

const newFolder = scratchFolders()
const RULES = '# C\n\n## Testing\n\n- Write tests.\n- Use\n  UTC.\n'

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await newFolder()
  mkdirSync(join(folder, 'docs'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

test('files that are named need no git, and are shown one rule a line', async () => {
  const directory = await folderWith({
    'notes.md': RULES,
    'docs/x.yaml': 'architecture:\n  - One database.\n',
  })
  expect(await runCommand(['extract', 'notes.md', './docs/x.yaml'], { directory })).toEqual({
    status: 0,
    out:
      'notes.md:5  project_rule  [Testing] Write tests.\n' +
      'notes.md:6  project_rule  [Testing] Use UTC.\n' +
      'docs/x.yaml:2  architecture  One database.\n',
    err: '',
  })
})

test('a file outside of the folder is named by its way there', async () => {
  const directory = await folderWith({ 'notes.md': '# C\n\n## Testing\n\n- Write tests.\n' })
  const { out } = await runCommand(['extract', join(directory, 'notes.md')], {
    directory: join(directory, 'docs'),
  })
  expect(out).toBe('../notes.md:5  project_rule  [Testing] Write tests.\n')
})

test('JSON holds the rules with both lines, and the problems', async () => {
  const directory = await folderWith({ 'notes.md': `${RULES}- zero\u200bwidth\n` })
  const { status, out, err } = await runCommand(['extract', '--json', 'notes.md'], { directory })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  const rule = { path: 'notes.md', memoryType: 'project_rule' }
  expect(JSON.parse(out)).toEqual({
    rules: [
      { ...rule, startLine: 5, endLine: 5, content: '[Testing] Write tests.' },
      { ...rule, startLine: 6, endLine: 7, content: '[Testing] Use UTC.' },
      { ...rule, startLine: 8, endLine: 8, content: '[Testing] zerowidth' },
    ],
    problems: [
      {
        code: 'hidden-text',
        severity: 'warning',
        message: 'Characters that no reader sees were left out: U+200B. Remove them.',
        path: 'notes.md',
        line: 8,
      },
    ],
  })
})

test('errors leave with 1 and name file, line and column; the other files go on', async () => {
  const directory = await folderWith({
    'notes.md': RULES,
    'docs/x.yaml': 'A:\n  - 12\n',
    'latin.md': Uint8Array.of(0xe9),
  })
  const args = ['extract', 'docs/x.yaml', 'none.md', 'latin.md', 'docs', 'notes.md']
  const { status, out, err } = await runCommand(args, { directory })
  expect(status).toBe(1)
  expect(out.split('\n')).toHaveLength(3)
  expect(err).toBe(
    'error none.md missing: There is no such file here. A sparse checkout leaves tracked files out: check it out.\n' +
      'error latin.md not-utf8: It is not UTF-8. Save it as UTF-8.\n' +
      'error docs not-a-file: It is no regular file.\n' +
      'error docs/x.yaml:2:5 invalid-rules-file: A rule is a text: put quotes around it.\n',
  )
  const { status: jsonStatus, out: json } = await runCommand([...args, '--json'], { directory })
  expect([jsonStatus, JSON.parse(json).problems.length]).toEqual([1, 4])
})

test('without names the documents of the repository are read, or those of --files', async () => {
  const { directory } = createCheckout(await newFolder(), {
    'CONTRIBUTING.md': '# C\n\n## Testing\n\n- Write tests.\n',
    'guide/a.md': '# G\n\n## Style\n\n- Use spaces.\n',
    'conf/sync.yaml': 'sources:\n  - files: guide/*\n    memory_type: architecture\n',
  })
  const lines = async (...args: string[]) => (await runCommand(['extract', ...args], { directory })).out
  expect(await lines()).toBe('CONTRIBUTING.md:5  project_rule  [Testing] Write tests.\n')
  expect(await lines('--files', '**/*.md', '--files', '!CONTRIBUTING.md')).toBe(
    'guide/a.md:5  project_rule  [Style] Use spaces.\n',
  )
  expect(await lines('--config', 'conf/sync.yaml')).toBe('guide/a.md:5  architecture  [Style] Use spaces.\n')
})

test('without names and without git there is nothing to read', async () => {
  const directory = await newFolder()
  const { status, out, err } = await runCommand(['extract'], { directory })
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toMatch(
    /^error The tracked files of \S+ can't be listed: .*\nRun it inside a git repository\.\n$/,
  )
})

test('severities have colours on a terminal', async () => {
  const directory = await folderWith({ 'notes.md': '# C\n\n## T\n\n- Never log a to\u200bken.\n' })
  const { err } = await runCommand(['extract', 'notes.md', 'none.md'], { directory, isTTY: true })
  expect(err).toContain('\u001b[33mwarning\u001b[39m notes.md:5 hidden-text: ')
  expect(err).toContain('\u001b[31merror\u001b[39m none.md missing: ')
})
