import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askGit } from './git.ts'

/** The commit that is checked out; nothing where there is none. */
export function headCommit(directory: string): Promise<string | undefined> {
  return commitAt(directory, 'HEAD')
}

/** The commit that a name stands for; nothing where there is none. */
export async function commitAt(directory: string, name: string): Promise<string | undefined> {
  const found = askGit(directory, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return found.then(
    (commit) => commit.trim(),
    () => undefined,
  )
}

/** Whether a commit is plainly the one that is checked out, as far as the files of a repository tell without git. */
export function standsAt(directory: string, commit: string): boolean {
  try {
    const read = (path: string) => readFileSync(join(directory, '.git', path), 'utf8').trim()
    const head = read('HEAD')
    return (head.startsWith('ref: ') ? read(head.slice('ref: '.length)) : head) === commit
  } catch {
    return false
  }
}
