import { isTooOpen, TOO_OPEN } from '../documents/glob-limits.ts'
import { ActionError } from '../errors.ts'
import { parseApiUrl } from './api-url.ts'

/** How much may be retracted at once: a number of memories, or a share of the ledger. */
export type Limit = { readonly count: number } | { readonly share: number }

/** The inputs of action.yml, checked. */
export interface Inputs {
  /** Empty where it is not set. */
  readonly nectrToken: string
  readonly apiUrl: string
  /** `owner/repo`, at least one, each once. */
  readonly repos: readonly string[]
  readonly files: readonly string[]
  readonly config: string
  readonly mode: 'auto' | 'plan' | 'apply'
  readonly prune: boolean
  readonly maxRetractions: Limit
  readonly ledgerRef: string
  readonly comment: boolean
  /** A plan to show in place of making one; empty where it is not set. */
  readonly planFile: string
  readonly strict: boolean
  readonly concurrency: number
  /** Empty where it is not set. */
  readonly githubToken: string
}

/** Each input of action.yml as its text. */
export type RawInputs = Readonly<Record<InputName, string>>

/** The inputs of action.yml with the texts that stand for an absent one; `repo` is the repository of the workflow. */
export const INPUT_DEFAULTS = {
  'nectr-token': '',
  'api-url': 'https://api.nectr.ai',
  repo: '',
  files: '',
  config: '.nectr/sync.yaml',
  mode: 'auto',
  prune: 'true',
  'max-retractions': '20%',
  'ledger-ref': 'refs/nectr/ledger',
  comment: 'true',
  'plan-file': '',
  strict: 'false',
  concurrency: '8',
  'github-token': '',
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

type Environment = Readonly<Record<string, string | undefined>>

/** The texts of the inputs as a runner hands them over, in `INPUT_*` variables. An empty one counts as absent. */
export function inputsFromEnvironment(env: Environment): RawInputs {
  const entries = Object.entries(INPUT_DEFAULTS).map(([name, fallback]) => {
    const given = env[`INPUT_${name.toUpperCase()}`]?.trim()
    return [name, given || (name === 'repo' && env['GITHUB_REPOSITORY']) || fallback]
  })
  return Object.fromEntries(entries) as RawInputs
}

/**
 * Reads and checks the inputs.
 *
 * @throws {ActionError} `invalid-input`, naming every input that is wrong, not only the first.
 */
export function parseInputs(raw: RawInputs): Inputs {
  const problems: string[] = []
  const read = <T>(name: InputName, parse: (text: string) => T): T | undefined => {
    try {
      return parse(raw[name])
    } catch (error) {
      problems.push(`\`${name}\` ${(error as Error).message}`)
      return undefined
    }
  }
  const inputs = {
    nectrToken: read('nectr-token', parseToken),
    apiUrl: read('api-url', parseApiUrl),
    repos: read('repo', parseRepos),
    files: read('files', parseGlobs),
    config: read('config', parsePath),
    mode: read('mode', parseMode),
    prune: read('prune', parseBoolean),
    maxRetractions: read('max-retractions', parseLimit),
    ledgerRef: read('ledger-ref', parseRef),
    comment: read('comment', parseBoolean),
    planFile: raw['plan-file'],
    strict: read('strict', parseBoolean),
    concurrency: read('concurrency', parseConcurrency),
    githubToken: raw['github-token'],
  }
  if (problems.length > 0) {
    throw new ActionError('invalid-input', problems.join(' '), 'Correct the `with:` block of this step.')
  }
  return inputs as Inputs
}

function parseToken(text: string): string {
  // Whatever else it may be, it must fit into a header and a cookie.
  if (/^[\w.~+/=-]*$/.test(text)) return text
  throw new Error(
    'holds characters that no token has: give the token alone, without `Bearer` and without quotes.',
  )
}

function parseLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function parseGlobs(text: string): string[] {
  const globs = parseLines(text)
  const open = globs.find(isTooOpen)
  if (open !== undefined) throw new Error(`has "${open}". ${TOO_OPEN}`)
  return globs
}

function parseRepos(text: string): string[] {
  const repos = [...new Set(parseLines(text))]
  const wrong = repos.find(
    (repo) => !/^[A-Za-z0-9_.-]+\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repo) || /^\.{1,2}\//.test(repo),
  )
  if (wrong) throw new Error(`has "${wrong}", which is not \`owner/repo\`.`)
  const twice = repos.find(
    (repo, at) => repos.findIndex((other) => other.toLowerCase() === repo.toLowerCase()) < at,
  )
  if (twice) throw new Error(`names "${twice}" twice, in another spelling.`)
  if (repos.length === 0) throw new Error('is empty: name an `owner/repo`.')
  return repos
}

function parsePath(text: string): string {
  if (text.startsWith('/') || text.split('/').includes('..'))
    throw new Error('must be a path inside the repository.')
  return text.replace(/^(?:\.\/)+/, '')
}

function parseMode(text: string): Inputs['mode'] {
  if (text === 'auto' || text === 'plan' || text === 'apply') return text
  throw new Error(`is "${text}": use auto, plan or apply.`)
}

function parseBoolean(text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  throw new Error(`is "${text}": use true or false.`)
}

function parseLimit(text: string): Limit {
  const [, number, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? []
  const value = Number(number)
  if (percent === '%' && value <= 100) return { share: value / 100 }
  if (percent === '' && Number.isInteger(value)) return { count: value }
  throw new Error(`is "${text}": use a whole number such as 10, or a share such as 20%.`)
}

function parseRef(text: string): string {
  const isRef =
    /^refs\/[^/]+\/.+$/.test(text) &&
    !/\.\.|@\{|\/\/|[\s\p{Cc}~^:?*[\\]|\/\.|\.$|\/$|\.lock(?:\/|$)/u.test(text)
  if (isRef && !text.startsWith('refs/pull/') && !text.startsWith('refs/tags/')) return text
  throw new Error(`is "${text}": use a full ref such as refs/nectr/ledger or refs/heads/nectr-ledger.`)
}

function parseConcurrency(text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= 1 && value <= 32) return value
  throw new Error(`is "${text}": use a whole number from 1 to 32.`)
}
