import type { Document } from '../extract/extract.ts'
import type { Checkout } from '../ports.ts'
import type { Problem } from '../problem.ts'
import type { Inputs } from '../settings/inputs.ts'
import { readSettingsFile, type SettingsFile } from '../settings/settings-file.ts'
import { keyOfText, mergeCopies } from './copies.ts'
import { type FoundDocument, findDocuments } from './find.ts'
import { readImports } from './imports.ts'
import { compileGlob } from './patterns.ts'
import type { TrackedFile } from './tracked.ts'

// Enough to keep a disk busy, and far from the number of files that a process may hold open.
const READ_AT_ONCE = 32

/** What was found in a checkout. */
export interface Collected {
  readonly documents: Document[]
  /** What is wrong with documents that can't be had. */
  readonly problems: Problem[]
  /** The paths of all tracked files. */
  readonly trackedPaths: readonly string[]
}

/** The documents of a checkout with their texts, in one listing of its files. */
export async function collectDocuments(
  { files, config }: Pick<Inputs, 'files' | 'config'>,
  checkout: Checkout,
): Promise<Collected> {
  const tracked = await checkout.listTracked()
  const trackedPaths = tracked.map(({ path }) => path)
  const { settings, problems: wrong } = await readSettings(config, tracked, checkout)
  // What a broken settings file would have excluded is not known, so nothing is read.
  if (!settings) return { documents: [], problems: wrong, trackedPaths }
  const found = findDocuments(tracked, { files, ...settings })
  const read = await readAll(found.documents, checkout)
  const imported = await readImports(read.documents, {
    tracked,
    isExcluded: excludedBy(files, settings),
    read: (documents) => readAll(documents, checkout),
  })
  const all = [...read.documents, ...imported.documents].sort((a, b) => (a.path < b.path ? -1 : 1))
  const documents = mergeCopies(all, keyOfText)
  const problems = [...found.problems, ...read.problems, ...imported.problems]
  return { documents, problems, trackedPaths }
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
  return 'problem' in read ? { problems: [read.problem] } : readSettingsFile(read.text, config)
}

async function readAll(found: readonly FoundDocument[], checkout: Checkout) {
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
