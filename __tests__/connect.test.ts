import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { withPorts } from '../src/connect.ts'
import type { Ports } from '../src/ports.ts'
import { ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { type RawServer, startRawServer } from './helpers/raw-server.ts'
import { settingsFor } from './helpers/run-ports.ts'
import { settled } from './helpers/settled.ts'

const RULE = { repo: 'acme/api', memoryType: 'project_rule', text: 'alpha' } as const

let server: RawServer
let responses: ServerResponse[]
beforeEach(async () => {
  responses = []
  server = await startRawServer((response) => void responses.push(response))
})
afterEach(async () => {
  jest.useRealTimers()
  await server.close()
})

/** Does some work while connected to a server that answers when a test says so. */
async function connected<T>(work: (ports: Ports) => Promise<T>): Promise<T> {
  const { inputs } = settingsFor('token', { apiUrl: server.url })
  const log = { info() {}, group() {}, warning() {}, progress() {} }
  return withPorts({ inputs, directory: '.', log, ledgerFile: () => ledgerInMemory() }, work)
}

/** Resolves once so many requests have come in. */
async function cameIn(count: number): Promise<void> {
  while (responses.length < count) await settled()
}

/** Makes the timers of the product stand still from here on, and no others. */
function holdTimers(): void {
  jest.useFakeTimers({
    doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance', 'hrtime'],
  })
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('tells the work to end, and leaves a request that is under way a second and a half for its answer', async () => {
    const outcome = await connected(async ({ memory, signal: ending }) => {
      holdTimers()
      const post = memory.post(RULE)
      await cameIn(1)
      expect(ending.aborted).toBe(false)
      process.emit(signal)
      expect(ending.aborted).toBe(true)
      jest.advanceTimersByTime(1499)
      responses[0]?.end('{"id":"mem_1","status":"added"}')
      return await post
    })
    expect(outcome).toEqual({ id: 'mem_1' })
  })

  test('breaks off a request that has no answer by then', async () => {
    await connected(async ({ memory }) => {
      holdTimers()
      let failure: unknown
      const post = memory.post(RULE).catch((error: unknown) => {
        failure = error
      })
      await cameIn(1)
      process.emit(signal)
      jest.advanceTimersByTime(1499)
      await settled()
      expect(failure).toBe(undefined)
      jest.advanceTimersByTime(1)
      await post
      expect(failure).toMatchObject({ kind: 'aborted', isSent: true, message: 'A request was broken off.' })
    })
  })

  test('is listened to as long as the work lasts, however often it comes', async () => {
    const before = process.listenerCount(signal)
    const during: number[] = []
    await connected(async () => {
      during.push(process.listenerCount(signal))
      process.emit(signal)
      during.push(process.listenerCount(signal))
    })
    expect([during, process.listenerCount(signal)]).toEqual([[before + 1, before + 1], before])
  })
})

test('both signals together leave no more time than one', async () => {
  await connected(async ({ memory }) => {
    holdTimers()
    const post = memory.post(RULE)
    await cameIn(1)
    process.emit('SIGINT')
    jest.advanceTimersByTime(1000)
    process.emit('SIGTERM')
    jest.advanceTimersByTime(500)
    await expect(post).rejects.toMatchObject({ kind: 'aborted' })
  })
})

test('signals leave no timer behind once the work has ended', async () => {
  await connected(async () => {
    holdTimers()
    process.emit('SIGINT')
    process.emit('SIGTERM')
    expect(jest.getTimerCount()).toBe(1)
  })
  expect(jest.getTimerCount()).toBe(0)
})

test('each connection is another run', async () => {
  const idOf = (ports: Ports) => Promise.resolve(ports.identity.id)
  expect(await connected(idOf)).not.toBe(await connected(idOf))
})
