import { DIALECTS } from './dialect-table.ts'

// What `**/` may stand for: no `.` or `..`, and no line breaks.
const FOLDERS = '(?:(?!\\.{1,2}/)[^/\\n\\r\\u2028\\u2029]*/)*'
const MEANINGS: Readonly<Record<string, string>> = {
  '**/': FOLDERS,
  '*': '(?=.)[^/]*',
  '{': '(?:',
  '}': ')',
  ',': '|',
  '.': '\\.',
}

const SOURCES = DIALECTS.flatMap(({ files, ignoreCase = false }) =>
  files.map((glob) => sourceOf(glob, ignoreCase)),
)

// In every tracked path these are looked for. What holds for any folder is found fastest from its end.
const IN_ANY_FOLDER = new RegExp(`(?:^|/)(?:${SOURCES.flatMap(belowAnyFolder).join('|')})$`)
const AT_ONE_PLACE = new RegExp(`^(?:${SOURCES.filter((source) => !isInAnyFolder(source)).join('|')})$`)
const PLAIN_FOLDERS = new RegExp(`^${FOLDERS}[^/]*$`)

/**
 * Whether the default set has something to say of a path: that it is read, or that it is an exception. The globs of the set
 * need little of what globs can be, so that this takes no library, whose loading would take longer than all else of a run
 * without changes.
 */
export function isInDefaultSet(path: string): boolean {
  return AT_ONE_PLACE.test(path) || (IN_ANY_FOLDER.test(path) && PLAIN_FOLDERS.test(path))
}

function isInAnyFolder(source: string): boolean {
  return source.startsWith(FOLDERS)
}

function belowAnyFolder(source: string): string[] {
  return isInAnyFolder(source) ? [source.slice(FOLDERS.length)] : []
}

function sourceOf(glob: string, ignoreCase: boolean): string {
  return glob.replace(/\*\*\/|[*{},.]|[a-z]/gi, (part) => {
    const meaning = MEANINGS[part]
    if (meaning) return meaning
    return ignoreCase ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part
  })
}
