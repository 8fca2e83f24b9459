import { join } from 'node:path'
import { beforeEach, expect } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { ledgerInLocalGit } from '../../src/ledger/git-store.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { type MemoryServer, startMemoryServer } from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { createCheckout, type GitCheckout } from './git-checkout.ts'
import { REPO } from './memories.ts'
import { cleanUpAfterEach, scratchFolders } from './scratch.ts'
import { type CommandResult, runCommand } from './terminal.ts'

const SECRET = 'a secret of the tests'

export const LEDGER_REF = 'refs/nectr/ledger'
export const FIRST = '[Testing] Write tests.'
export const SECOND = '[Testing] Use a fake clock.'

/** A checkout of two rules, with a memory API for `acme/api` and the commands of the terminal between them. */
export interface SyncedCheckout {
  readonly checkout: GitCheckout
  readonly memory: MemoryServer
  /** Runs a command with a token, which is valid unless told. */
  command(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CommandResult>
  /** The id of a memory at the service; empty where it holds none. */
  idOf(text: string): string
  /** Stores a memory past the commands, and gives its id. */
  add(text: string): string
  /** Has the service lose memories, as they are lost there. */
  lose(...texts: string[]): Promise<void>
  /** The methods of the requests since the last call. */
  methods(): string[]
  /** Writes entries into the ledger, as earlier runs would. */
  write(...entries: readonly Entry[]): Promise<void>
  loseLedger(): void
  /** `state text id` of each entry of the ledger, in the order of the lines. */
  entries(): Promise<string[]>
}

/** Starts one for each test. To be called at the top of a test file. */
export function useSyncedCheckout(): SyncedCheckout {
  const newFolder = scratchFolders()
  const after = cleanUpAfterEach()
  const at = {} as SyncedCheckout
  beforeEach(async () => {
    const checkout = createCheckout(join(await newFolder(), 'work'), {
      'CONTRIBUTING.md': '# C\n\n## Testing\n\n- Write tests.\n- Use a fake clock.\n',
    })
    const memory = await startMemoryServer({ secret: SECRET })
    after(() => memory.close())
    const token = await mintToken({ secret: SECRET })
    Object.assign(at, synced({ checkout, memory, token }))
  })
  return at
}

/** A token whose time is over. */
export function expiredToken(): Promise<string> {
  return mintToken({ secret: SECRET, now: () => Date.UTC(2026, 0, 1) })
}

function synced({
  checkout,
  memory,
  token,
}: {
  checkout: GitCheckout
  memory: MemoryServer
  token: string
}): SyncedCheckout {
  const { directory } = checkout
  const open = () => Ledger.open(REPO, ledgerInLocalGit({ directory, ref: LEDGER_REF, repo: REPO }))
  const idOf = (text: string) => memory.memories().find(({ content }) => content === text)?.id ?? ''
  let told = 0
  return {
    ...{ checkout, memory, idOf },
    command: ([name = '', ...args], env = {}) =>
      runCommand([name, '--api-url', memory.url, ...args], {
        directory,
        env: { NECTR_TOKEN: token, GITHUB_REPOSITORY: REPO, ...env },
      }),
    add: (content) => memory.add({ repo: REPO, content, memoryType: 'project_rule' }).id,
    async lose(...texts) {
      const headers = { authorization: `Bearer ${token}` }
      for (const text of texts) {
        const address = `${memory.url}/api/v1/memory/${idOf(text)}?repo=${REPO}`
        const { status } = await fetch(address, { method: 'DELETE', headers })
        expect(status).toBe(200)
      }
    },
    methods() {
      const all = memory.requests().map(({ method }) => method)
      const untold = all.slice(told)
      told = all.length
      return untold
    },
    async write(...entries) {
      const ledger = await open()
      for (const entry of entries) ledger.put(entry)
      await ledger.save('as earlier runs would')
    },
    loseLedger: () => void checkout.git('update-ref', '-d', LEDGER_REF),
    async entries() {
      const { entries } = await open()
      return [...entries.values()].map(({ state, text, id }) => `${state} ${text} ${id}`).sort()
    },
  }
}
