import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { type FoundRules, findRules } from '../../src/find-rules.ts'
import { unpackDocuments } from '../../src/known/unpack-documents.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { parseLedger } from '../../src/ledger/format.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import type { Problem } from '../../src/problem.ts'
import { rememberForNext, rememberRun } from '../../src/unchanged/remember.ts'
import { readSettled } from '../../src/unchanged/settled.ts'
import { checkoutOfFiles, filesWith, listFiles } from '../helpers/changing-checkout.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, planOf, REPO } from '../helpers/memories.ts'

const INPUTS = { files: [], config: '.nectr/sync.yaml' }
const TEXTS = {
  'AGENTS.md': '# Agents\n\n## Testing\n\n- Write a test for every change.\n',
  'CLAUDE.md': '# Claude\n\n@docs/style.md\n',
  'docs/style.md': '# Style\n\n## Style\n\n- Use tabs for indentation.\n',
  'src/a.ts': '',
}

/** What a run found in these files, and the entries that a whole apply leaves. */
async function foundIn(texts: Readonly<Record<string, string>>) {
  const files = filesWith(texts)
  const found = await findRules(INPUTS, checkoutOfFiles(files))
  const entries = memoriesOf(REPO, found.rules).map((one) => entry(one))
  return { files, found, entries }
}

async function settledFrom(found: FoundRules, entries: readonly Entry[]) {
  const all = new Map(entries.map((one) => [one.key, one]))
  return (await rememberRun({ inputs: INPUTS, found, version: 'v1' }, REPO, all)).settled
}

describe('A run that leaves nothing to do', () => {
  test('remembers all on which that rests', async () => {
    const { files, found, entries } = await foundIn(TEXTS)
    const tracked = listFiles(files).filter(({ path }) => path !== 'src/a.ts')
    expect(await settledFrom(found, entries)).toEqual({
      ...{ by: 'v1', files: [], config: '.nectr/sync.yaml' },
      tracked: Object.fromEntries(tracked.map(({ path, mode, blob }) => [path, `${mode} ${blob}`])),
      ...{ memories: 2, lines: expect.any(Number), plan: planOf([]).hash, problems: [] },
    })
  })

  test('remembers the globs of a settings file, and all paths where a warning hangs on them', async () => {
    const settings = 'sources:\n  - files: [docs/*.md, "!docs/old.md"]\n  - files: src/*.md\n'
    const { found, entries } = await foundIn({ ...TEXTS, '.nectr/sync.yaml': settings })
    const settled = await settledFrom(found, entries)
    expect(settled?.sources).toEqual(['docs/*.md', '!docs/old.md', 'src/*.md'])
    expect(settled?.problems.map(({ code }) => code)).toEqual(['unmatched-pattern'])
    expect(settled?.paths).toBeUndefined()
    const gone = await foundIn({ ...TEXTS, 'CLAUDE.md': '@docs/gone.md\n' })
    expect((await settledFrom(gone.found, gone.entries))?.paths).toMatch(/^[0-9a-f]{64}$/)
  })

  test('remembers neither what git does not have, nor what is left to do, nor errors or very many warnings', async () => {
    const { found, entries } = await foundIn(TEXTS)
    const { basis } = found
    const changed = basis.tracked.map((file) =>
      file.path === 'docs/style.md' ? { ...file, blob: '' } : file,
    )
    const problem: Problem = { code: 'vague', severity: 'warning', message: 'Vague.' }
    const [first] = entries
    if (!first) throw new Error('There is no entry.')
    const cases: [FoundRules, readonly Entry[]][] = [
      [{ ...found, basis: { ...basis, tracked: changed } }, entries],
      [{ ...found, problems: [{ ...problem, severity: 'error' }] }, entries],
      [{ ...found, problems: Array<Problem>(201).fill(problem) }, entries],
      [found, entries.slice(1)],
      [found, [...entries, entry(memory('Of no document.'))]],
      [found, [{ ...first, id: null, state: 'pending' }, ...entries.slice(1)]],
    ]
    for (const [one, held] of cases) expect(await settledFrom(one, held)).toBeUndefined()
    const many = await settledFrom({ ...found, problems: Array<Problem>(200).fill(problem) }, entries)
    expect(many?.problems.length).toBe(200)
  })
})

describe('A run that had nothing to do', () => {
  /** Has it remember what it read, of which there was so much, and gives what was written and what it said. */
  async function rememberFor(readBytes: number, fail?: Error) {
    const { found, entries } = await foundIn(TEXTS)
    const beforeWrite = () => {
      if (fail) throw fail
    }
    const file = ledgerInMemory({ entries, beforeWrite })
    const ledger = await Ledger.open(REPO, file)
    const lines: string[] = []
    const learned = {
      inputs: INPUTS,
      found: { ...found, basis: { ...found.basis, readBytes } },
      version: 'v1',
    }
    await rememberForNext(ledger, learned, { info: (line) => void lines.push(line) })
    return { text: (await file.read()).text ?? '', messages: file.messages, lines }
  }

  test('writes nothing where it had little to read', async () => {
    const { messages, lines } = await rememberFor(256 * 1024 - 1)
    expect({ messages, lines }).toEqual({ messages: [], lines: [] })
  })

  test('writes what it read where that was much, and leaves the entries as they are', async () => {
    const { text, messages, lines } = await rememberFor(256 * 1024)
    expect({ messages, lines }).toEqual({
      messages: ['acme/api: remember what the documents gave'],
      lines: [],
    })
    const { header, entries } = parseLedger(text, REPO)
    const known = unpackDocuments(String(header['read']), { entries, repo: REPO, version: 'v1' })
    expect([...known.keys()]).toEqual(['AGENTS.md', 'CLAUDE.md', 'docs/style.md'])
    expect(readSettled(Buffer.from(text), REPO)?.memories).toBe(2)
  })

  test('makes no ledger where there is none, and writes on none at which another run is at work', async () => {
    const { found } = await foundIn(TEXTS)
    const learned = {
      inputs: INPUTS,
      found: { ...found, basis: { ...found.basis, readBytes: 1024 * 1024 } },
      version: 'v1',
    }
    const lease = { holder: 'other', run: '', until: '2026-01-01T00:00:00.000Z' }
    const held = `{"format":1,"repo":"${REPO}","leases":[${JSON.stringify(lease)}]}\n`
    for (const text of [undefined, held]) {
      const written: string[] = []
      const ledger = await Ledger.open(REPO, {
        read: async () => ({ text }),
        write: async (whole) => {
          written.push(whole)
          return { text: whole }
        },
      })
      await rememberForNext(ledger, learned, { info: () => {} })
      expect(written).toEqual([])
    }
  })

  test('goes on where it can not be written, and says so', async () => {
    const refused = new ActionError('ledger-forbidden', 'The token may not write.', 'Allow it.')
    const { messages, lines } = await rememberFor(256 * 1024, refused)
    expect(messages).toEqual([])
    expect(lines).toEqual(['What the documents gave is not remembered. The token may not write.'])
    await expect(rememberFor(256 * 1024, new TypeError('A defect.'))).rejects.toThrow('A defect.')
  })
})
