import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectGitHub } from '../../src/github/repository.ts'
import { ledgerOnGitHub } from '../../src/ledger/github-store.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../../src/local/github-server.ts'
import {
  type MemoryServer,
  type MemoryServerOptions,
  startMemoryServer,
} from '../../src/local/memory-server.ts'
import { type RunnerOptions, type RunnerResult, runLikeRunner } from '../../src/local/runner.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { systemClock } from '../../src/ports.ts'
import { createCheckout, type GitCheckout } from './git-checkout.ts'

export const ACTION_FILE = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
export const CLI_FILE = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
export const REPO = 'acme/api'
export const GITHUB_TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ'
export const SECRET = 'a secret of the tests'

export interface SceneOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly memory?: Partial<MemoryServerOptions>
  readonly github?: Partial<GithubServerOptions>
}

/** What one run differs in from a push to the default branch; an input that is null is left out. */
export type SceneRun = Partial<Omit<RunnerOptions, 'inputs'>> & {
  readonly inputs?: Readonly<Record<string, string | null>>
}

/** A repository, a memory API and a GitHub, all on this machine, and the bundle of the action between them. */
export class Scene {
  readonly temp: string
  readonly checkout: GitCheckout
  readonly memory: MemoryServer
  readonly github: GithubServer
  readonly token: string
  readonly #results: RunnerResult[] = []

  private constructor(parts: Pick<Scene, 'temp' | 'checkout' | 'memory' | 'github' | 'token'>) {
    this.temp = parts.temp
    this.checkout = parts.checkout
    this.memory = parts.memory
    this.github = parts.github
    this.token = parts.token
  }

  static async start({ files = {}, memory = {}, github = {} }: SceneOptions = {}): Promise<Scene> {
    const temp = await mkdtemp(join(tmpdir(), 'nectr-bundle-'))
    const directory = join(temp, 'github.git')
    return new Scene({
      temp,
      checkout: createCheckout(join(temp, 'work'), files),
      memory: await startMemoryServer({ secret: SECRET, ...memory }),
      github: await startGithubServer({ directory, repository: REPO, token: GITHUB_TOKEN, ...github }),
      token: await mintToken({ secret: SECRET }),
    })
  }

  async run({ inputs = {}, ...options }: SceneRun = {}): Promise<RunnerResult> {
    const all = {
      'nectr-token': this.token,
      'api-url': this.memory.url,
      'github-token': GITHUB_TOKEN,
      ...inputs,
    }
    const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
    const result = await runLikeRunner({
      actionFile: ACTION_FILE,
      workspace: this.checkout.directory,
      temp: this.temp,
      repository: REPO,
      githubUrl: this.github.url,
      commit: this.checkout.git('rev-parse', 'HEAD'),
      ...options,
      inputs: Object.fromEntries(given),
    })
    this.#results.push(result)
    return result
  }

  /** The texts that the memory API holds, sorted. */
  texts(repo = REPO): string[] {
    const memories = this.memory.memories(repo)
    return memories.map(({ content }) => content).sort()
  }

  /** The entries of the ledger on GitHub by their texts, each with its state. */
  async ledger(repo = REPO): Promise<Record<string, string>> {
    const { entries } = await this.openLedger(repo)
    return Object.fromEntries([...entries.values()].map(({ text, state }) => [text, state]))
  }

  /** The ledger as another run would read and write it. */
  openLedger(repo = REPO): Promise<Ledger> {
    const github = connectGitHub({
      apiUrl: this.github.url,
      token: GITHUB_TOKEN,
      repository: REPO,
      clock: systemClock,
    })
    return Ledger.open(repo, ledgerOnGitHub({ github, ref: 'refs/nectr/ledger', repo }))
  }

  /** How often the memory API was asked, by method. */
  calls(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { method } of this.memory.requests()) counts[method] = (counts[method] ?? 0) + 1
    return counts
  }

  /** Whatever a run left behind that holds a token, and whatever it said that a runner would take for a command not ours. */
  leaks(): string[] {
    const isSecret = (text: string) =>
      text.includes(this.token) || text.includes(GITHUB_TOKEN) || /eyJ[\w-]{8,}\.|ghs_/.test(text)
    return this.#results.flatMap(({ log, outputs, summary }) => {
      const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
      const commands = lines.filter((line) => /^\s*::|##\[/.test(line) && !OUR_COMMAND.test(line))
      const planFile = outputs['plan-file']
      const plan = planFile && existsSync(planFile) ? readFileSync(planFile, 'utf8') : ''
      return [...commands, ...[...lines, ...Object.values(outputs), summary, plan].filter(isSecret)]
    })
  }

  async close(): Promise<void> {
    await Promise.all([this.memory.close(), this.github.close()])
    await rm(this.temp, { recursive: true, force: true })
  }
}

const OUR_COMMAND =
  /^::(?:group::(?:Documents|Drift of|Plan for)|endgroup::$|error::|(?:error|warning) title=[a-z0-9-]+(?:,file=|::)|(?:warning|notice)::The )/

/** What a user sees of a log: without masks, folds and the plan. */
export function visibleLines({ log }: RunnerResult): string[] {
  return log.split('\n').filter((line) => !/^::(?:add-mask|group|endgroup)|^[-+~?] |^ {6}was: /.test(line))
}

/** A document of list items below `## Testing`. */
export function rulesDocument(...rules: readonly string[]): string {
  return `# Contributing\n\n## Testing\n\n${rules.map((rule) => `- ${rule}\n`).join('')}`
}

/** So many rules that no two are alike. */
export function manyRules(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `Alpha${n} beta${n} gamma${n} delta${n} must be checked.`)
}
