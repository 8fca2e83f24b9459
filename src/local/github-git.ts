import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { devNull } from 'node:os'
import { join, resolve } from 'node:path'
import { type FoundObject, keepCatFile } from './github-cat-file.ts'
import { cacheObjects } from './github-object-cache.ts'

/** How a git process ended. */
export interface GitAnswer {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** What one call of git is given besides its arguments. */
export interface GitOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git in one bare repository. */
export interface Git {
  /** The folder of the repository. */
  readonly directory: string
  /** Runs git and returns how it ended, whatever its exit status. */
  attempt(args: readonly string[], options?: GitOptions): Promise<GitAnswer>
  /** Runs git and returns what it printed; throws where it fails. */
  read(args: readonly string[], options?: GitOptions): Promise<Buffer>
  /** Returns the object of a full id; undefined where there is none. */
  findObject(sha: string): Promise<FoundObject | undefined>
  /** Has an object at hand that was just written, and is likely to be asked for. */
  keepAtHand(sha: string, object: FoundObject): void
  /** Returns the kind and size of the object of a full id; undefined where there is none. */
  findKind(sha: string): Promise<Pick<FoundObject, 'type' | 'size'> | undefined>
  /** Ends the processes that are kept. */
  close(): Promise<void>
}

const MAX_BYTES_AT_HAND = 64 * 1024 * 1024

/** Who writes a commit for which the request names nobody. */
export const BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const

/**
 * Opens the bare repository at `directory`, which is created where it is absent.
 * Neither the user's configuration nor the variables of an enclosing git process reach the calls.
 */
export async function openGit(directory: string, defaultBranch: string): Promise<Git> {
  const cwd = resolve(directory)
  const env = cleanEnvironment(cwd)
  const attempt: Git['attempt'] = (args, options = {}) =>
    new Promise((done, fail) => {
      // A second writer waits for the lock of the first instead of failing, and then finds the ref moved.
      const argv = ['-c', 'core.filesRefLockTimeout=10000', ...args]
      const settings = {
        cwd,
        env: { ...env, ...options.env },
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
      } as const
      const child = execFile('git', argv, settings, (error, stdout, stderr) => {
        const status = error ? error.code : 0
        if (typeof status === 'number') done({ status, stdout, stderr: stderr.toString() })
        else fail(error)
      })
      // git may end before it has read its input; its exit status says all there is to say.
      child.stdin?.on('error', () => {})
      child.stdin?.end(options.stdin ?? '')
    })
  const read: Git['read'] = async (args, options) => {
    const answer = await attempt(args, options)
    if (answer.status !== 0) throw new Error(`git ${args[0]} failed: ${answer.stderr.trim()}`)
    return answer.stdout
  }
  if (!existsSync(join(cwd, 'HEAD'))) {
    await mkdir(cwd, { recursive: true })
    await read(['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`])
  }
  const start = (args: readonly string[]) => spawn('git', args, { cwd, env })
  const objects = keepCatFile(start, '--batch')
  const kinds = keepCatFile(start, '--batch-check')
  const atHand = cacheObjects(MAX_BYTES_AT_HAND)
  return {
    directory: cwd,
    attempt,
    read,
    findObject: async (sha) => {
      const found = atHand.get(sha) ?? (await objects.find(sha))
      if (found) atHand.put(sha, found)
      return found
    },
    keepAtHand: atHand.put,
    findKind: kinds.find,
    close: async () => {
      await Promise.all([objects.close(), kinds.close()])
    },
  }
}

function cleanEnvironment(gitDirectory: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_DIR: gitDirectory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_LITERAL_PATHSPECS: '1',
  }
}
