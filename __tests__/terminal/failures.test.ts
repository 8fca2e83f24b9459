import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../src/local/memory-faults.ts'
import { type MemoryServer, startMemoryServer } from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { createCheckout, type GitCheckout } from '../helpers/git-checkout.ts'
import { cleanUpAfterEach, scratchFolders } from '../helpers/scratch.ts'
import { runCommand } from '../helpers/terminal.ts'

const SECRET = 'a secret of the tests'
const NEW_TOKEN =
  'Sign in to Nectr, copy a new token and set NECTR_TOKEN to it. Tokens live 24 hours by default.'

const newFolder = scratchFolders()
const after = cleanUpAfterEach()

let checkout: GitCheckout
let memory: MemoryServer
beforeEach(async () => {
  const rules = Array.from({ length: 7 }, (_, n) => `- Never log alpha${n} beta${n} gamma${n}.\n`).join('')
  checkout = createCheckout(join(await newFolder(), 'work'), { 'CONTRIBUTING.md': `# C\n\n## T\n\n${rules}` })
  memory = await startMemoryServer({ secret: SECRET })
  after(() => memory.close())
})

/** The status of a command and what it says last: the message and the remedy. */
async function failure(args: readonly string[], env: Record<string, string> = {}) {
  const options = { directory: checkout.directory, env: { GITHUB_REPOSITORY: 'acme/api', ...env } }
  const { status, err } = await runCommand([...args, '--api-url', memory.url], options)
  return [status, ...err.trimEnd().split('\n').slice(-2)]
}

async function withToken(args: readonly string[]) {
  return failure(args, { NECTR_TOKEN: await mintToken({ secret: SECRET }) })
}

describe('a failure names what to do at a prompt', () => {
  test.each<[FaultKind, string, string]>([
    ['401-foreign', 'The memory API refused the token (acme/api). Status 401: User not found', NEW_TOKEN],
    [
      '403',
      'The memory API refused the repository (acme/api). Status 403: Repo not connected or access denied',
      'Connect it to the Nectr account whose token this is, or name another --repo.',
    ],
    [
      'redirect',
      'The memory API answered with a redirect, and the token goes nowhere else (acme/api). Status 307, a redirect to http://127.0.0.1:9',
      'Set --api-url to the address of the memory API itself.',
    ],
  ])('%s', async (kind, message, remedy) => {
    memory.misbehave({ method: 'any', kind, times: Number.POSITIVE_INFINITY })
    const [status, said, todo] = await withToken(['apply'])
    expect([status, String(said).replace(/\.$/, ''), todo]).toEqual([1, `error ${message}`, remedy])
  })

  test('a token that is not there', async () => {
    expect(await failure(['apply'])).toEqual([
      1,
      'error There are memories to store or retract, and `nectr-token` is empty.',
      'Set NECTR_TOKEN to a token.',
    ])
  })

  test('a token that is over', async () => {
    const token = await mintToken({ secret: SECRET, now: () => Date.UTC(2026, 0, 1) })
    expect(await failure(['apply'], { NECTR_TOKEN: token })).toEqual([
      1,
      'error The token of `nectr-token` expired on 2026-01-02T00:00:00.000Z.',
      NEW_TOKEN,
    ])
    expect(memory.requests()).toEqual([])
  })

  test('more retractions than are allowed', async () => {
    await withToken(['apply'])
    checkout.commit({ 'CONTRIBUTING.md': '# C\n\n## T\n\n- Never log alpha0 beta0 gamma0.\n' })
    expect(await withToken(['plan'])).toEqual([
      1,
      'error 6 of 7 memories of acme/api would be retracted; at most 5 may be at once. Nothing was changed.',
      'Restore the documents if that was no wish; else raise --max-retractions for one run.',
    ])
    expect((await withToken(['apply', '--max-retractions', '6']))[0]).toBe(0)
  })

  test('a warning under --strict', async () => {
    checkout.commit({ 'CONTRIBUTING.md': '# C\n\n## T\n\n- Never log a zero\u200bwidth space.\n' })
    expect(await failure(['plan', '--strict'])).toEqual([
      1,
      'error 1 warning about the documents, and `strict` is set.',
      'Correct what is named above; without --strict, warnings pass.',
    ])
    expect((await failure(['plan']))[0]).toBe(0)
  })

  test("a document that can't be read", async () => {
    checkout.commit({ '.nectr/rules.yaml': 'A:\n  - 12\n' })
    expect(await failure(['plan'])).toEqual([
      1,
      'error 1 problem in the documents. .nectr/rules.yaml:2:5: A rule is a text: put quotes around it.',
      'Correct what is named above. The other documents go on; nothing is retracted until then.',
    ])
  })

  test('a folder without git', async () => {
    const directory = await newFolder()
    const { status, err } = await runCommand(['plan', '--repo', 'acme/api'], { directory })
    expect(status).toBe(1)
    expect(err).toMatch(
      /^error The tracked files of \S+ can't be listed: .*\nRun it inside a git repository\.\n$/,
    )
  })

  test("a ledger that can't be read is left as it is", async () => {
    const file = join(checkout.directory, 'ledger.jsonl')
    writeFileSync(file, '{"format":9,"repo":"acme/api"}\n')
    expect(await withToken(['apply', '--ledger', file])).toEqual([
      1,
      'error The ledger of acme/api has format 9; this version reads up to 1.',
      'Use the newer version of the action that wrote it.',
    ])
  })
})

describe('the repository', () => {
  test.each([
    ['git@github.com:acme/api.git', 'acme/api'],
    ['https://github.com/acme/api', 'acme/api'],
    ['https://github.com/acme/api.js.git/', 'acme/api.js'],
    ['https://user:word@github.example/acme/api.git', 'acme/api'],
    ['ssh://git@github.com:22/acme/api.git', 'acme/api'],
  ])('of the remote %s is %s', async (url, repo) => {
    checkout.git('remote', 'add', 'origin', url)
    const { out } = await runCommand(['plan', '--json'], { directory: checkout.directory })
    expect(JSON.parse(out).plan.repos[0].repo).toBe(repo)
  })

  test('is that of --repo before GITHUB_REPOSITORY, and that before the remote', async () => {
    checkout.git('remote', 'add', 'origin', 'https://github.com/acme/remote')
    const env = { GITHUB_REPOSITORY: 'acme/variable' }
    const ask = async (...args: string[]) => {
      const { out } = await runCommand(['ledger', '--json', ...args], { directory: checkout.directory, env })
      return JSON.parse(out).repo
    }
    expect([await ask(), await ask('--repo', 'acme/option')]).toEqual(['acme/variable', 'acme/option'])
  })
})
