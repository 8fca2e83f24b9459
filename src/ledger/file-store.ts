import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LedgerConflictError } from '../errors.ts'
import type { LedgerFile } from './ledger-file.ts'

/** A ledger in a file of its own, for the terminal. It is replaced whole, so that a reader never sees half of it. */
export function ledgerInFile(path: string): LedgerFile {
  const read = async () => ({ text: await readIfThere(path) })
  return {
    read,
    async write(text, before) {
      if ((await read()).text !== before.text) throw new LedgerConflictError(path)
      await mkdir(dirname(path), { recursive: true })
      const draft = `${path}.${process.pid}.tmp`
      await writeFile(draft, text)
      await rename(draft, path)
      return { text }
    },
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
