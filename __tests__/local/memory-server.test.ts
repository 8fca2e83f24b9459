import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { startMemoryServer } from '../../src/local/memory-server.ts'
import { answer, at, call, PATH, SECRET, start, useMemoryServer } from '../helpers/memory-calls.ts'

const RULE = { repo: 'acme/api', content: 'Use UTC.' }

useMemoryServer()

describe('who asks', () => {
  const path = `${PATH}?repo=acme/api`
  const credentials = (value: string, ...kinds: string[]) => ({
    authorization: kinds.includes('bearer') ? `Bearer ${value}` : '',
    cookie: kinds.includes('cookie') ? `theme=dark; access_token=${value}` : '',
  })

  test.each([
    ['both', ['bearer', 'cookie'], 200],
    ['bearer', ['bearer'], 200],
    ['cookie', ['cookie'], 200],
    ['none', [], 401],
  ])('is read and recorded, never with the token: %s', async (recorded, kinds, status) => {
    await start()
    await call('GET', path, { headers: credentials(at.token, ...kinds) })
    expect(at.server.requests()).toEqual([
      { method: 'GET', path, credentials: recorded, body: undefined, fault: undefined, status },
    ])
  })

  test.each([
    ['Not authenticated', () => '', {}],
    ['Invalid or expired token', () => 'nonsense', {}],
    ['Invalid or expired token', () => at.token, { now: () => Date.UTC(2100, 0) }],
    ['User not found', () => at.token, { users: ['2'] }],
  ])('gets 401 "%s"', async (detail, value, options) => {
    await start(options)
    expect(await answer('GET', path, { headers: credentials(value(), 'bearer') })).toEqual([401, { detail }])
  })

  test('is asked before the fields are checked, but after the body is parsed', async () => {
    await start()
    const headers = { authorization: '' }
    expect((await call('POST', PATH, { headers, body: {} })).status).toBe(401)
    expect((await call('POST', PATH, { headers, body: '{' })).status).toBe(422)
  })
})

describe('addresses', () => {
  test.each([
    ['POST', `${PATH}/`, PATH],
    ['GET', `${PATH}/?repo=acme/api`, `${PATH}?repo=acme/api`],
    ['DELETE', `${PATH}/mem_1/?repo=acme/api`, `${PATH}/mem_1?repo=acme/api`],
  ])('%s %s is redirected to the address without the slash', async (method, path, location) => {
    await start()
    const { status, headers, body } = await call(method, path)
    expect([status, headers.get('location'), body]).toEqual([307, at.server.url + location, ''])
  })

  test.each([
    ['/', 'GET'],
    ['/api/v1/memories', 'GET'],
    [`${PATH}/a/b`, 'DELETE'],
    [`${PATH}//`, 'POST'],
  ])('%s is not found', async (path, method) => {
    await start()
    expect(await answer(method, path)).toEqual([404, { detail: 'Not Found' }])
  })

  test.each([
    ['PUT', PATH, 'GET, POST'],
    ['DELETE', PATH, 'GET, POST'],
    ['GET', `${PATH}/mem_1`, 'DELETE'],
  ])('%s %s is not allowed', async (method, path, allow) => {
    await start()
    const { status, headers, body } = await call(method, path)
    expect([status, headers.get('allow'), body]).toEqual([405, allow, { detail: 'Method Not Allowed' }])
  })
})

describe('startMemoryServer', () => {
  test('records what was asked and answered, in order', async () => {
    await start()
    await call('POST', PATH, { body: RULE })
    await call('POST', PATH, { body: '{' })
    await call('DELETE', `${PATH}/mem_1?repo=acme/api`)
    expect(
      at.server.requests().map(({ method, path, body, status }) => [method, path, body, status]),
    ).toEqual([
      ['POST', PATH, RULE, 200],
      ['POST', PATH, undefined, 422],
      ['DELETE', `${PATH}/mem_1?repo=acme/api`, undefined, 404],
    ])
  })

  test('finds the memories of its file after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'memory-server-'))
    const file = join(folder, 'memories.json')
    await start({ file })
    const { body } = await call('POST', PATH, { body: RULE })
    await at.server.close()
    await start({ file })
    expect(at.server.memories().map(({ id }) => id)).toEqual([body.id])
    rmSync(folder, { recursive: true })
  })

  test('serves one connection many times', async () => {
    await start()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = () =>
      new Promise<boolean>((resolve, reject) => {
        const request = get(at.server.url, { agent }, (response) =>
          response.resume().on('end', () => resolve(request.reusedSocket)),
        ).on('error', reject)
      })
    expect([await ask(), await ask()]).toEqual([false, true])
    agent.destroy()
  })

  test('outlives a client that goes away in the middle of a request', async () => {
    await start()
    const { port } = new URL(at.server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: local\r\nContent-Length: 9\r\n\r\n{`, () =>
      socket.resetAndDestroy(),
    )
    await new Promise((resolve) => socket.once('close', resolve))
    expect(await answer('GET', '/')).toEqual([404, { detail: 'Not Found' }])
    expect(at.server.requests()).toHaveLength(1)
  })

  test('listens on another host', async () => {
    await start({ host: 'localhost' })
    expect(at.server.url).toMatch(/^http:\/\/localhost:\d+$/)
    expect((await call('GET', '/')).status).toBe(404)
  })

  test('closes twice without harm', async () => {
    await start()
    await at.server.close()
    expect(await at.server.close()).toBeUndefined()
  })

  test('refuses an empty secret', async () => {
    await start()
    await expect(startMemoryServer({ secret: '' })).rejects.toMatchObject({
      reason: 'invalid-input',
      message: 'The secret is empty.',
    })
  })

  test('refuses a port that is taken', async () => {
    await start()
    const port = Number(new URL(at.server.url).port)
    await expect(startMemoryServer({ secret: SECRET, port })).rejects.toMatchObject({
      reason: 'invalid-input',
      message: `The memory endpoint can't listen on port ${port} of 127.0.0.1.`,
    })
  })
})
