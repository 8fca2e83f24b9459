import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { constants, deflate } from 'node:zlib'
import type { Git } from './github-git.ts'

const compress = promisify(deflate)

/** Stores an object as git does, in a file of its own, and returns its id. */
export async function writeObject(
  git: Git,
  type: 'blob' | 'tree',
  content: string | Uint8Array,
): Promise<string> {
  const bytes = Buffer.from(content)
  const stored = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
  const sha = createHash('sha1').update(stored).digest('hex')
  const file = join(git.directory, 'objects', sha.slice(0, 2), sha.slice(2))
  if (!existsSync(file)) await writeWhole(file, stored)
  git.keepAtHand(sha, { type, size: bytes.length, bytes })
  return sha
}

async function writeWhole(file: string, stored: Buffer): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  // Renamed once it is whole, so that nobody reads a part of it; `git gc` clears away what has this name and is left behind.
  const unfinished = join(dirname(folder), `tmp_obj_${randomUUID()}`)
  await writeFile(unfinished, await compress(stored, { level: constants.Z_BEST_SPEED }), { mode: 0o444 })
  await rename(unfinished, file)
}
