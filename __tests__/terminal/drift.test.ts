import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { entry, memory, REPO } from '../helpers/memories.ts'
import { expiredToken, FIRST, LEDGER_REF, SECOND, useSyncedCheckout } from '../helpers/synced-checkout.ts'
import { runCommand } from '../helpers/terminal.ts'

const FULL =
  "The service's list can't tell of 2 of 2 memories in the ledger: it shows 100 memories at most, and these are not among them."

const at = useSyncedCheckout()
const fill = (count: number) => Array.from({ length: count }, (_, n) => at.add(`other ${n}`))

describe('drift', () => {
  test('leaves with 0 where the service holds what the ledger says, and changes nothing', async () => {
    await at.command(['apply'])
    const tip = at.checkout.git('rev-parse', LEDGER_REF)
    at.methods()
    const { status, out, err } = await at.command(['drift'])
    expect({ status, out, err }).toEqual({
      status: 0,
      out: 'Drift of acme/api: 0 missing, 0 moved, 0 unknown, 0 foreign\n',
      err: '',
    })
    expect([at.checkout.git('rev-parse', LEDGER_REF), at.methods()]).toEqual([tip, ['GET']])
  })

  test('leaves with 1 where they differ, names each memory, and changes nothing', async () => {
    await at.command(['apply'])
    const lost = at.idOf(FIRST)
    await at.lose(FIRST, SECOND)
    const moved = at.add(SECOND)
    at.add('Made by hand.')
    const tip = at.checkout.git('rev-parse', LEDGER_REF)
    at.methods()
    const { status, out } = await at.command(['drift'])
    expect({ status, out }).toEqual({
      status: 1,
      out:
        'Drift of acme/api: 1 missing, 1 moved, 0 unknown, 1 foreign\n' +
        `  missing  ${lost}  CONTRIBUTING.md:5  ${FIRST}\n` +
        `  moved    ${moved}  CONTRIBUTING.md:6  ${SECOND}\n`,
    })
    expect(at.checkout.git('rev-parse', LEDGER_REF)).toBe(tip)
    expect([...new Set(at.methods())]).toEqual(['GET'])
  })

  test('leaves with 3 where the service shows nothing, or too little, to tell', async () => {
    await at.command(['apply'])
    await at.lose(FIRST, SECOND)
    const dark = await at.command(['drift'])
    expect([dark.status, dark.out]).toEqual([
      3,
      'Drift of acme/api: 0 missing, 0 moved, 2 unknown, 0 foreign\n' +
        "  The service's list can't tell of 2 of 2 memories in the ledger: it shows no memory at all, and its store may be down.\n",
    ])
    fill(100)
    const full = await at.command(['drift'])
    expect([full.status, full.out]).toEqual([
      3,
      `Drift of acme/api: 0 missing, 0 moved, 2 unknown, at least 100 foreign\n  ${FULL}\n`,
    ])
  })

  test.each([
    ['401-expired', 'The memory API refused the token'],
    ['403', 'The memory API refused the repository'],
  ] as const)(
    'leaves with 3 where the service refuses (%s), so that 1 is always drift',
    async (kind, words) => {
      await at.command(['apply'])
      at.memory.misbehave({ method: 'GET', kind, times: Infinity })
      const { status, out, err } = await at.command(['drift'])
      expect({ status, out }).toEqual({ status: 3, out: '' })
      expect(err.startsWith(`error ${words} (acme/api).`)).toBe(true)
    },
  )

  test("leaves with 3 where the ledger can't be read", async () => {
    const file = join(at.checkout.directory, 'ledger.jsonl')
    writeFileSync(file, '{"format":9,"repo":"acme/api"}\n')
    const { status, err } = await at.command(['drift', '--ledger', file])
    expect([status, err.split('\n')[0]]).toEqual([
      3,
      'error The ledger of acme/api has format 9; this version reads up to 1.',
    ])
  })

  test('prints JSON', async () => {
    await at.command(['apply'])
    await at.lose(FIRST)
    at.add('Made by hand.')
    const { status, out } = await at.command(['drift', '--json'])
    const { missing, ...rest } = JSON.parse(out)
    expect([status, missing.map(({ text }: { text: string }) => text)]).toEqual([1, [FIRST]])
    expect(rest).toEqual({
      repo: REPO,
      verdict: 'found',
      extent: 'all',
      ...{ moved: [], unknown: [], deleted: [], unrecorded: [], undecided: [], foreign: 1 },
    })
  })
})

describe.each(['drift', 'resync'])('%s', (name) => {
  test('needs a token, and one repository', async () => {
    const options = { directory: at.checkout.directory, env: { GITHUB_REPOSITORY: REPO } }
    expect(await runCommand([name], options)).toEqual({
      status: 2,
      out: '',
      err: `error NECTR_TOKEN is empty: set it to a token.\nSee: nectr-memory-sync ${name} --help\n`,
    })
    expect(await at.command([name, '--repo', REPO, '--repo', 'acme/web'])).toEqual({
      status: 2,
      out: '',
      err: 'error One ledger is compared at a time.\nName one --repo.\n',
    })
    expect(at.methods()).toEqual([])
  })

  test('names a token that is over before it sends anything', async () => {
    const { status, err } = await at.command([name], { NECTR_TOKEN: await expiredToken() })
    expect([status, err.split('\n')[0], at.methods()]).toEqual([
      name === 'drift' ? 3 : 1,
      'error The token of `nectr-token` expired on 2026-01-02T00:00:00.000Z.',
      [],
    ])
  })

  test('shows no credential that an earlier version stored', async () => {
    const secret = ['ghp', 'x1Y2z3'.repeat(6)].join('_')
    await at.command(['apply'])
    await at.write(entry(memory(`Use ${secret}.`), { id: 'mem_old' }))
    const { out, err } = await at.command([name])
    expect(out).toContain('1 missing')
    expect(`${out}${err}${at.checkout.git('log', '-1', '--format=%B', LEDGER_REF)}`).not.toContain(secret)
  })
})
