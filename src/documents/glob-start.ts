// What a glob may hold without meaning more than itself.
const PLAIN_NAME = /^(?!\.{1,2}$)[\p{L}\p{N}_.@ -]+$/u

/** The folders at the beginning of a glob that it names in full, such as `src/api` of `src/api/**`. */
export function folderOfGlob(glob: string): string {
  const parts = fromRoot(glob).split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

/**
 * The folder, with a slash behind it, in which all paths are that a glob can match, or which itself is the only one; empty
 * where that can't be told at a glance.
 */
export function startOfGlob(glob: string): string {
  // What stands behind a bar is another glob.
  if (glob.includes('|')) return ''
  const folder = folderOfGlob(glob.trim())
  return folder.split('/').every((name) => PLAIN_NAME.test(name)) ? `${folder}/` : ''
}

/** Whether a path is in a folder, given with a slash behind it, or is that folder itself. Every path is in the empty one. */
export function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder) || (path.length + 1 === folder.length && folder.startsWith(path))
}

/** A glob without what only says that it begins at the root. */
export function fromRoot(glob: string): string {
  return glob.replace(/^\.?\/+/, '')
}
