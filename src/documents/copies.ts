import type { Source } from '../settings/settings-file.ts'
import type { FoundDocument } from './find.ts'
import { joinScopes, scopesOf } from './scopes.ts'
import { opensWithDashes, type SeenDocument } from './seen.ts'

/**
 * Documents with the same text as one, in their order: the first that speaks of the whole repository, else the first,
 * which then speaks of the folders of all. What differs in how it is to be read has another key; a document without a
 * key is like no other.
 */
export function mergeCopies<T extends FoundDocument>(
  documents: readonly T[],
  keyOf: (document: T) => string | undefined,
): T[] {
  const groups = new Map<Source | undefined, Map<string, T[]>>()
  const alone: T[][] = []
  for (const document of documents) {
    const key = keyOf(document)
    const ofSource = groups.get(document.source) ?? new Map<string, T[]>()
    const group = key === undefined ? undefined : ofSource.get(key)
    if (group) group.push(document)
    else if (key === undefined) alone.push([document])
    else groups.set(document.source, ofSource.set(key, [document]))
  }
  const all = [...alone, ...[...groups.values()].flatMap((ofSource) => [...ofSource.values()])]
  const merged = new Map(all.flatMap(mergeGroup))
  return documents.flatMap((document) => merged.get(document) ?? [])
}

// The one document of a group that is read, and as what: it stands for all.
function mergeGroup<T extends FoundDocument>(group: readonly T[]): [read: T, merged: T][] {
  const read = group.find((one) => scopesOf(one).length === 0) ?? group[0]
  if (!read) return []
  if (group.length === 1) return [[read, read]]
  const others = group.filter((one) => one !== read)
  const copies = [...(read.copies ?? []), ...others.flatMap((other) => [other, ...(other.copies ?? [])])]
  return [[read, { ...read, scopes: joinScopes(group.map(scopesOf)), copies }]]
}

/** What makes two files of git the same source. */
export function keyOfFile({ blob, dialect }: FoundDocument): string | undefined {
  return blob === '' ? undefined : [dialect.format, dialect.frontMatter ?? '', blob].join(' ')
}

/** The same once they are read. Front matter means what its tool says it means, and so does its absence. */
export function keyOfContent(document: SeenDocument): string {
  const { blob, dialect, text = '' } = document
  const isToolsOwn = opensWithDashes(document) || dialect.frontMatter === 'cursor'
  return [dialect.format, isToolsOwn ? (dialect.frontMatter ?? '') : '', blob || text].join(' ')
}
