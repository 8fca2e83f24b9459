import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ActionError } from '../errors.ts'

const storedMemory = z.object({
  id: z.string(),
  repo: z.string(),
  content: z.string(),
  memoryType: z.string(),
})
const memoryFile = z.object({ version: z.literal(1), memories: z.array(storedMemory) })

/** A memory as the endpoint holds it. */
export type StoredMemory = z.infer<typeof storedMemory>

/** A memory to store; it gets an id of the service's form where it has none. */
export type NewMemory = Omit<StoredMemory, 'id'> & { id?: string }

/** The memories of every repo, oldest first. */
export interface MemoryStore {
  list(repo?: string): StoredMemory[]
  holds(memory: NewMemory): boolean
  add(memory: NewMemory): StoredMemory
  /** Whether there was such a memory, whatever repo it belongs to. */
  remove(id: string): boolean
}

/**
 * Opens a store that is written to `file` at every change, or lives in the process alone.
 * Throws `invalid-input` where the file holds something else.
 */
export function openMemoryStore(file?: string): MemoryStore {
  const memories = new Map(readMemories(file).map((memory) => [memory.id, memory]))
  // Synchronous, so that no request is answered before its change is on disk and no two writes cross.
  const save = () => file !== undefined && writeMemories(file, [...memories.values()])

  return {
    list: (repo) => [...memories.values()].filter((memory) => repo === undefined || memory.repo === repo),
    holds: ({ repo, content, memoryType }) =>
      [...memories.values()].some(
        (held) => held.repo === repo && held.content === content && held.memoryType === memoryType,
      ),
    add({ id = `mem_${randomBytes(6).toString('hex')}`, repo, content, memoryType }) {
      const memory = { id, repo, content, memoryType }
      memories.set(id, memory)
      save()
      return memory
    },
    remove(id) {
      const removed = memories.delete(id)
      if (removed) save()
      return removed
    },
  }
}

function readMemories(file: string | undefined): StoredMemory[] {
  if (file === undefined || !existsSync(file)) return []
  try {
    return memoryFile.parse(JSON.parse(readFileSync(file, 'utf8'))).memories
  } catch (error) {
    throw new ActionError(
      'invalid-input',
      `${file} can't be read as a file of memories.`,
      'Name another file, or delete this one to start without memories.',
      error,
    )
  }
}

function writeMemories(file: string, memories: StoredMemory[]): void {
  const draft = `${file}.${process.pid}.tmp`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, `${JSON.stringify({ version: 1, memories }, null, 2)}\n`)
  renameSync(draft, file)
}
