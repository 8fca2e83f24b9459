import { LedgerConflictError } from '../errors.ts'
import { amendEntries, type Entries, type Entry } from './entry.ts'
import { formatLedger, isSameEntry, type LedgerContent, newHeader, parseLedger } from './format.ts'
import type { Lease } from './lease.ts'
import type { LedgerFile, Snapshot } from './ledger-file.ts'

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
  /** What the last write that failed set out to say: it may have been made, with its answer lost on the way. */
  #attempted: ReadonlyMap<string, Entry | undefined> = new Map()
  /** What another run has taken over from this one: it is for that run to tell of it. */
  readonly #taken = new Set<string>()
  /** This run's lease as the next write is to leave it: none, where it is to be gone. */
  #lease: { readonly holder: string; readonly lease: Lease | undefined } | undefined
  #saving: Promise<void> = Promise.resolve()

  private constructor(repo: string, file: LedgerFile, snapshot: Snapshot) {
    this.repo = repo
    this.#file = file
    this.#snapshot = snapshot
    this.#content = parse(snapshot, repo)
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
    return this.#content.entries
  }

  /** The same with what was noted since. */
  get current(): Entries {
    return amendEntries(this.entries, this.#unsaved)
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
        const snapshot = await this.#file.read()
        this.#content = parse(snapshot, this.repo)
        // Last, since a write on a ledger that can't be read would overwrite it.
        this.#snapshot = snapshot
        this.#noteTaken(before)
      }
    }
  }

  #note(key: string, entry: Entry | undefined): void {
    if (!this.#taken.has(key)) this.#unsaved.set(key, entry)
  }

  // A run that takes an entry over names itself as its holder. It may leave the lease, for entries that it does not need.
  #noteTaken(before: Entries): void {
    const holder = this.#lease?.holder
    this.#dropWritten()
    for (const [key, entry] of before) {
      const standing = this.entries.get(key)
      if (holder === undefined || entry.holder !== holder || standing?.holder === holder) continue
      if (this.#isOurs(key, standing)) continue
      this.#taken.add(key)
      this.#unsaved.delete(key)
    }
    if (this.hasLostLease) this.release()
  }

  // What a lost answer had written already is no news: written again, it would undo what others have said since.
  #dropWritten(): void {
    for (const [key, attempted] of this.#attempted) {
      const isNews = this.#unsaved.get(key) !== attempted || !this.#isOurs(key, this.entries.get(key))
      if (!isNews) this.#unsaved.delete(key)
    }
  }

  #isOurs(key: string, standing: Entry | undefined): boolean {
    if (!this.#attempted.has(key)) return false
    const attempted = this.#attempted.get(key)
    return standing && attempted ? isSameEntry(standing, attempted) : standing === attempted
  }

  get #ownLease(): Lease | undefined {
    return this.leases.find(({ holder }) => holder === this.#lease?.holder)
  }

  async #write(message: string | (() => string)): Promise<void> {
    const lease = this.#lease
    if (this.#unsaved.size === 0 && (!lease || lease.lease?.until === this.#ownLease?.until)) return
    const noted = new Map(this.#unsaved)
    const entries = amendEntries(this.entries, noted)
    const content = { header: this.#header(entries), entries }
    const told = typeof message === 'string' ? message : message()
    try {
      this.#snapshot = await this.#file.write(formatLedger(content), this.#snapshot, told)
    } catch (error) {
      if (!(error instanceof LedgerConflictError)) this.#attempted = noted
      throw error
    }
    this.#content = content
    // What was noted anew while the write was under way is for the next one.
    for (const [key, entry] of noted) if (this.#unsaved.get(key) === entry) this.#unsaved.delete(key)
  }

  #header(entries: Entries): LedgerContent['header'] {
    const { leases: _, ...header } = this.#content.header
    const holders = new Set([...entries.values()].map(({ holder }) => holder))
    const others = this.leases.filter(({ holder }) => holder !== this.#lease?.holder && holders.has(holder))
    const leases = this.#lease?.lease ? [...others, this.#lease.lease] : others
    return leases.length > 0 ? { ...header, leases } : header
  }
}

function parse({ text }: Snapshot, repo: string): LedgerContent {
  return text === undefined ? { header: newHeader(repo), entries: new Map() } : parseLedger(text, repo)
}
