import type { Problem } from '../problem.ts'
import type { Source } from '../settings/settings-file.ts'
import { keyOfFile, mergeCopies } from './copies.ts'
import { isInDefaultSet } from './default-set.ts'
import type { Dialect } from './dialect-table.ts'
import { defaultDialect, dialectOf } from './dialects.ts'
import { compileGlob, compilePatterns } from './patterns.ts'
import type { TrackedFile } from './tracked.ts'

/** What is to be read: the `files` input, the sources of the settings file, or neither. */
export interface Selection {
  readonly files: readonly string[]
  readonly sources: readonly Source[]
  readonly exclude: readonly string[]
}

/** A tracked regular file that is to be read, and how. */
export interface FoundDocument {
  readonly path: string
  readonly blob: string
  readonly dialect: Dialect
  /** The entry of the settings file that names it. */
  readonly source?: Source
  /** The globs of the folders of which it speaks, where its own path does not say so. */
  readonly scopes?: readonly string[]
  /** The other files with the same text, which are not read. */
  readonly copies?: readonly FoundDocument[]
}

const REGULAR_FILES = new Set(['100644', '100755'])

/** Whether a tracked file is neither a symlink nor a submodule. */
export function isRegular({ mode }: TrackedFile): boolean {
  return REGULAR_FILES.has(mode)
}

/** Whether a file holds one person's own notes, which are never a team's rules, tracked or not. */
export function isPersonal(path: string): boolean {
  return /(?:^|\/)CLAUDE\.local\.md$/i.test(path)
}

/**
 * Picks the documents out of the tracked files, in the order of their paths; files with one text are one document. A
 * pattern that matches nothing is a problem.
 */
export function findDocuments(
  tracked: readonly TrackedFile[],
  selection: Selection,
): { documents: FoundDocument[]; problems: Problem[] } {
  const { documents, problems } = selectDocuments(tracked, selection)
  const shared = documents.filter(({ path }) => !isPersonal(path))
  return { documents: mergeCopies(shared, keyOfFile), problems }
}

function selectDocuments(
  tracked: readonly TrackedFile[],
  { files, sources, exclude }: Selection,
): { documents: FoundDocument[]; problems: Problem[] } {
  const excluded = exclude.map((glob) => compileGlob(glob))
  const pick = (isWanted: (path: string) => boolean) =>
    tracked
      .filter((file) => isRegular(file) && isWanted(file.path) && !excluded.some((test) => test(file.path)))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  if (files.length > 0) {
    const patterns = compilePatterns(files)
    const candidates = pick(() => true)
    const documents = candidates
      .filter(({ path }) => patterns.matches(path))
      .map(({ path, blob }) => ({ path, blob, dialect: dialectOf(path) }))
    const unused = patterns.withoutMatch(candidates.map(({ path }) => path))
    return { documents, problems: unused.map((glob) => unmatched(glob, 'the input `files`')) }
  }
  if (sources.length > 0)
    return fromSources(
      pick(() => true),
      sources,
    )
  const documents = pick(isInDefaultSet).flatMap(({ path, blob }) => {
    const dialect = defaultDialect(path)
    return dialect ? [{ path, blob, dialect }] : []
  })
  return { documents, problems: [] }
}

function fromSources(candidates: readonly TrackedFile[], sources: readonly Source[]) {
  const compiled = sources.map((source) => ({ source, patterns: compilePatterns(source.files) }))
  const documents = candidates.flatMap(({ path, blob }): FoundDocument[] => {
    const source = compiled.find(({ patterns }) => patterns.matches(path))?.source
    return source ? [{ path, blob, dialect: dialectOf(path), source }] : []
  })
  const paths = candidates.map(({ path }) => path)
  const problems = compiled
    .flatMap(({ patterns }) => patterns.withoutMatch(paths))
    .map((glob) => unmatched(glob, '`sources`'))
  return { documents, problems }
}

function unmatched(glob: string, where: string): Problem {
  const message = `The pattern \`${glob}\` of ${where} matches no tracked file. Correct it, or remove it.`
  return { code: 'unmatched-pattern', severity: 'warning', message }
}
