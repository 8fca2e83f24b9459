import { compileScope } from '../documents/scope-globs.ts'
import type { Rule } from '../extract/rule.ts'
import { type Memory, memoriesOf, memoryKey } from './memory.ts'

/** The paths that a change touches. */
export interface ChangedPaths {
  readonly paths: readonly string[]
  /** Whether there may be more of them. */
  readonly isCut?: true
}

/** A memory whose scope covers some of the changed paths. */
export interface CoveringMemory extends Omit<Memory, 'key'> {
  /** Its globs. */
  readonly scope: readonly string[]
  /** How many of the changed paths it covers: at least one. */
  readonly covered: number
  /** The first of these. */
  readonly examples: readonly string[]
}

/** What a reviewer would have in mind for a change, as the documents say it. */
export interface ForChanges {
  /** How many paths have changed. */
  readonly changed: number
  readonly isCut?: true
  /** In the order of the rules. */
  readonly covering: readonly CoveringMemory[]
  /** How many memories have no scope, and so hold for every change. */
  readonly unscoped: number
}

const MOST_EXAMPLES = 3
// Several repositories get the same rules, and each memory is told once.
const ANY_REPO = ''

/** Finds the memories whose scope covers one of the changed paths. */
export function findForChanges(rules: readonly Rule[], { paths, isCut }: ChangedPaths): ForChanges {
  const changed = [...new Set(paths)]
  const scopes = new Map<string, readonly string[]>()
  for (const { memoryType, content, paths: globs } of rules) {
    // The text names its scope, so that rules of equal texts have equal scopes: all but one that only quotes a scope.
    if (globs.length > 0) scopes.set(memoryKey(ANY_REPO, memoryType, content), globs)
  }
  const coveredBy = rememberCovered(changed)
  const covering: CoveringMemory[] = []
  let unscoped = 0
  for (const { key, ...memory } of memoriesOf(ANY_REPO, rules)) {
    const scope = scopes.get(key)
    const covered = scope && coveredBy(scope)
    if (!covered) unscoped++
    else if (covered.length > 0)
      covering.push({ ...memory, scope, covered: covered.length, examples: covered.slice(0, MOST_EXAMPLES) })
  }
  return { changed: changed.length, ...(isCut && { isCut }), covering, unscoped }
}

// All rules of a document may have one scope.
function rememberCovered(paths: readonly string[]): (scope: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (scope) => {
    const key = JSON.stringify(scope)
    const covered = known.get(key) ?? paths.filter(compileScope(scope))
    known.set(key, covered)
    return covered
  }
}
