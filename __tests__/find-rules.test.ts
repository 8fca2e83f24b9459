import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { type FoundRules, findRules } from '../src/find-rules.ts'
import type { KnownDocuments } from '../src/known/known-document.ts'
import { packDocuments } from '../src/known/pack-documents.ts'
import { unpackDocuments } from '../src/known/unpack-documents.ts'
import { formatLedger, type LedgerContent, newHeader, parseLedger } from '../src/ledger/format.ts'
import { memoriesOf } from '../src/plan/memory.ts'
import type { Checkout } from '../src/ports.ts'
import { change, checkoutOfFiles, edit, filesOfMost, filesWith } from './helpers/changing-checkout.ts'
import { entry, REPO } from './helpers/memories.ts'

jest.setTimeout(120_000)

const DEFAULTS = { files: [], config: '.nectr/sync.yaml' }
const INPUTS = [
  DEFAULTS,
  { files: ['**/*.md', '!docs/deep.md'], config: '.nectr/sync.yaml' },
  { files: ['docs/**', 'CLAUDE.md', 'gone/*.md'], config: 'none.yaml' },
]
const edits = fc.array(edit, { minLength: 1, maxLength: 6 })
const inputs = fc.oneof({ weight: 4, arbitrary: fc.constant(DEFAULTS) }, fc.constantFrom(...INPUTS))

/** What a run leaves for the next one. Some of its rules never came into the ledger, and some are gone from it since. */
function leave({ known, rules }: FoundRules, { unstored, gone }: { unstored: number; gone: number }) {
  const isAmong = (share: number) => (_: unknown, index: number) => ((index * 7 + 3) % 10) / 10 >= share
  const stored = memoriesOf(REPO, rules).filter(isAmong(unstored))
  const entries = new Map(stored.map((memory) => [memory.key, entry(memory)]))
  const read = packDocuments(known, { entries, repo: REPO, version: 'v1' })
  const text = formatLedger({ header: { ...newHeader(REPO), read }, entries })
  const [header = '', ...lines] = text.trimEnd().split('\n')
  const ledger = parseLedger([header, ...lines.filter(isAmong(gone))].join('\n'), REPO)
  return knownFrom(ledger)
}

function knownFrom({ header, entries }: LedgerContent): KnownDocuments {
  return unpackDocuments(String(header['read']), { entries, repo: REPO, version: 'v1' })
}

/** All that a run says and does rests on this. */
function resultOf({ known, basis: { readBytes: _, ...basis }, ...found }: FoundRules) {
  const documents = [...known].map(([path, { marks: __, ...rest }]) => [path, rest] as const)
  return { ...found, basis, documents, memories: memoriesOf(REPO, found.rules) }
}

test('what documents say is the same whatever is known of them, however they change from run to run', async () => {
  const share = fc.constantFrom(0, 0, 0, 0.2, 0.9)
  const stage = fc.record({ edits, inputs, left: fc.record({ unstored: share, gone: share }) })
  const stages = fc.array(stage, { minLength: 2, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(filesOfMost, stages, async (first, steps) => {
      let files = first
      let known: KnownDocuments = new Map()
      for (const step of steps) {
        const checkout = checkoutOfFiles(files)
        const wanted = await findRules(step.inputs, checkout)
        const found = await findRules(step.inputs, checkout, known)
        expect(resultOf(found)).toStrictEqual(resultOf(wanted))
        known = leave(found, step.left)
        files = change(files, step.edits)
      }
    }),
    { numRuns: 80 },
  )
})

describe('Of documents that an earlier run has read', () => {
  const AGENTS = '# Agents\n\n## Testing\n\n- Write a test for every change.\n'
  const CLAUDE = '# Claude\n\n@docs/style.md\n'
  const STYLE = '# Style\n\n## Style\n\n- Use tabs for indentation.\n'
  const FILES = { 'AGENTS.md': AGENTS, 'CLAUDE.md': CLAUDE, 'docs/style.md': STYLE }

  /** A run on files, and what it read. */
  async function runOn(files: Readonly<Record<string, string>>, known?: KnownDocuments, absent?: string) {
    const reads: string[] = []
    const { listTracked, read } = checkoutOfFiles(filesWith(files))
    const checkout: Checkout = {
      listTracked,
      async read(path) {
        reads.push(path)
        return path === absent
          ? { problem: { code: 'missing', severity: 'error', message: 'Not here.', path } }
          : read(path)
      },
    }
    const found = await findRules(DEFAULTS, checkout, known)
    return { found, reads, contents: found.rules.map(({ content }) => content) }
  }

  const ALL = ['[Testing] Write a test for every change.', '[Style] Use tabs for indentation.']
  const known = async () => leave((await runOn(FILES)).found, { unstored: 0, gone: 0 })

  test('none is read again', async () => {
    const { reads, contents, found } = await runOn(FILES, await known())
    expect({ reads, contents, bytes: found.basis.readBytes }).toEqual({ reads: [], contents: ALL, bytes: 0 })
  })

  test('only those that have changed are', async () => {
    const changed = `${AGENTS}- Never log a token.\n`
    const { reads, contents, found } = await runOn({ ...FILES, 'AGENTS.md': changed }, await known())
    expect(reads).toEqual(['AGENTS.md'])
    expect(contents).toEqual([ALL[0], '[Testing] Never log a token.', ALL[1]])
    expect(found.basis.readBytes).toBe(changed.length)
  })

  test('and those of which a rule is not in the ledger', async () => {
    const left = leave((await runOn(FILES)).found, { unstored: 0, gone: 0.2 })
    const { reads, contents } = await runOn(FILES, left)
    expect({ reads, contents }).toEqual({ reads: ['docs/style.md'], contents: ALL })
  })

  test('one that now imports others is read for that, and is an error where it is not here', async () => {
    const files = { 'AGENTS.md': `${AGENTS}\n@docs/style.md\n`, 'docs/style.md': STYLE }
    const known = leave((await runOn(files)).found, { unstored: 0, gone: 0 })
    const copied = { ...files, 'CLAUDE.md': files['AGENTS.md'] }
    const whole = await runOn(copied, known)
    expect([whole.reads, whole.contents]).toEqual([['AGENTS.md', 'docs/style.md'], ALL])
    const { found, contents } = await runOn(copied, known, 'AGENTS.md')
    expect(contents).toEqual([ALL[0]])
    expect(found.problems).toEqual([
      { code: 'missing', severity: 'error', message: 'Not here.', path: 'AGENTS.md' },
    ])
    expect(found.known.get('AGENTS.md')?.marks).toBeUndefined()
  })
})

test('other files have a say where a scope is held against them, and else have none', async () => {
  const scoped = (glob: string) => `---\napplyTo: "${glob}"\n---\n\n# UI\n\n- Label every input.\n`
  const dependsOnPaths = async (contents: Readonly<Record<string, string>>) => {
    const { basis } = await findRules(DEFAULTS, checkoutOfFiles(filesWith({ 'ui/a.ts': '', ...contents })))
    return basis.dependsOnPaths
  }
  const path = '.github/instructions/ui.instructions.md'
  expect(await dependsOnPaths({ [path]: scoped('ui/**') })).toBe(true)
  expect(await dependsOnPaths({ [path]: scoped('gone/**') })).toBe(true)
  expect(await dependsOnPaths({ 'ui/AGENTS.md': '# UI\n\n- Label every input.\n' })).toBe(false)
})
