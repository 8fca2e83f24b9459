import { posix } from 'node:path'
import type { ImportMark } from '../extract/import-lines.ts'
import type { Problem } from '../problem.ts'
import { isPersonal, isRegular } from './find.ts'
import type { TrackedFile } from './tracked.ts'

/** For what a mark stands: a file to read, nothing, or a file that should be there. */
export type Target = { readonly file: TrackedFile } | { readonly problem: Problem } | undefined

// What nobody writes of a person, a package, a decorator or an alias such as `@/components`.
const PLAINLY_A_PATH = /^(?:\.{1,2}\/|~\/)|\.(?:md|mdc|mdx|markdown|txt)$/i
const READABLE = /\.(?:md|mdc|mdx|markdown|txt)$|^[^.]+$/i

/** Finds for what a mark in the file at a path stands, among the tracked files by their paths. */
export function resolveImport(
  { target, line }: ImportMark,
  path: string,
  tracked: ReadonlyMap<string, TrackedFile>,
): Target {
  const locate = (name: string) => posix.join(posix.dirname(path), name)
  const bare = withoutPunctuation(target)
  const joined = [target, bare].map(locate).find((name) => tracked.has(name)) ?? locate(bare)
  const file = tracked.get(joined)
  if (isPersonal(joined)) return undefined
  const problem = (why: string): Target => ({
    problem: {
      code: 'missing-import',
      severity: 'warning',
      message: `\`@${bare.slice(0, 200)}\` imports a file ${why}`,
      path,
      line,
    },
  })
  if (/^(?:~|\/)/.test(bare) || joined.startsWith('../')) {
    const why =
      "from outside the repository, where it can't be read. Move the file here, or remove the import."
    return PLAINLY_A_PATH.test(bare) ? problem(why) : undefined
  }
  if (!file) {
    if (!PLAINLY_A_PATH.test(bare)) return undefined
    return problem('that is not tracked. Correct the path, add the file, or remove the import.')
  }
  if (!isRegular(file)) return problem('that is a symlink or a submodule. Name the file itself.')
  return READABLE.test(posix.basename(file.path)) ? { file } : undefined
}

function withoutPunctuation(target: string): string {
  const name = target.split('#', 1)[0] ?? ''
  let end = name.length
  while (end > 0 && ',.;:!?)]}"\'’”'.includes(name.charAt(end - 1))) end--
  return name.slice(0, end)
}
