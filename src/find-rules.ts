import { type Collected, collectDocuments, readAll } from './documents/collect.ts'
import { describeReading } from './documents/describe-reading.ts'
import { hasText, opensWithDashes, type SeenDocument } from './documents/seen.ts'
import type { TrackedFile } from './documents/tracked.ts'
import type { Document } from './extract/extract.ts'
import type { Rule } from './extract/rule.ts'
import type { KnownDocument, KnownDocuments } from './known/known-document.ts'
import { type CheckedDocument, checkDocuments, type Linted, lintTogether } from './lint/lint.ts'
import type { Checkout } from './ports.ts'
import type { Inputs } from './settings/inputs.ts'
import type { SettingsFile } from './settings/settings-file.ts'

/** What the documents of a checkout say. */
export interface FoundRules extends Linted {
  /** All rules that may be stored. */
  readonly rules: readonly Rule[]
  /** The documents as a later run may know them: those that are as git has them, and could be read. */
  readonly known: KnownDocuments
  readonly basis: Basis
}

/** What it rests on. */
export interface Basis {
  readonly tracked: readonly TrackedFile[]
  readonly settings?: SettingsFile
  /** The paths of all files that were read, copies too. */
  readonly paths: readonly string[]
  /** Whether something would be said otherwise were there other files, which are no documents. */
  readonly dependsOnPaths: boolean
  /** How many bytes of text had to be read, since nothing was known of them. */
  readonly readBytes: number
}

const NOTHING_KNOWN: KnownDocuments = new Map()

/** What the documents of a checkout say, checked. Of those that are known nothing is read. */
export async function findRules(
  inputs: Pick<Inputs, 'files' | 'config'>,
  checkout: Checkout,
  known: KnownDocuments = NOTHING_KNOWN,
): Promise<FoundRules> {
  const collected = await collectDocuments(inputs, checkout, known)
  const { documents, tracked, settings } = collected
  const { checked, problems, readBytes } = await checkAll(documents, known, checkout)
  let trackedPaths: string[] | undefined
  const linted = await lintTogether([...checked.values()], {
    unread: [...collected.problems, ...problems],
    get trackedPaths() {
      trackedPaths ??= tracked.map(({ path }) => path)
      return trackedPaths
    },
  })
  // What nobody asked for decides nothing.
  const dependsOnPaths = collected.hasOpenTargets || trackedPaths !== undefined
  const paths = documents.flatMap(({ path, copies = [] }) => [path, ...copies.map((copy) => copy.path)])
  return {
    ...linted,
    rules: linted.extractions.flatMap((extraction) => extraction.rules),
    known: knownFrom(collected, checked),
    basis: { tracked, paths, dependsOnPaths, readBytes, ...(settings && { settings }) },
  }
}

// In the order of the documents.
async function checkAll(documents: readonly SeenDocument[], known: KnownDocuments, checkout: Checkout) {
  const isKnown = (one: SeenDocument) => !hasText(one) && known.get(one.path)?.as === describeReading(one)
  const late = documents.filter((one) => !hasText(one) && !isKnown(one))
  const { documents: readLate, problems } = await readAll(late, checkout)
  const toRead = [...documents.filter(hasText), ...readLate]
  const fresh = new Map((await extractAndCheck(toRead)).map((one) => [one.path, one]))
  const checked = new Map<string, CheckedDocument>()
  for (const one of documents) {
    const found = isKnown(one) ? known.get(one.path)?.checked : fresh.get(one.path)
    if (found) checked.set(one.path, found)
  }
  return { checked, problems, readBytes: toRead.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) }
}

async function extractAndCheck(documents: readonly Document[]): Promise<CheckedDocument[]> {
  if (documents.length === 0) return []
  const { extractAll } = await import('./extract/extract-all.ts')
  const extractions = await extractAll(documents)
  const found = documents.flatMap(({ path }, at) => {
    const extraction = extractions[at]
    return extraction ? [{ path, ...extraction }] : []
  })
  return checkDocuments(found)
}

function knownFrom(
  { documents, marks }: Pick<Collected, 'documents' | 'marks'>,
  checked: ReadonlyMap<string, CheckedDocument>,
): KnownDocuments {
  const known = new Map<string, KnownDocument>()
  for (const one of documents) {
    const found = one.blob === '' ? undefined : checked.get(one.path)
    if (!found) continue
    const marksOfIt = marks.get(one.path) ?? (hasText(one) ? undefined : one.known.marks)
    known.set(one.path, {
      ...{ blob: one.blob, as: describeReading(one), opensWithDashes: opensWithDashes(one), checked: found },
      ...(marksOfIt && { marks: marksOfIt }),
    })
  }
  return known
}
