import type { Document } from '../extract/extract.ts'
import type { ImportMark } from '../extract/import-lines.ts'
import type { Checkout } from '../ports.ts'
import type { Problem } from '../problem.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { keyOfContent, mergeCopies } from './copies.ts'
import { type FoundDocument, findDocuments } from './find.ts'
import { readImports } from './imports.ts'
import { compileGlob } from './patterns.ts'
import { findMarks, type KnownContent, type SeenDocument } from './seen.ts'
import type { TrackedFile } from './tracked.ts'

// Enough to keep a disk busy, and far from the number of files that a process may hold open.
const READ_AT_ONCE = 32

/** What was found in a checkout. */
export interface Collected {
  readonly documents: SeenDocument[]
  /** What is wrong with documents that can't be had. */
  readonly problems: Problem[]
  readonly tracked: readonly TrackedFile[]
  /** What the settings file says; absent where it can't be read. */
  readonly settings?: SettingsFile
  /** The marks for other files in the documents in which they were looked for, by their paths. */
  readonly marks: ReadonlyMap<string, readonly ImportMark[]>
  /** Whether files that are not there could change what is collected, beside those that are named. */
  readonly hasOpenTargets: boolean
}

/** The contents of which an earlier run saw enough, by the paths of their documents. */
export type KnownContents = ReadonlyMap<string, KnownContent>

/** The documents of a checkout, in one listing of its files, with the texts of those whose content is not known. */
export async function collectDocuments(
  { files, config }: Pick<Inputs, 'files' | 'config'>,
  checkout: Checkout,
  known: KnownContents = new Map(),
): Promise<Collected> {
  const tracked = await checkout.listTracked()
  const { settings, problems: wrong } = await readSettings(config, tracked, checkout)
  // What a broken settings file would have excluded is not known, so nothing is read.
  if (!settings) return { documents: [], problems: wrong, tracked, marks: new Map(), hasOpenTargets: false }
  const found = findDocuments(tracked, { files, ...settings })
  const see = (documents: readonly FoundDocument[]) => seeAll(documents, checkout, known)
  const read = await see(found.documents)
  const isExcluded = excludedBy(files, settings)
  const marks = new Map<string, readonly ImportMark[]>()
  const unread = new Map<string, Problem>()
  const imported = await readImports(read.documents, {
    ...{ tracked, isExcluded, read: see },
    async findMarks(document) {
      const found = await findMarks(document, checkout)
      if ('problem' in found) {
        unread.set(document.path, found.problem)
        return []
      }
      marks.set(document.path, found.marks)
      return found.marks
    },
  })
  const all = [...read.documents, ...imported.documents].sort((a, b) => (a.path < b.path ? -1 : 1))
  const documents = mergeCopies(all, keyOfContent)
  const problems = [...found.problems, ...read.problems, ...imported.problems, ...unread.values()]
  return { documents, problems, tracked, settings, marks, hasOpenTargets: imported.hasOpenTargets }
}

function excludedBy(files: readonly string[], { exclude }: SettingsFile): (path: string) => boolean {
  const inFiles = files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const tests = [...exclude, ...inFiles].map((glob) => compileGlob(glob))
  return (path) => tests.some((test) => test(path))
}

async function readSettings(
  config: string,
  tracked: readonly TrackedFile[],
  checkout: Checkout,
): Promise<{ settings?: SettingsFile; problems: Problem[] }> {
  if (!tracked.some(({ path }) => path === config))
    return { settings: { sources: [], exclude: [] }, problems: [] }
  const read = await checkout.read(config)
  if ('problem' in read) return { problems: [read.problem] }
  const { readSettingsFile } = await import('../settings/settings-file.ts')
  return readSettingsFile(read.text, config)
}

// The text of a document of which enough is known is left for whoever needs it.
async function seeAll(found: readonly FoundDocument[], checkout: Checkout, known: KnownContents) {
  const contentOf = ({ path, blob }: FoundDocument) => {
    const content = known.get(path)
    return blob !== '' && content?.blob === blob ? content : undefined
  }
  const { documents: read, problems } = await readAll(
    found.filter((one) => !contentOf(one)),
    checkout,
  )
  const texts = new Map(read.map((document) => [document.path, document]))
  const documents = found.flatMap((one): SeenDocument[] => {
    const content = contentOf(one)
    const document = content ? { ...one, known: content } : texts.get(one.path)
    return document ? [document] : []
  })
  return { documents, problems }
}

/** Documents with their texts, and what is wrong with those whose text can't be had. */
export async function readAll(
  found: readonly FoundDocument[],
  checkout: Pick<Checkout, 'read'>,
): Promise<{ documents: Document[]; problems: Problem[] }> {
  const documents: Document[] = []
  const problems: Problem[] = []
  for (let start = 0; start < found.length; start += READ_AT_ONCE) {
    const batch = found.slice(start, start + READ_AT_ONCE)
    const texts = await Promise.all(batch.map(({ path }) => checkout.read(path)))
    batch.forEach((document, index) => {
      const read = texts[index]
      if (read && 'text' in read) documents.push({ ...document, text: read.text })
      else if (read) problems.push(read.problem)
    })
  }
  return { documents, problems }
}
