import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from './git.ts'

/** What is to be in a folder: texts or bytes by their paths; null removes a file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** A git repository with a working tree. */
export interface GitCheckout {
  readonly directory: string
  /** Runs git in it and gives what it printed, without the line break at its end. */
  git(...args: string[]): string
  /** Changes files, commits everything, and gives the commit. */
  commit(files: Files): string
}

/** Creates a repository in a folder, with a first commit of the files. */
export function createCheckout(directory: string, files: Files = {}): GitCheckout {
  const run = (...args: string[]) => git(directory, ...args).trimEnd()
  const commit = (changes: Files) => {
    for (const [path, content] of Object.entries(changes)) {
      const file = join(directory, path)
      mkdirSync(dirname(file), { recursive: true })
      if (content === null) rmSync(file)
      else writeFileSync(file, content)
    }
    run('add', '--all')
    run('commit', '--quiet', '--allow-empty', '--message=Change')
    return run('rev-parse', 'HEAD')
  }
  mkdirSync(directory, { recursive: true })
  run('init', '--quiet', '--template=', '--initial-branch=main')
  commit(files)
  return { directory, git: run, commit }
}
