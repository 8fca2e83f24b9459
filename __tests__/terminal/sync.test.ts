import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { type MemoryServer, startMemoryServer } from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { createCheckout, type GitCheckout } from '../helpers/git-checkout.ts'
import { cleanUpAfterEach, scratchFolders } from '../helpers/scratch.ts'
import { runCommand } from '../helpers/terminal.ts'

const SECRET = 'a secret of the tests'
const REPO = 'acme/api'
const FIRST = '[Testing] Write tests.'
const SECOND = '[Testing] Use a fake clock.'

const newFolder = scratchFolders()
const after = cleanUpAfterEach()

let checkout: GitCheckout
let memory: MemoryServer
let token: string
beforeEach(async () => {
  checkout = createCheckout(join(await newFolder(), 'work'), {
    'CONTRIBUTING.md': '# C\n\n## Testing\n\n- Write tests.\n- Use a fake clock.\n',
  })
  checkout.git('remote', 'add', 'origin', 'git@github.com:acme/api.git')
  memory = await startMemoryServer({ secret: SECRET, repos: [REPO, 'acme/web'] })
  after(() => memory.close())
  token = await mintToken({ secret: SECRET })
})

function command(name: string, ...args: string[]) {
  const api = name === 'ledger' ? [] : ['--api-url', memory.url]
  return runCommand([name, ...api, ...args], { directory: checkout.directory, env: { NECTR_TOKEN: token } })
}

const texts = (repo = REPO) =>
  memory
    .memories(repo)
    .map(({ content }) => content)
    .sort()

test('plan shows what an apply would do, for the repository of `origin`, and needs no token', async () => {
  const { status, out, err } = await runCommand(['plan'], { directory: checkout.directory })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out.replace(/[0-9a-f]{12}/, 'HASH')).toBe(
    'Documents: 1 document, 2 rules\n' +
      '  2 rules in CONTRIBUTING.md\n' +
      'Plan for acme/api: 2 to add, 0 to change, 0 to retract, 0 unchanged (plan HASH)\n' +
      `  + project_rule  CONTRIBUTING.md:5  ${FIRST}\n` +
      `  + project_rule  CONTRIBUTING.md:6  ${SECOND}\n` +
      '2 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed\n',
  )
  expect(memory.requests()).toEqual([])
  expect(checkout.git('for-each-ref', 'refs/nectr')).toBe('')
})

