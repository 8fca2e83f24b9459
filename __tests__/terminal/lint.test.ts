import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { formatLedger, newHeader } from '../../src/ledger/format.ts'
import { entryOf } from '../../src/memory/record.ts'
import { createCheckout, type GitCheckout } from '../helpers/git-checkout.ts'
import { memory, PROVENANCE, REPO } from '../helpers/memories.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { SECRETS } from '../helpers/secrets.ts'
import { runCommand } from '../helpers/terminal.ts'

const SECRET = SECRETS['a classic token of GitHub']?.text ?? ''
const REFUSED =
  'In this rule stands what looks like a GitHub token, so it is neither stored nor shown. Revoke it if it is real, since the history of git keeps it, and put a placeholder such as `<token>` in its place.'
const VAGUE =
  'This says nothing that a reviewer could hold against a change. Say what is to be done, and where, such as: All database migrations must be reversible: include both `upgrade()` and `downgrade()`.'

const newFolder = scratchFolders()
let checkout: GitCheckout
beforeEach(async () => {
  checkout = createCheckout(join(await newFolder(), 'work'), {
    '.nectr/rules.yaml': `Database:\n  - Sign in with ${SECRET}.\n  - migrations\n  - Migrations can be reversed.\n`,
  })
})

const command = (...args: string[]) =>
  runCommand(args, { directory: checkout.directory, env: { GITHUB_REPOSITORY: REPO } })

describe('extract', () => {
  test.each([
    ['of the documents of the repository', []],
    ['of a file that is named', ['.nectr/rules.yaml']],
  ])('%s leaves a rule with a credential out, and shows what is wrong', async (_, files) => {
    expect(await command('extract', ...files)).toEqual({
      status: 1,
      out:
        '.nectr/rules.yaml:3  project_rule  Database: migrations\n' +
        '.nectr/rules.yaml:4  project_rule  Database: Migrations can be reversed.\n',
      err:
        `error .nectr/rules.yaml:2 credential: ${REFUSED}\n` +
        `warning .nectr/rules.yaml:3 vague: ${VAGUE}\n`,
    })
  })

  test('as JSON has the problem and nothing of the credential', async () => {
    const { status, out, err } = await command('extract', '--json')
    expect({ status, err }).toEqual({ status: 1, err: '' })
    const { rules, problems } = JSON.parse(out)
    expect(rules.map(({ startLine }: { startLine: number }) => startLine)).toEqual([3, 4])
    const path = '.nectr/rules.yaml'
    expect(problems).toEqual([
      { code: 'credential', severity: 'error', message: REFUSED, path, line: 2 },
      { code: 'vague', severity: 'warning', message: VAGUE, path, line: 3 },
    ])
    expect(out).not.toContain(SECRET.slice(4))
  })

  test('checks scopes against the files of the repository, where it reads its documents', async () => {
    checkout.commit({ '.nectr/rules.yaml': 'API:\n  - { rule: Return JSON., paths: [src/api/**] }\n' })
    const message = 'The scope `src/api/**` matches no tracked file. Correct it, or remove it.'
    expect((await command('extract')).err).toBe(`warning .nectr/rules.yaml:2 dead-scope: ${message}\n`)
    expect((await command('extract', '.nectr/rules.yaml')).err).toBe('')
  })
})

test('plan shows nothing of a credential', async () => {
  for (const args of [['plan'], ['plan', '--json']]) {
    const { status, out, err } = await command(...args)
    expect([status, `${out}${err}`.includes(SECRET.slice(4))]).toEqual([1, false])
    expect(`${out}${err}`).toContain('Database: Migrations can be reversed.')
  }
})

test('ledger shows nothing of a credential that was stored once', async () => {
  const held = entryOf(memory(`Sign in with ${SECRET}.`), { state: 'stored', id: 'mem_1' }, PROVENANCE)
  writeFileSync(
    join(checkout.directory, 'ledger.jsonl'),
    formatLedger({ header: newHeader(REPO), entries: new Map([[held.key, held]]) }),
  )
  const { out } = await command('ledger', '--ledger', 'ledger.jsonl')
  expect(out).toBe(
    'stored       mem_1  project_rule  CONTRIBUTING.md:1  (a text with a credential in it, which is not shown)\n',
  )
  const json = await command('ledger', '--ledger', 'ledger.jsonl', '--json')
  expect(JSON.parse(json.out).entries).toMatchObject([{ id: 'mem_1', key: held.key }])
  expect(json.out).not.toContain(SECRET.slice(4))
})
