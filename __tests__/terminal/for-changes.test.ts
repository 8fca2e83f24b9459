import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { createCheckout, type GitCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { runCommand } from '../helpers/terminal.ts'

const RULES = `API:
  - rule: Every handler logs its errors.
    paths: ["src/api/**"]
  - rule: Keep pages small.
    paths: ["src/web/**"]
Testing:
  - Every bug fix has a test.
`

const newFolder = scratchFolders()

let checkout: GitCheckout
beforeEach(async () => {
  checkout = createCheckout(await newFolder(), {
    '.nectr/rules.yaml': RULES,
    'src/api/a.ts': '1',
    'src/web/a.ts': '1',
  })
  checkout.git('checkout', '--quiet', '-b', 'work')
  checkout.commit({ 'src/api/a.ts': '2' })
  writeFileSync(join(checkout.directory, 'src/api/b.ts'), '1')
})

const plan = (...args: string[]) =>
  runCommand(['plan', '--repo', 'acme/api', ...args], { directory: checkout.directory })

test('plan --for-changes shows after the plan the memories whose scope covers what has changed since the base', async () => {
  const { status, out, err } = await plan('--for-changes', 'main')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out.split('\n').slice(-5)).toEqual([
    'About this change of 2 paths since main: 1 memory by scope, 1 for every path',
    '  project_rule  .nectr/rules.yaml:2  API: (in `src/api/**`) Every handler logs its errors.',
    '        covers src/api/a.ts, src/api/b.ts',
    '3 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed',
    '',
  ])
})

test('where no scope covers it, the counts say so', async () => {
  checkout.git('checkout', '--quiet', 'main')
  checkout.git('clean', '--quiet', '--force', 'src')
  const { out } = await plan('--for-changes', 'HEAD')
  expect(out).toContain(
    '\nAbout this change of 0 paths since HEAD: 0 memories by scope, 1 for every path\n3 added',
  )
})

test('as JSON they are a field of their own, which is not there without the option', async () => {
  const { out } = await plan('--for-changes', 'main', '--json')
  expect(JSON.parse(out).forChanges).toEqual({
    changed: 2,
    covering: [
      {
        memoryType: 'project_rule',
        text: 'API: (in `src/api/**`) Every handler logs its errors.',
        sources: [{ path: '.nectr/rules.yaml', startLine: 2, endLine: 3, section: 'API' }],
        scope: ['src/api/**'],
        covered: 2,
        examples: ['src/api/a.ts', 'src/api/b.ts'],
      },
    ],
    unscoped: 1,
  })
  expect(JSON.parse((await plan('--json')).out)).not.toHaveProperty('forChanges')
})

test.each([
  ['nowhere', 'error There is no commit `nowhere` here.\n'],
  ['', 'error There is no commit `` here.\n'],
])(
  'a base %j that is no commit is an error with status 2, before anything is planned',
  async (base, error) => {
    expect(await plan(`--for-changes=${base}`)).toEqual({
      status: 2,
      out: '',
      err: `${error}Name a branch, tag or commit that is in this repository, such as origin/main; \`git fetch\` may bring it.\n`,
    })
  },
)

test('the option without a base, or with `apply`, is a wrong call', async () => {
  expect((await plan('--for-changes')).status).toBe(2)
  const { status, err } = await runCommand(['apply', '--for-changes', 'main'], {
    directory: checkout.directory,
  })
  expect([status, err.split('\n')[0]]).toEqual([2, "error Unknown option '--for-changes'"])
})

test('the help of plan names the option, and that of apply does not', async () => {
  expect((await runCommand(['plan', '--help'])).out).toContain('\n  --for-changes BASE    ')
  expect((await runCommand(['apply', '--help'])).out).not.toContain('--for-changes')
})
