/** Paths in their order, in which those of one folder stand together. */
export interface PathIndex {
  has(path: string): boolean
  /** Whether a test holds for a path in a folder, given with a slash behind it, or for that folder itself. */
  someWithin(folder: string, test: (path: string) => boolean): boolean
  /** All folders that hold any of the paths, each once. */
  folders(): string[]
}

/** Sorts paths where they are not sorted yet. What is asked of them then takes few looks, however many they are. */
export function indexPaths(paths: readonly string[]): PathIndex {
  const sorted = isSorted(paths) ? paths : paths.toSorted()
  const has = (path: string) => sorted[firstFrom(sorted, path)] === path
  return {
    has,
    someWithin: (folder, test) => {
      const itself = folder.slice(0, -1)
      if (folder !== '' && has(itself) && test(itself)) return true
      for (let at = firstFrom(sorted, folder); ; at++) {
        const path = sorted[at]
        if (path === undefined || !path.startsWith(folder)) return false
        if (test(path)) return true
      }
    },
    folders: () => foldersOf(sorted),
  }
}

function isSorted(paths: readonly string[]): boolean {
  return paths.every((path, at) => at === 0 || (paths[at - 1] ?? '') <= path)
}

// Where the first path stands that does not come before a text.
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

function foldersOf(sorted: readonly string[]): string[] {
  const folders: string[] = []
  let before = ''
  for (const path of sorted) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1)
      if (before.startsWith(folder)) break
      folders.push(path.slice(0, end))
    }
    before = path
  }
  return folders
}
