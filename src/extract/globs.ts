const EVERYTHING = new Set(['', '*', '**', '**/*', '**/**', '**/*.*', '*.*', '.', './'])

/**
 * The globs of a text that has commas between them, as the tools read it: a comma inside braces is part of its glob, and
 * each glob may stand in quotes.
 */
export function splitGlobs(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of text) {
    if (character === '{') depth++
    if (character === '}') depth--
    if (character === '\n' || (character === ',' && depth <= 0)) {
      parts.push(part)
      part = ''
    } else part += character
  }
  // A brace that is never closed is no brace, and would hold all commas after it.
  const whole = depth > 0 ? text.split(/[,\n]/) : [...parts, part]
  return whole.map((glob) => unquote(glob.trim())).filter((glob) => glob !== '')
}

function unquote(text: string): string {
  const quote = text.charAt(0)
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)
  return isQuoted ? text.slice(1, -1).trim() : text
}

/** Whether these globs match every file, so that they name no scope. */
export function matchesEverything(globs: readonly string[]): boolean {
  const excludes = globs.some((glob) => glob.startsWith('!'))
  return !excludes && globs.some((glob) => EVERYTHING.has(fromRoot(glob)))
}

/** The globs as they stand in a text, from the root of the repository, each once; none where they match every file. */
export function tidyGlobs(globs: readonly string[]): string[] {
  return matchesEverything(globs) ? [] : [...new Set(globs.map(fromRoot).filter(Boolean))]
}

/** The globs of a document that speaks of folders only: each of its globs within each folder. */
export function withinFolders(folders: readonly string[], globs: readonly string[]): string[] {
  if (folders.length === 0 || globs.length === 0) return [...folders, ...globs]
  return folders.flatMap((folder) => globs.map((glob) => withinFolder(folder.replace(/\*\*$/, ''), glob)))
}

function withinFolder(folder: string, glob: string): string {
  const [not, path] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob]
  return path.startsWith(folder) ? glob : `${not}${folder}${path}`
}

function fromRoot(glob: string): string {
  return glob.trim().replace(/^(?:\.?\/)+/, '')
}
