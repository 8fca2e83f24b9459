import type { TrackedFile } from '../documents/tracked.ts'

/** What a file is, in one text that differs wherever it could be read otherwise. */
export function stateOf({ mode, blob }: TrackedFile): string {
  return `${mode} ${blob}`
}

/** Whether the content of a file is that of its id: what differs in the working tree is like nothing else. */
export function isAsTracked({ blob }: TrackedFile): boolean {
  return blob !== ''
}

/** SHA-256 in hex of the paths of tracked files, in the order in which git lists them. */
export function digestPaths(tracked: readonly TrackedFile[]): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha256')
  for (const { path } of tracked) hash.update(`${path}\0`)
  return hash.digest('hex')
}