describe('apply', () => {
  test('stores, keeps the ledger on a ref of the local repository, and has nothing to do the second time', async () => {
    const first = await command('apply')
    expect(first.status).toBe(0)
    expect(first.out).toMatch(/\nstored mem_\w+ {2}CONTRIBUTING\.md:5 {2}\[Testing\] Write tests\.\n/)
    expect(
      first.out.endsWith('\n2 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed\n'),
    ).toBe(true)
    expect(`${first.out}${first.err}`).not.toContain(token)
    expect(texts()).toEqual([SECOND, FIRST])
    expect(checkout.git('ls-tree', '-r', '--name-only', 'refs/nectr/ledger')).toBe('acme/api.jsonl')
    const requests = memory.requests().length
    const second = await command('apply')
    expect(
      second.out.endsWith('\n0 added, 0 changed, 0 retracted, 2 unchanged, 0 unconfirmed, 0 failed\n'),
    ).toBe(true)
    expect(memory.requests()).toHaveLength(requests)
    expect(checkout.git('status', '--short')).toBe('')
  })

  test('keeps the ledger on another ref, or in a file, where it is told', async () => {
    await command('apply', '--ledger-ref', 'refs/heads/ledger')
    expect(checkout.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/ledger\nrefs/heads/main')
    const file = join(checkout.directory, '../kept/ledger.jsonl')
    await command('apply', '--ledger', file)
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('{"format":1,"repo":"acme/api"}')
    expect(existsSync(join(checkout.directory, 'ledger.jsonl'))).toBe(false)
  })

  test('of several repositories stores in each', async () => {
    await command('apply', '--repo', REPO, '--repo', 'acme/web')
    expect([texts(), texts('acme/web')]).toEqual([
      [SECOND, FIRST],
      [SECOND, FIRST],
    ])
  })

  test('retracts what has left the documents, but not with --no-prune', async () => {
    await command('apply')
    checkout.commit({ 'CONTRIBUTING.md': '# C\n\n## Testing\n\n- Write tests.\n' })
    const kept = await command('apply', '--no-prune')
    expect(kept.out).toContain('0 to retract, 1 unchanged, 1 kept (plan ')
    expect(texts()).toEqual([SECOND, FIRST])
    await command('apply')
    expect(texts()).toEqual([FIRST])
  })

  test('takes the documents of --files, and the settings of --config', async () => {
    checkout.commit({
      'guide/a.md': '# G\n\n## Style\n\n- Use spaces.\n',
      'conf.yaml': 'sources:\n  - files: CONTRIBUTING.md\n    memory_type: architecture\n',
    })
    await command('apply', '--files', 'guide/*.md', '--concurrency', '1')
    expect(texts()).toEqual(['[Style] Use spaces.'])
    await command('apply', '--config', 'conf.yaml', '--repo', 'acme/web')
    expect(memory.memories('acme/web').map(({ memoryType }) => memoryType)).toEqual([
      'architecture',
      'architecture',
    ])
  })
})

describe('JSON', () => {
  test('of a plan holds the counts as numbers and the plan, and the log goes to the error output', async () => {
    const { status, out, err } = await command('plan', '--json')
    expect(status).toBe(0)
    expect(err.startsWith('Documents: 1 document, 2 rules\n')).toBe(true)
    const { plan, ...counts } = JSON.parse(out)
    expect(counts).toEqual({
      added: 2,
      changed: 0,
      retracted: 0,
      unchanged: 0,
      unconfirmed: 0,
      failed: 0,
      'has-changes': true,
      'failure-reason': '',
    })
    expect(plan).toMatchObject({
      format: 1,
      mode: 'plan',
      repos: [{ repo: REPO, unchanged: 0 }],
      problems: [],
    })
    expect(plan.repos[0].add.map(({ text }: { text: string }) => text)).toEqual([FIRST, SECOND])
  })

  test('of a ledger holds its entries', async () => {
    expect(JSON.parse((await command('ledger', '--json')).out)).toEqual({ repo: REPO, entries: [] })
    await command('apply')
    const { repo, entries } = JSON.parse((await command('ledger', '--json')).out)
    expect(repo).toBe(REPO)
    expect(
      entries
        .map(({ text, state, commit, run }: Record<string, string>) => [text, state, commit, run])
        .sort(),
    ).toEqual([
      [SECOND, 'stored', checkout.git('rev-parse', 'HEAD'), ''],
      [FIRST, 'stored', checkout.git('rev-parse', 'HEAD'), ''],
    ])
  })

  test('says why a command failed, too', async () => {
    memory.misbehave({ method: 'any', kind: '401-expired', times: Number.POSITIVE_INFINITY })
    const { status, out } = await command('apply', '--json')
    expect([status, JSON.parse(out)['failure-reason'], JSON.parse(out).failed]).toEqual([
      1,
      'token-invalid',
      2,
    ])
  })
})

describe('ledger', () => {
  test('shows state, id, type, place and text of each memory, sorted by key', async () => {
    await command('apply')
    const { status, out } = await command('ledger')
    const id = (text: string) => memory.memories().find(({ content }) => content === text)?.id
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n').sort()).toEqual(
      [
        `stored       ${id(FIRST)}  project_rule  CONTRIBUTING.md:5  ${FIRST}`,
        `stored       ${id(SECOND)}  project_rule  CONTRIBUTING.md:6  ${SECOND}`,
      ].sort(),
    )
  })

  test('shows an entry without an id', async () => {
    memory.misbehave({ method: 'POST', kind: 'null', times: 2 })
    const applied = await command('apply')
    expect(applied.status).toBe(0)
    expect(applied.err.split('\n').sort()[1]).toBe(
      'warning CONTRIBUTING.md:5 unconfirmed: There is no proof that this rule is stored (taken without an id, and not in the list). The next run looks again.',
    )
    expect((await command('ledger')).out).toContain(
      `unconfirmed  -  project_rule  CONTRIBUTING.md:5  ${FIRST}\n`,
    )
  })

  test('says where nothing is stored, and asks for one repository only', async () => {
    expect(await command('ledger', '--repo', 'acme/web')).toEqual({
      status: 0,
      out: '',
      err: 'Nothing is stored for acme/web.\n',
    })
    expect(await command('ledger', '--repo', 'acme/web', '--repo', REPO)).toEqual({
      status: 2,
      out: '',
      err: 'error One ledger is shown at a time.\nName one --repo.\n',
    })
  })
})
