import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ActionError, LedgerConflictError } from '../errors.ts'
import type { LedgerFile } from './ledger-file.ts'

/** A ledger in a file of its own, for the terminal. It is replaced whole, so that a reader never sees half of it. */
export function ledgerInFile(path: string): LedgerFile {
  const read = async () => ({ text: await readIfThere(path) })
  return {
    read,
    async write(text, before) {
      if ((await read()).text !== before.text) throw new LedgerConflictError(path)
      await replaceFile(path, text)
      return { text }
    },
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unavailable(path, 'read', error)
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    throw unavailable(path, 'written', error)
  }
}

function unavailable(path: string, what: 'read' | 'written', cause: unknown): ActionError {
  const { code } = cause as NodeJS.ErrnoException
  return new ActionError(
    'ledger-unavailable',
    `The ledger ${path} can't be ${what}: ${code}.`,
    'Name another file with --ledger.',
    cause,
  )
}
