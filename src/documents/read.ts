import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'

/** The largest document that is read. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024

/**
 * Reads a document as UTF-8, without a byte order mark. What can't be read is a problem: a file that is missing, is no
 * regular file, is reached through a symlink, is too large, or is not UTF-8.
 */
export async function readDocument(
  directory: string,
  path: string,
): Promise<{ text: string } | { problem: Problem }> {
  try {
    return { text: await readText(directory, path) }
  } catch (error) {
    const [code, message] = explain(error)
    return { problem: { code, severity: 'error', message, path } }
  }
}

class Refusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

async function readText(directory: string, path: string): Promise<string> {
  const root = await realpath(directory)
  if ((await realpath(join(root, path))) !== join(root, path)) {
    throw new Refusal('symlink', 'It is reached through a symlink, which is never followed.')
  }
  // Without O_NONBLOCK a named pipe in the place of a tracked file would never open.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const file = await open(join(root, path), flags)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new Refusal('not-a-file', 'It is no regular file.')
    const { size } = stats
    if (size > MAX_DOCUMENT_BYTES) {
      throw new Refusal(
        'too-large',
        `It has ${size} bytes; at most ${MAX_DOCUMENT_BYTES} are read. Split it, or exclude it.`,
      )
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile())
  } finally {
    await file.close()
  }
}

function explain(error: unknown): [code: string, message: string] {
  if (error instanceof Refusal) return [error.code, error.message]
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return ['not-utf8', 'It is not UTF-8. Save it as UTF-8.']
  if (code === 'ENOENT') {
    return [
      'missing',
      'There is no such file here. A sparse checkout leaves tracked files out: check it out.',
    ]
  }
  return ['unreadable', `It can't be read (${code ?? String(error)}).`]
}
