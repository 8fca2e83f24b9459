import { posix } from 'node:path'
import type { Dialect } from './dialect-table.ts'

const TOOL_FOLDER = /(?:^|\/)\.(?:claude|cursor)(?:\/.*)?$/

/** The most folders that a rule names. Beyond, the folder that holds them all says the same in fewer words. */
const MAX_FOLDERS = 8

/** The glob of the folder about which a nested file speaks; nothing for one that speaks of the whole repository. */
export function folderScope(path: string): string | undefined {
  const folder = posix.dirname(path).replace(TOOL_FOLDER, '')
  // A file outside the repository, which only a terminal can name, speaks of no part of it.
  return folder === '.' || folder === '' || folder.startsWith('..') ? undefined : `${folder}/**`
}

/** A document as far as its scope depends on it. */
export interface Scoped {
  readonly path: string
  readonly dialect: Dialect
  /** Globs of the folders of which it speaks, where its own path does not say so. */
  readonly scopes?: readonly string[]
}

/** The globs of the folders of which a document speaks; empty for the whole repository. */
export function scopesOf({ path, dialect, scopes }: Scoped): readonly string[] {
  const folder = dialect.scope === 'folder' ? folderScope(path) : undefined
  return scopes ?? (folder ? [folder] : [])
}

/** The scopes of one text that speaks of several places. */
export function joinScopes(scopes: readonly (readonly string[])[]): string[] {
  if (scopes.some((globs) => globs.length === 0)) return []
  const folders = [...new Set(scopes.flat())]
  const outermost = folders.filter((glob) => !folders.some((other) => other !== glob && holds(other, glob)))
  return outermost.length > MAX_FOLDERS ? commonFolder(outermost) : outermost.sort()
}

function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer.slice(0, -'**'.length))
}

function commonFolder(folders: readonly string[]): string[] {
  const [first = [], ...rest] = folders.map((glob) => glob.split('/').slice(0, -1))
  const differs = first.findIndex((part, at) => rest.some((parts) => parts[at] !== part))
  const common = differs < 0 ? first : first.slice(0, differs)
  return common.length > 0 ? [`${common.join('/')}/**`] : []
}
