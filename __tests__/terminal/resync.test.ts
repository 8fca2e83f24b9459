import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { entry, memory } from '../helpers/memories.ts'
import { FIRST, LEDGER_REF, SECOND, useSyncedCheckout } from '../helpers/synced-checkout.ts'

const at = useSyncedCheckout()
const fill = (count: number) => Array.from({ length: count }, (_, n) => at.add(`other ${n}`))

describe('resync', () => {
  test('rebuilds a lost ledger from the documents, and an apply has nothing to do then', async () => {
    await at.command(['apply'])
    const stored = await at.entries()
    at.loseLedger()
    at.add('Made by hand.')
    at.methods()
    const { status, out } = await at.command(['resync'])
    expect({ status, out }).toEqual({
      status: 0,
      out:
        'Drift of acme/api: 0 missing, 0 moved, 2 not in the ledger, 0 unknown, 1 foreign\n' +
        `  found    ${at.idOf(FIRST)}  CONTRIBUTING.md:5  ${FIRST}\n` +
        `  found    ${at.idOf(SECOND)}  CONTRIBUTING.md:6  ${SECOND}\n` +
        'The ledger has been written.\n',
    })
    expect([await at.entries(), [...new Set(at.methods())]]).toEqual([stored, ['GET']])
    expect(at.checkout.git('log', '-1', '--format=%B', LEDGER_REF)).toBe(
      `acme/api: compared with the service: 2 found\n\n` +
        `= CONTRIBUTING.md:5 ${at.idOf(FIRST)} ${FIRST}\n= CONTRIBUTING.md:6 ${at.idOf(SECOND)} ${SECOND}\n\n` +
        `Commit: ${at.checkout.git('rev-parse', 'HEAD')}`,
    )
    const { out: applied } = await at.command(['apply'])
    expect(applied).toContain('\n0 added, 0 changed, 0 retracted, 2 unchanged, 0 unconfirmed, 0 failed\n')
  })

  test('takes out what is gone and gives what has moved its id; an apply posts the rest again', async () => {
    await at.command(['apply'])
    await at.lose(FIRST, SECOND)
    const moved = at.add(SECOND)
    at.methods()
    expect((await at.command(['resync'])).status).toBe(0)
    expect([await at.entries(), at.methods().includes('POST')]).toEqual([
      [`stored ${SECOND} ${moved}`],
      false,
    ])
    expect((await at.command(['apply'])).out).toContain('\n1 added, 0 changed, 0 retracted, 1 unchanged, ')
    expect((await at.command(['drift'])).status).toBe(0)
  })

  test('writes nothing where there is nothing to write', async () => {
    await at.command(['apply'])
    const tip = at.checkout.git('rev-parse', LEDGER_REF)
    const { status, out } = await at.command(['resync'])
    expect([status, out.split('\n').at(-2), at.checkout.git('rev-parse', LEDGER_REF)]).toEqual([
      0,
      'The ledger stays as it is.',
      tip,
    ])
  })

  test('finds each text of a service that is full', async () => {
    const all = fill(150)
    await at.command(['apply'])
    at.loseLedger()
    const { status, out } = await at.command(['resync', '--json'])
    const { unrecorded, foreign, written } = JSON.parse(out)
    expect(all.length).toBe(150)
    expect([status, unrecorded.length, foreign, written]).toEqual([0, 2, 100, true])
  })

  test('adopts what is there and leaves with 3 where it can not tell of the rest', async () => {
    fill(100)
    at.add(FIRST)
    const { status, out } = await at.command(['resync'])
    expect([status, await at.entries()]).toEqual([3, [`stored ${FIRST} ${at.idOf(FIRST)}`]])
    expect(out).toContain(
      "  The service's list can't tell of 1 memory of the documents: it shows 100 memories at most, and these are not among them.\n",
    )
  })

  test('writes nothing and leaves with 3 where the service shows nothing', async () => {
    await at.command(['apply'])
    const tip = at.checkout.git('rev-parse', LEDGER_REF)
    await at.lose(FIRST, SECOND)
    expect([(await at.command(['resync'])).status, at.checkout.git('rev-parse', LEDGER_REF)]).toEqual([
      3,
      tip,
    ])
    at.loseLedger()
    expect((await at.command(['resync'])).status).toBe(3)
    expect(at.checkout.git('for-each-ref', LEDGER_REF)).toBe('')
  })

  test('drops a deletion that was never confirmed, and leaves what the next run settles', async () => {
    await at.command(['apply'])
    await at.write(
      entry(memory('given up'), { state: 'retracting', tries: 3 }),
      entry(memory('asked for twice'), { state: 'retracting', tries: 2 }),
      entry(memory('announced'), { state: 'pending' }),
    )
    expect((await at.command(['resync'])).status).toBe(0)
    expect((await at.entries()).filter((line) => !line.startsWith('stored '))).toEqual([
      'pending announced null',
      'retracting asked for twice mem_asked for twice',
    ])
  })

  test('takes the documents that it is told, and names one that can not be read', async () => {
    at.add('[Style] Use spaces.')
    at.checkout.commit({
      'guide/a.md': '# G\n\n## Style\n\n- Use spaces.\n',
      '.nectr/rules.yaml': 'A:\n  - 12\n',
    })
    expect((await at.command(['resync', '--files', 'guide/*.md'])).status).toBe(0)
    expect(await at.entries()).toEqual([`stored [Style] Use spaces. ${at.idOf('[Style] Use spaces.')}`])
    expect((await at.command(['resync'])).err).toContain('.nectr/rules.yaml:2:5')
  })

  test('leaves with 1 where it failed', async () => {
    at.memory.misbehave({ method: 'GET', kind: '403', times: Infinity })
    const { status, err } = await at.command(['resync'])
    expect([status, err.split('\n')[1]]).toEqual([
      1,
      'Connect it to the Nectr account whose token this is, or name another --repo.',
    ])
  })
})

test('a ledger that is lost here and at the origin comes back with the commands of the README', async () => {
  const origin = join(at.checkout.directory, '../origin.git')
  at.checkout.git('init', '--quiet', '--bare', origin)
  at.checkout.git('remote', 'add', 'origin', origin)
  const fetch = () => at.checkout.git('fetch', '--quiet', 'origin', 'refs/nectr/*:refs/nectr/*')
  const push = (what = LEDGER_REF) => at.checkout.git('push', '--quiet', 'origin', what)
  await at.command(['apply'])
  const stored = await at.entries()
  push()
  push(`:${LEDGER_REF}`)
  at.loseLedger()
  fetch()
  expect(await at.entries()).toEqual([])
  await at.command(['resync'])
  push()
  at.loseLedger()
  fetch()
  expect(await at.entries()).toEqual(stored)
})
