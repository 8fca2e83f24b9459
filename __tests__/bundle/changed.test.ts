import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { applied, editLedger, FILES, TESTED, UNCHANGED, WARNED } from '../helpers/applied-scene.ts'
import { rulesDocument, type Scene } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const writes = () => scene.github.requests().filter(({ method }) => method !== 'GET').length

describe('A run is one like any other', () => {
  const unchanged = (outputs: Readonly<Record<string, string>>) => {
    const { added, changed, retracted, unchanged: same, 'failure-reason': reason } = outputs
    return { added, changed, retracted, same, reason }
  }
  const SAME = { added: '0', changed: '0', retracted: '0', same: '2', reason: '' }

  test.each([
    ['on a pull request', { name: 'pull_request', payload: { pull_request: { number: 7 } } }, ''],
    ['where it is scheduled', { name: 'schedule', payload: {} }, 'none'],
  ])('%s', async (_, event, drift) => {
    scene = await applied(FILES)
    const { outputs, log, status } = await scene.run({ event: { ref: 'refs/heads/main', ...event } })
    expect({ status, ...unchanged(outputs), drift: outputs['drift'] }).toEqual({ status: 0, ...SAME, drift })
    expect(log).not.toContain(UNCHANGED)
  })

  test('where warnings fail it', async () => {
    scene = await applied(WARNED)
    const { status, outputs, log } = await scene.run({ inputs: { strict: 'true' } })
    expect({ status, ...unchanged(outputs) }).toEqual({ status: 1, ...SAME, same: '14', reason: 'lint' })
    expect(log).not.toContain(UNCHANGED)
  })

  const NEW = '# Claude\n\n## Style\n\n- Use tabs for indentation.\n'
  test.each<[what: string, files: Record<string, string | null>, result: Partial<typeof SAME>]>([
    ['with a new document', { 'CLAUDE.md': NEW }, { added: '1' }],
    ['without a document', { 'AGENTS.md': null }, { retracted: '1', same: '1' }],
    [
      'with a new settings file',
      { '.nectr/sync.yaml': 'exclude: AGENTS.md\n' },
      { retracted: '1', same: '1' },
    ],
    ['with a broken settings file', { '.nectr/sync.yaml': 'exclude: 7\n' }, { reason: 'invalid-document' }],
  ])('%s', async (_, files, result) => {
    scene = await applied(FILES)
    scene.checkout.commit(files)
    const { outputs, log } = await scene.run({ inputs: { 'max-retractions': '100%' } })
    expect(unchanged(outputs)).toEqual({ ...SAME, ...result })
    expect(log).not.toContain(UNCHANGED)
  })

  test('with a document that was changed in the working tree alone', async () => {
    scene = await applied(FILES)
    writeFileSync(join(scene.checkout.directory, 'CONTRIBUTING.md'), rulesDocument(TESTED, 'Keep it short.'))
    const { outputs, log } = await scene.run()
    expect(unchanged(outputs)).toEqual({ ...SAME, added: '1' })
    expect(log).not.toContain(UNCHANGED)
    // Of what git does not have, another run can't tell whether it is still the same.
    expect((await scene.run()).log).not.toContain(UNCHANGED)
  })

  test.each<[what: string, edit: (text: string) => string, result: Partial<typeof SAME>]>([
    ['a line was taken out', (text) => text.replace(/\n.*\n$/, '\n'), { added: '1', same: '1' }],
    ['a memory is to be looked up', (text) => text.replace('"stored"', '"unconfirmed"'), {}],
    ['another version has read the documents', (text) => text.replace(/"by":"\w+"/, '"by":"other"'), {}],
  ])('with a ledger in which %s', async (_, edit, result) => {
    scene = await applied(FILES)
    await editLedger(scene, edit)
    const { status, outputs, log } = await scene.run()
    expect({ status, ...unchanged(outputs) }).toEqual({ status: 0, ...SAME, ...result })
    expect(log).not.toContain(UNCHANGED)
  })

  test('with a ledger of a newer format, which it refuses', async () => {
    scene = await applied(FILES)
    await editLedger(scene, (text) => text.replace('"format":1', '"format":2'))
    expect((await scene.run()).outputs['failure-reason']).toBe('ledger-invalid')
  })
})

describe('After a change of one document', () => {
  const STYLE = { 'GEMINI.md': '# Gemini\n\n## Style\n\n- Use tabs for indentation.\n' }

  /** Leaves documents out of the working tree, as a sparse checkout does. */
  function leaveOut(...paths: readonly string[]): void {
    for (const path of paths) {
      scene.checkout.git('update-index', '--skip-worktree', path)
      rmSync(join(scene.checkout.directory, path))
    }
  }

  test('the others are not read', async () => {
    scene = await applied({ ...FILES, ...STYLE })
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(TESTED, 'Keep the changelog up to date.') })
    leaveOut('AGENTS.md', 'GEMINI.md')
    const { status, outputs, log } = await scene.run()
    expect([status, outputs['added'], outputs['unchanged']]).toEqual([0, '1', '3'])
    expect(log).toContain('::group::Documents: 3 documents, 4 rules\n')
    const { log: next } = await scene.run()
    expect(next).toContain(`${UNCHANGED}4 memories.`)
  })

  test('they are, where the ledger does not say what they gave', async () => {
    scene = await applied({ ...FILES, ...STYLE })
    await editLedger(scene, (text) => text.replace(/,"read":"[^"]*"/, ''))
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(TESTED, 'Keep the changelog up to date.') })
    leaveOut('AGENTS.md', 'GEMINI.md')
    const { outputs, log } = await scene.run()
    expect([outputs['failure-reason'], outputs['added'], outputs['unchanged']]).toEqual([
      'invalid-document',
      ...['1', '3'],
    ])
    expect(log).toContain('::error title=missing,file=AGENTS.md::There is no such file here.')
  })

  test('of whose prose nothing is a rule, nothing is written, and nothing by the run after it', async () => {
    scene = await applied(FILES)
    const before = { writes: writes(), asked: scene.memory.requests().length }
    scene.checkout.commit({ 'CONTRIBUTING.md': `${rulesDocument(TESTED)}\nThe team began in 2015.\n` })
    for (const _ of [1, 2]) {
      const { status, outputs } = await scene.run()
      expect([status, outputs['unchanged'], outputs['has-changes']]).toEqual([0, '2', 'false'])
    }
    expect({ writes: writes(), asked: scene.memory.requests().length }).toEqual(before)
  })
})
