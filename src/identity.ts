import { createHash, randomBytes } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import type { Identity } from './ports.ts'

/**
 * This process as other runs see it. On Linux they can tell whether it still runs, where they share its kernel and its
 * process numbers; the name of the machine stays out of it.
 */
export async function identifyProcess(): Promise<Identity> {
  const machine = await nameMachine()
  const started = await startOf(process.pid)
  const id = randomBytes(6).toString('hex')
  if (machine === undefined || started === undefined) return { id, hasEnded: async () => false }
  return {
    id,
    process: `${machine}:${process.pid}:${started}`,
    async hasEnded(other) {
      const [, where, pid, since] = /^([0-9a-f]+):([1-9]\d*):(\d+)$/.exec(other) ?? []
      return where === machine && !(await isRunning(Number(pid), since))
    },
  }
}

async function nameMachine(): Promise<string | undefined> {
  const boot = await orNothing(readFile('/proc/sys/kernel/random/boot_id', 'utf8'))
  // The same number means another process in another namespace, as in a container.
  const namespace = await orNothing(readlink('/proc/self/ns/pid'))
  if (boot === undefined || namespace === undefined) return undefined
  return createHash('sha256').update(`${boot} ${namespace}`).digest('hex').slice(0, 16)
}

async function isRunning(pid: number, since: string | undefined): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Another user's process may not be asked, and is there all the same.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
  // Numbers are given out again, and one that has ended keeps its own until it is waited for.
  const started = await startOf(pid)
  return started === undefined || started === since
}

// Field 22 of proc_pid_stat(5), in clock ticks since the machine started; the name before it may hold anything.
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await orNothing(readFile(`/proc/${pid}/stat`, 'utf8'))
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return state === 'Z' || state === 'X' ? 'ended' : fields[18]
}

async function orNothing(text: Promise<string>): Promise<string | undefined> {
  return text.catch(() => undefined)
}
