import type { StoredMemory } from '../../src/local/memory-server.ts'
import { REPO, type Scene } from './bundle.ts'
import { git } from './git.ts'

/** A rule as it is to be stored. */
export interface WantedRule {
  readonly memoryType: string
  readonly content: string
}

/** What is to be there in the end. */
export interface Wanted {
  /** What the documents say: each is to be stored once. */
  readonly rules: readonly WantedRule[]
  /** What stands in the service beside that: it is to stay as it is. */
  readonly foreign: readonly StoredMemory[]
  /** The contents that may stand there twice, where the service can't be asked for them. */
  readonly maybeTwice?: ReadonlySet<string>
}

interface LedgerLine {
  readonly type: string
  readonly text: string
  readonly state: string
  readonly id: string | null
}

/** What is wrong with what the service holds and with what the ledger says of it; nothing where all is well. */
export function findWrongs(scene: Scene, { rules, foreign, maybeTwice }: Wanted): string[] {
  const held = scene.memory.memories(REPO)
  const lines = readLedgerLines(scene)
  const isForeign = new Set(foreign.map(({ id }) => id))
  const isWanted = new Set(rules.map(describe))
  return [
    ...rules.flatMap((rule) => {
      const same = held.filter((memory) => !isForeign.has(memory.id) && describe(memory) === describe(rule))
      const most = maybeTwice?.has(rule.content) ? 2 : 1
      if (same.length === 0) return [`the service lacks: ${describe(rule)}`]
      if (same.length > most) return [`the service holds ${same.length} times: ${describe(rule)}`]
      return findLedgerWrongs(rule, lines, new Set(same.map(({ id }) => id)))
    }),
    ...foreign
      .filter(
        (memory) => !held.some(({ id, ...rest }) => id === memory.id && describe(rest) === describe(memory)),
      )
      .map((memory) => `the service has lost what is not ours: ${describe(memory)}`),
    ...held
      .filter((memory) => !isForeign.has(memory.id) && !isWanted.has(describe(memory)))
      .map((memory) => `the service still holds: ${describe(memory)}`),
    ...lines
      .filter(({ type, text }) => !isWanted.has(describe({ memoryType: type, content: text })))
      .map(({ type, text, state }) => `the ledger has beside that, as ${state}: ${type} ${text}`),
  ]
}

/** What of `before` was deleted although a rule is not stored yet. */
export function findEarlyDeletions(
  scene: Scene,
  before: readonly StoredMemory[],
  { rules }: Pick<Wanted, 'rules'>,
): string[] {
  const held = scene.memory.memories(REPO)
  if (rules.every((rule) => held.some((memory) => describe(memory) === describe(rule)))) return []
  return before
    .filter((memory) => !held.some(({ id }) => id === memory.id))
    .map((memory) => `deleted before every rule was stored: ${describe(memory)}`)
}

function findLedgerWrongs(
  { memoryType, content }: WantedRule,
  lines: readonly LedgerLine[],
  ids: ReadonlySet<string>,
): string[] {
  const own = lines.filter(({ type, text }) => type === memoryType && text === content)
  if (own.length !== 1) return [`the ledger names ${own.length} times: ${memoryType} ${content}`]
  return own.flatMap(({ state, id }) => {
    if (state !== 'stored') return [`the ledger has as ${state}: ${memoryType} ${content}`]
    return id !== null && ids.has(id)
      ? []
      : [`the ledger has another id (${id}) of: ${memoryType} ${content}`]
  })
}

// Read past the code that wrote it.
function readLedgerLines({ github }: Scene): LedgerLine[] {
  const ref = 'refs/nectr/ledger'
  if (git(github.directory, 'for-each-ref', ref) === '') return []
  const [, ...lines] = git(github.directory, 'show', `${ref}:${REPO}.jsonl`).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function describe({ memoryType, content }: WantedRule): string {
  return `${memoryType} ${content}`
}
