import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { runTerminal } from '../../src/terminal/terminal.ts'
import { ACTION_FILE } from '../helpers/bundle.ts'
import { createCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { recordingOutput, runCommand } from '../helpers/terminal.ts'

jest.setTimeout(60_000)

const newFolder = scratchFolders()

test('serve answers until it is interrupted', async () => {
  let ended: Promise<number> | undefined
  const printed = await new Promise<string>((onWrite) => {
    const args = ['serve', '--json', '--connected', 'acme/api', '--fault', 'GET 503']
    const terminal = { out: recordingOutput({ onWrite }), err: recordingOutput(), env: {}, directory: '/' }
    ended = runTerminal(args, { ...terminal, actionFile: ACTION_FILE })
  })
  const { url, token } = JSON.parse(printed)
  const ask = async (repo: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${url}/api/v1/memory?repo=${repo}`, { headers })).status
  }
  expect([await ask('acme/api'), await ask('acme/api'), await ask('acme/web')]).toEqual([503, 200, 403])
  process.emit('SIGINT')
  expect(await ended).toBe(0)
})

test('demo runs the action twice on the documents of the folder and changes nothing there', async () => {
  const { directory, git } = createCheckout(join(await newFolder(), 'work'), {
    'CONTRIBUTING.md': '# C\n\n## Testing\n\n- Write tests.\n- Never log a zero\u200bwidth space.\n',
  })
  const { status, out, err } = await runCommand(['demo'], { directory, isTTY: true })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('\u001b[1m── First push: everything is new ──\u001b[22m\n')
  expect(out).toContain(
    '\u001b[1m▸ Documents: 1 document, 2 rules\u001b[22m\n  2 rules, 1 problem in CONTRIBUTING.md\n',
  )
  expect(out).toContain('\u001b[33mWarning: Characters that no reader sees were left out')
  expect(out).toContain("\nThe memory API holds 2 memories.\nThe ledger's history:\n")
  expect(out).toMatch(/ demo\/this-repository: 2 stored\n/)
  expect(out).toMatch(/ demo\/this-repository: announce 2 to store\n/)
  expect(out).not.toContain('::')
  expect(git('status', '--short')).toBe('')
})

test('demo prints what the two runs counted as JSON, and the rest on the error output', async () => {
  const { directory } = createCheckout(join(await newFolder(), 'work'), {
    'CONTRIBUTING.md': '# C\n\n## Testing\n\n- Write tests.\n',
  })
  const { status, out, err } = await runCommand(['demo', '--json'], { directory })
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    stored: 1,
    runs: [
      { added: '1', unchanged: '0', 'failure-reason': '' },
      { added: '0', unchanged: '1', 'failure-reason': '' },
    ],
  })
  expect(err).toContain('── Second push: nothing has changed ──\n')
})

test('demo fails where nothing is stored, and says what the action said', async () => {
  const { directory } = createCheckout(join(await newFolder(), 'work'))
  const { status, out } = await runCommand(['demo'], { directory })
  expect(status).toBe(1)
  expect(out).toContain('\nThe memory API holds 0 memories.')
  const outside = await runCommand(['demo'], { directory: await newFolder() })
  expect(outside.status).toBe(1)
  expect(outside.out).toContain('Error: The tracked files of ')
})
