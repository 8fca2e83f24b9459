import { LedgerConflictError } from '../errors.ts'
import { amendEntries, type Entries, type Entry } from './entry.ts'
import { formatLedger, type Header, type LedgerContent, parseLedger } from './format.ts'
import type { Lease } from './lease.ts'
import type { LedgerFile, Snapshot } from './ledger-file.ts'
import { type HeaderNotes, isSameHeader, nextHeader } from './next-header.ts'
import type { Remembered } from './remembered.ts'
import { type Attempted, findTaken, isAttempted } from './taken.ts'

const MAX_MERGES = 8

/**
 * The ledger of one repository during a run: what stands in it, and what this run has to say and has not written yet.
 */
export class Ledger {
  readonly repo: string
  readonly #file: LedgerFile
  #snapshot: Snapshot
  #content: LedgerContent
  readonly #unsaved = new Map<string, Entry | undefined>()
  #attempted: Attempted = new Map()
  /** What another run has taken over from this one: it is for that run to tell of it. */
  readonly #taken = new Set<string>()
  /** The entries with what was noted, once they have been asked for since. */
  #current: Entries | undefined
  /** This run's lease as the next write is to leave it. */
  #lease: HeaderNotes['own']
  #remembered: Remembered | undefined
  #saving: Promise<void> = Promise.resolve()

  private constructor(repo: string, file: LedgerFile, snapshot: Snapshot) {
    this.repo = repo
    this.#file = file
    this.#snapshot = snapshot
    this.#content = parseLedger(snapshot.text, repo)
  }

  /** Reads a ledger. */
  static async open(repo: string, file: LedgerFile): Promise<Ledger> {
    return new Ledger(repo, file, await file.read())
  }

  /** Whether there was a ledger when it was read. */
  get exists(): boolean {
    return this.#snapshot.text !== undefined
  }

  /** The header that was read or written last. */
  get header(): Header {
    return this.#content.header
  }

  /** What was read or written last. */
  get entries(): Entries {
    return this.#content.entries
  }

  /** The same with what was noted since. */
  get current(): Entries {
    this.#current ??= amendEntries(this.entries, this.#unsaved)
    return this.#current
  }

  /** The leases that were read or written last. */
  get leases(): readonly Lease[] {
    return this.#content.header.leases ?? []
  }

  /** Whether another run has taken this run's lease for over: it may be at work on the same entries now. */
  get hasLostLease(): boolean {
    return this.#taken.size > 0
  }

  /** Whether there is anything that was noted and not written. */
  get isUnsaved(): boolean {
    return this.#unsaved.size > 0
  }

  /** Whether anything that was noted names this holder. */
  isHeldBy(holder: string): boolean {
    return [...this.#unsaved.values()].some((entry) => entry?.holder === holder)
  }

  /** Notes an entry for the next write. */
  put(entry: Entry): void {
    this.#note(entry.key, entry)
  }

  /** Notes for the next write that an entry is gone. */
  remove(key: string): void {
    this.#note(key, undefined)
  }

  /**
   * Notes for the next write what a later run may rest on, if these are the entries that it leaves: it is forgotten with the
   * next note, and where another run has written meanwhile.
   */
  remember(remembered: Remembered | undefined): void {
    this.#remembered = remembered
  }

  /** Notes this run's lease for the next write, or a later end of it. */
  hold(lease: Lease): void {
    this.#lease = { holder: lease.holder, lease }
  }

  /** Notes for the next write that this run holds nothing any more. */
  release(): void {
    if (this.#lease) this.#lease = { holder: this.#lease.holder, lease: undefined }
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
   * after the other; a message that is to tell of what is written is asked for once that is known.
   *
   * @throws {LedgerConflictError} where other runs were quicker every time.
   */
  save(message: string | (() => string)): Promise<void> {
    const next = this.#saving.catch(() => {}).then(() => this.#merge(message))
    this.#saving = next
    return next
  }

  async #merge(message: string | (() => string)): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#write(message)
      } catch (error) {
        if (!(error instanceof LedgerConflictError) || attempt === MAX_MERGES) throw error
        const before = this.entries
        this.#remembered = undefined
        const snapshot = await this.#file.read()
        this.#stand(parseLedger(snapshot.text, this.repo))
        // Last, since a write on a ledger that can't be read would overwrite it.
        this.#snapshot = snapshot
        this.#noteTaken(before)
      }
    }
  }

  #note(key: string, entry: Entry | undefined): void {
    if (this.#taken.has(key)) return
    this.#unsaved.set(key, entry)
    this.#current = undefined
    this.#remembered = undefined
  }

  #noteTaken(before: Entries): void {
    const [attempted, standing, holder] = [this.#attempted, this.entries, this.#lease?.holder]
    // What a lost answer had written already is no news: written again, it would undo what others have said since.
    for (const [key, entry] of attempted) {
      const isNews = this.#unsaved.get(key) !== entry || !isAttempted(attempted, key, standing.get(key))
      if (!isNews) this.#unsaved.delete(key)
    }
    const taken = holder === undefined ? [] : findTaken(before, { holder, standing, attempted })
    for (const key of taken) {
      this.#taken.add(key)
      this.#unsaved.delete(key)
    }
    if (this.hasLostLease) this.release()
  }

  async #write(message: string | (() => string)): Promise<void> {
    const [own, remembered, entries] = [this.#lease, this.#remembered, this.current]
    const header = nextHeader(this.header, { own, remembered, entries })
    const ownBefore = this.leases.find(({ holder }) => holder === own?.holder)
    const isSameLease = !own || own.lease?.until === ownBefore?.until
    // Asked for last: the header of a large ledger is large.
    const isRemembered = () => !remembered || isSameHeader(header, this.header)
    if (this.#unsaved.size === 0 && isSameLease && isRemembered()) return
    const noted = new Map(this.#unsaved)
    const content = { header, entries }
    const told = typeof message === 'string' ? message : message()
    try {
      this.#snapshot = await this.#file.write(formatLedger(content), this.#snapshot, told)
    } catch (error) {
      if (!(error instanceof LedgerConflictError)) this.#attempted = noted
      throw error
    }
    this.#stand(content)
    if (this.#remembered === remembered) this.#remembered = undefined
    // What was noted anew while the write was under way is for the next one.
    for (const [key, entry] of noted) if (this.#unsaved.get(key) === entry) this.#unsaved.delete(key)
  }

  #stand(content: LedgerContent): void {
    this.#content = content
    this.#current = undefined
  }
}
