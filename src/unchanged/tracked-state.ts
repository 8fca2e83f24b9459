import type { TrackedFile } from '../documents/tracked.ts'

/** What a file is, in one text that differs wherever it could be read otherwise. */
export function stateOf({ mode, blob }: TrackedFile): string {
  return `${mode} ${blob}`
}

/** Whether the content of a file is that of its id: what differs in the working tree is like nothing else. */
export function isAsTracked({ blob }: TrackedFile): boolean {
  return blob !== ''
}

// `100` of a file, `120` of a symlink, `160` of a submodule.
const KIND_LENGTH = 3

/** SHA-256 in hex of the paths of tracked files and what each is, in the order in which git lists them. */
export function digestPaths(tracked: readonly TrackedFile[]): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha256')
  // No import leads to a symlink or a submodule. Whether a file may be executed makes no difference.
  for (const { mode, path } of tracked) hash.update(`${mode.slice(0, KIND_LENGTH)} ${path}\0`)
  return hash.digest('hex')
}
