import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { identifyProcess } from '../src/identity.ts'

const RUN = 'process.stdin.resume(); console.log(process.pid)'

const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child)
})

/** Starts a process that ends when it is told to, and gives it once it runs. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', RUN], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const machineOf = (name: string) => name.split(':')[0] ?? ''
const startOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19]

// What a process can be looked up by is there on Linux alone.
const onLinux = existsSync('/proc/self/stat') ? describe : describe.skip

test('each process has a new name, even for itself', async () => {
  const [one, other] = [await identifyProcess(), await identifyProcess()]
  expect(one.id).toMatch(/^[0-9a-f]{12}$/)
  expect(one.id).not.toBe(other.id)
})

onLinux('a process', () => {
  test('is named by its machine, whose name stays out of it, its number and its start', async () => {
    const { process: name = '' } = await identifyProcess()
    expect(name).toMatch(new RegExp(`^[0-9a-f]{16}:${process.pid}:${startOf(process.pid)}$`))
    expect((await identifyProcess()).process).toBe(name)
  })

  test('that runs has not ended, and one that was killed has', async () => {
    const { process: own = '', hasEnded } = await identifyProcess()
    const child = await start()
    const name = `${machineOf(own)}:${child.pid}:${startOf(child.pid ?? 0)}`
    expect([await hasEnded(own), await hasEnded(name)]).toEqual([false, false])
    await kill(child)
    expect([await hasEnded(own), await hasEnded(name)]).toEqual([false, true])
  })

  test('that has ended and is not waited for yet has ended', async () => {
    const { process: own = '', hasEnded } = await identifyProcess()
    // The shell becomes a program that never waits for the child that it has left.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(parent)
    const [line] = await once(parent.stdout, 'data')
    const pid = Number(String(line))
    const state = () => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')[0]
    while (state() !== 'Z') await new Promise(setImmediate)
    expect(await hasEnded(`${machineOf(own)}:${pid}:${startOf(pid)}`)).toBe(true)
  })

  test('whose number another one has by now has ended', async () => {
    const { process: own = '', hasEnded } = await identifyProcess()
    expect(await hasEnded(`${machineOf(own)}:${process.pid}:1`)).toBe(true)
  })

  test('that is the first of its machine runs, whoever may ask it', async () => {
    const { process: own = '', hasEnded } = await identifyProcess()
    expect(await hasEnded(`${machineOf(own)}:1:${startOf(1)}`)).toBe(false)
  })

  test.each([
    ['of another machine', '0123456789abcdef:7:7'],
    ['of another machine, with a number that nobody has', '0123456789abcdef:4194304999:7'],
    ['that can not be read', 'nonsense'],
    ['that is no process', 'MACHINE:0:1'],
    ['that is a group', 'MACHINE:-1:1'],
    ['without a start', 'MACHINE:4194304999'],
    ['of nothing', ''],
  ])('%s is never known to have ended', async (_, name) => {
    const { process: own = '', hasEnded } = await identifyProcess()
    expect(await hasEnded(name.replace('MACHINE', machineOf(own)))).toBe(false)
  })
})
