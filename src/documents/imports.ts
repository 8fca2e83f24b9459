import { posix } from 'node:path'
import type { ImportMark } from '../extract/import-lines.ts'
import type { Problem } from '../problem.ts'
import type { Source } from '../settings/settings-file.ts'
import type { Dialect } from './dialect-table.ts'
import { defaultDialect, dialectOf } from './dialects.ts'
import type { FoundDocument } from './find.ts'
import { resolveImport } from './import-targets.ts'
import { joinScopes, scopesOf } from './scopes.ts'
import type { SeenDocument } from './seen.ts'
import type { TrackedFile } from './tracked.ts'

/** How deep Claude Code follows imports. */
const MAX_HOPS = 4

/** What imports need of the outside. */
export interface ImportPorts {
  readonly tracked: readonly TrackedFile[]
  isExcluded(path: string): boolean
  findMarks(document: SeenDocument): Promise<readonly ImportMark[]>
  read(found: readonly FoundDocument[]): Promise<{ documents: SeenDocument[]; problems: Problem[] }>
}

/** Imported documents, and what is wrong with imports. */
export interface Imports {
  readonly documents: SeenDocument[]
  readonly problems: Problem[]
  /** Whether another file, were it there, would be imported as well, or missed. */
  readonly hasOpenTargets: boolean
}

/**
 * The documents that others import with `@path`, at most four hops deep: each a document of its own, which speaks of
 * what its importers speak of. A file that plainly should be there and is not is a problem.
 */
export async function readImports(documents: readonly SeenDocument[], ports: ImportPorts): Promise<Imports> {
  const reader = new ImportReader(documents, ports)
  for (const document of documents) {
    const { path, dialect, source, copies = [] } = document
    // A copy says the same, but its paths lead elsewhere.
    for (const root of [{ path, dialect }, ...copies].filter((one) => one.dialect.imports)) {
      const importer = { path: root.path, document }
      await reader.follow(importer, { scopes: scopesOf({ path: root.path, dialect: root.dialect }), source })
    }
  }
  return reader.imports
}

/** A document that imports, and the path from which its imports are looked for. */
interface Importer {
  readonly path: string
  readonly document: SeenDocument
}

/** What an imported document has of the document at which the way to it begins. */
interface Heritage {
  readonly scopes: readonly string[]
  readonly source: Source | undefined
}

class ImportReader {
  readonly #ports: ImportPorts
  readonly #files: ReadonlyMap<string, TrackedFile>
  readonly #known = new Map<string, Importer>()
  readonly #own: ReadonlySet<string>
  readonly #read = new Map<string, { document: SeenDocument; scopes: (readonly string[])[] }>()
  readonly #failed = new Set<string>()
  readonly #targets = new Map<string, TrackedFile[]>()
  readonly #problems: Problem[] = []
  #hasOpenTargets = false

  constructor(documents: readonly SeenDocument[], ports: ImportPorts) {
    this.#ports = ports
    this.#files = new Map(ports.tracked.map((file) => [file.path, file]))
    this.#own = new Set(documents.map(({ path }) => path))
    for (const document of documents) {
      const { path, copies = [] } = document
      for (const one of [path, ...copies.map((copy) => copy.path)])
        this.#known.set(one, { path: one, document })
    }
  }

  get imports(): Imports {
    const documents = [...this.#read.values()].map(({ document, scopes }) =>
      // A dialect whose files speak of their own folder does so wherever they are imported.
      document.dialect.scope ? document : { ...document, scopes: joinScopes(scopes) },
    )
    return { documents, problems: this.#problems, hasOpenTargets: this.#hasOpenTargets }
  }

  /** Reads what a document imports, hop by hop, so that what is near is never taken for far. */
  async follow(root: Importer, heritage: Heritage): Promise<void> {
    const seen = new Set([root.path])
    let level: Importer[] = [root]
    for (let hop = 1; hop <= MAX_HOPS && level.length > 0; hop++) {
      const found = await Promise.all(level.map((importer) => this.#targetsOf(importer)))
      const targets = found.flat().filter(({ path }) => !seen.has(path) && seen.add(path))
      await this.#readNew(targets, heritage.source)
      for (const { path } of targets) this.#read.get(path)?.scopes.push(heritage.scopes)
      level = targets.flatMap(({ path }) => this.#known.get(path) ?? [])
    }
  }

  async #targetsOf({ path, document }: Importer): Promise<TrackedFile[]> {
    const before = this.#targets.get(path)
    if (before) return before
    const marks = await this.#ports.findMarks(document)
    const targets = marks.flatMap((mark) => resolveImport(mark, path, this.#files) ?? [])
    const isRead = this.#own.has(path) || this.#read.has(path)
    if (isRead)
      this.#problems.push(...targets.flatMap((target) => ('problem' in target ? [target.problem] : [])))
    const files = targets.flatMap((target) => ('file' in target ? [target.file] : []))
    const wanted = files.filter((file) => !this.#ports.isExcluded(file.path))
    const taken = new Set(wanted.map((file) => file.path))
    // A mark may have another name in it, for which a file would be taken first.
    this.#hasOpenTargets ||= !marks.every(({ target }) => taken.has(posix.join(posix.dirname(path), target)))
    this.#targets.set(path, wanted)
    return wanted
  }

  async #readNew(targets: readonly TrackedFile[], source: Source | undefined): Promise<void> {
    const found = targets
      .filter(({ path }) => !this.#known.has(path) && !this.#failed.has(path))
      .map(({ path, blob }) => ({ path, blob, dialect: dialectOfImport(path), ...(source && { source }) }))
    const { documents, problems } = await this.#ports.read(found)
    this.#problems.push(...problems)
    for (const { path } of found) this.#failed.add(path)
    for (const document of documents) {
      this.#failed.delete(document.path)
      this.#known.set(document.path, { path: document.path, document })
      this.#read.set(document.path, { document, scopes: [] })
    }
  }
}

// Where no tool claims it, it is read as what imports it: rules for a machine. A README is written for people.
function dialectOfImport(path: string): Dialect {
  const claimed = defaultDialect(path)
  if (claimed) return claimed
  const { kind } = dialectOf(path)
  const isForPeople = kind !== 'other' || /(?:^|\/)readme[^/]*$/i.test(path)
  return { name: 'Claude', files: [], format: 'markdown', kind: isForPeople ? kind : 'agents' }
}
