import { LedgerConflictError } from '../errors.ts'
import type { Entries, Entry } from './entry.ts'
import { formatLedger, parseLedger } from './format.ts'
import type { LedgerFile, Snapshot } from './ledger-file.ts'

const MAX_MERGES = 8

/**
 * The ledger of one repository during a run: what stands in it, and what this run has to say and has not written yet.
 */
export class Ledger {
  readonly repo: string
  readonly #file: LedgerFile
  #snapshot: Snapshot
  #entries: Entries
  readonly #unsaved = new Map<string, Entry | undefined>()
  #saving: Promise<void> = Promise.resolve()

  private constructor(repo: string, file: LedgerFile, snapshot: Snapshot) {
    this.repo = repo
    this.#file = file
    this.#snapshot = snapshot
    this.#entries = parse(snapshot, repo)
  }

  /** Reads a ledger. */
  static async open(repo: string, file: LedgerFile): Promise<Ledger> {
    return new Ledger(repo, file, await file.read())
  }

  /** Whether there was a ledger when it was read. */
  get exists(): boolean {
    return this.#snapshot.text !== undefined
  }

  /** What was read or written last. */
  get entries(): Entries {
    return this.#entries
  }

  /** Notes an entry for the next write. */
  put(entry: Entry): void {
    this.#unsaved.set(entry.key, entry)
  }

  /** Notes for the next write that an entry is gone. */
  remove(key: string): void {
    this.#unsaved.set(key, undefined)
  }

  /**
   * Writes what was noted on exactly what was read.
   *
   * @throws {LedgerConflictError} where another run has written since: what was noted may rest on what is no more true.
   */
  async claim(message: string): Promise<void> {
    await this.#write(message)
  }

  /**
   * Writes what was noted on whatever stands there by now: for facts, which hold whoever wrote meanwhile. Writes come one
   * after the other.
   *
   * @throws {LedgerConflictError} where other runs were quicker every time.
   */
  save(message: string): Promise<void> {
    const next = this.#saving.catch(() => {}).then(() => this.#merge(message))
    this.#saving = next
    return next
  }

  async #merge(message: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#write(message)
      } catch (error) {
        if (!(error instanceof LedgerConflictError) || attempt === MAX_MERGES) throw error
        const snapshot = await this.#file.read()
        this.#entries = parse(snapshot, this.repo)
        // Last, since a write on a ledger that can't be read would overwrite it.
        this.#snapshot = snapshot
      }
    }
  }

  async #write(message: string): Promise<void> {
    if (this.#unsaved.size === 0) return
    const noted = new Map(this.#unsaved)
    const entries = new Map(this.#entries)
    for (const [key, entry] of noted) {
      if (entry) entries.set(key, entry)
      else entries.delete(key)
    }
    this.#snapshot = await this.#file.write(formatLedger(entries, this.repo), this.#snapshot, message)
    this.#entries = entries
    // What was noted anew while the write was under way is for the next one.
    for (const [key, entry] of noted) if (this.#unsaved.get(key) === entry) this.#unsaved.delete(key)
  }
}

function parse({ text }: Snapshot, repo: string): Entries {
  return text === undefined ? new Map() : parseLedger(text, repo)
}
