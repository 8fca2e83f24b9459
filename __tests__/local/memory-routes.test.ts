import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { answer, at, type Call, call, PATH, start, useMemoryServer } from '../helpers/memory-calls.ts'

const RULE = { repo: 'acme/api', content: 'Use UTC.', memory_type: 'architecture' }
const HELD = { repo: 'acme/api', content: 'Use UTC.', memoryType: 'project_rule' }

useMemoryServer()

describe('POST', () => {
  test('stores a memory and answers its id', async () => {
    await start()
    const [status, body] = await answer('POST', PATH, { body: RULE })
    const [memory] = at.server.memories()
    expect([status, body]).toEqual([200, { id: memory?.id, status: 'added' }])
    expect(memory).toEqual({
      id: expect.stringMatching(/^mem_[0-9a-f]{12}$/),
      repo: 'acme/api',
      content: 'Use UTC.',
      memoryType: 'architecture',
    })
  })

  test.each([
    ['takes project_rule without a type', undefined, 'project_rule'],
    ['stores an unknown type as it is', 'folklore', 'folklore'],
    ['stores an empty type as it is', '', ''],
  ])('%s', async (_name, memoryType, stored) => {
    await start()
    await call('POST', PATH, { body: { ...RULE, memory_type: memoryType } })
    expect(at.server.memories('acme/api').map((memory) => memory.memoryType)).toEqual([stored])
  })

  test('keeps an exact repeat by default', async () => {
    await start()
    await call('POST', PATH, { body: RULE })
    await call('POST', PATH, { body: RULE })
    expect(at.server.memories()).toHaveLength(2)
  })

  test('answers the id null to an exact repeat where repeats are dropped', async () => {
    await start({ duplicates: 'drop' })
    await call('POST', PATH, { body: RULE })
    expect(await answer('POST', PATH, { body: RULE })).toEqual([200, { id: null, status: 'added' }])
    expect(at.server.memories()).toHaveLength(1)
  })

  test.each<[string, Call, unknown]>([
    [
      'a missing field',
      { body: { repo: 'acme/api' } },
      { loc: ['body', 'content'], msg: 'field required', type: 'value_error.missing' },
    ],
    [
      'a body that is not JSON',
      { body: '{"repo":' },
      { loc: ['body', 0], msg: 'JSON decode error', type: 'value_error.jsondecode' },
    ],
    [
      'a body of another type',
      { body: 'repo=acme/api', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      { loc: ['body'], msg: 'value is not a valid dict', type: 'type_error.dict' },
    ],
  ])('answers 422 to %s', async (_name, more, detail) => {
    await start()
    expect(await answer('POST', PATH, more)).toEqual([422, { detail: [detail] }])
    expect(at.server.memories()).toEqual([])
  })

  test('takes a body of 1 MiB and refuses one that is longer', async () => {
    await start()
    const around = JSON.stringify({ ...RULE, content: '' }).length
    const sized = (bytes: number) => ({ body: { ...RULE, content: 'x'.repeat(bytes - around) } })
    expect((await call('POST', PATH, sized(1024 * 1024))).status).toBe(200)
    expect(await answer('POST', PATH, sized(1024 * 1024 + 1))).toEqual([
      413,
      { detail: 'Request body too large' },
    ])
  })

  test('answers 500 where the memory cannot be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'memory-server-'))
    await start({ file: join(folder, 'gone', 'memories.json') })
    writeFileSync(join(folder, 'gone'), 'a file in the place of the folder')
    const response = await fetch(at.server.url + PATH, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.token}` },
      body: new Blob([JSON.stringify(RULE)], { type: 'application/json' }),
    })
    expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error'])
    rmSync(folder, { recursive: true })
  })
})

describe('GET', () => {
  const list = `${PATH}?repo=acme/api`

  test('lists the memories of one repo', async () => {
    await start()
    at.server.add({ ...HELD, id: 'a' })
    at.server.add({ ...HELD, id: 'b', repo: 'acme/web' })
    const memories = [{ id: 'a', memory: 'Use UTC.', metadata: { memory_type: 'project_rule' } }]
    expect(await answer('GET', list)).toEqual([200, { memories, count: 1 }])
  })

  test('puts the type that is asked for first and does not filter', async () => {
    await start()
    at.server.add({ ...HELD, id: 'a' })
    at.server.add({ ...HELD, id: 'b', memoryType: 'project_map' })
    at.server.add({ ...HELD, id: 'c' })
    const { body } = await call('GET', `${list}&memory_type=project_map`)
    expect([body.count, body.memories.map(({ id }: { id: string }) => id)]).toEqual([3, ['b', 'a', 'c']])
  })

  test('lists 100 memories at most', async () => {
    await start()
    for (let n = 1; n <= 101; n++) at.server.add({ ...HELD, id: `m${n}` })
    const { body } = await call('GET', list)
    expect([body.count, body.memories.length, body.memories.at(-1).id]).toEqual([100, 100, 'm100'])
  })
})

describe('DELETE', () => {
  const gone = { detail: 'Memory not found or already deleted' }

  test('deletes a memory once', async () => {
    await start()
    const { id } = at.server.add(HELD)
    expect(await answer('DELETE', `${PATH}/${id}?repo=acme/api`)).toEqual([200, { status: 'deleted' }])
    expect(await answer('DELETE', `${PATH}/${id}?repo=acme/api`)).toEqual([404, gone])
    expect(at.server.memories()).toEqual([])
  })

  test('does not ask whether the memory belongs to the repo', async () => {
    await start()
    at.server.add({ ...HELD, id: 'of web', repo: 'acme/web' })
    expect((await call('DELETE', `${PATH}/of%20web?repo=acme/api`)).status).toBe(200)
  })
})

const missingRepo = { loc: ['query', 'repo'], msg: 'field required', type: 'value_error.missing' }

test.each([
  ['GET', PATH],
  ['DELETE', `${PATH}/mem_1`],
])('%s answers 422 without a repo', async (method, path) => {
  await start()
  at.server.add({ ...HELD, id: 'mem_1' })
  expect(await answer(method, path)).toEqual([422, { detail: [missingRepo] }])
  expect(at.server.memories()).toHaveLength(1)
})

test.each<[string, string, Call]>([
  ['POST', PATH, { body: RULE }],
  ['GET', `${PATH}?repo=acme/api`, {}],
  ['DELETE', `${PATH}/mem_1?repo=acme/api`, {}],
])('%s answers 403 for a repo that is not connected', async (method, path, more) => {
  await start({ repos: ['acme/web'] })
  at.server.add({ ...HELD, id: 'mem_1' })
  expect(await answer(method, path, more)).toEqual([403, { detail: 'Repo not connected or access denied' }])
  expect(at.server.memories()).toHaveLength(1)
})
