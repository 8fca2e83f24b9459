import type { LintContext } from './check.ts'

/** A function that makes for each run of the checks what they all need, when the first of them asks for it. */
export function oncePerRun<T>(make: (context: LintContext) => T): (context: LintContext) => T {
  const known = new WeakMap<LintContext, { readonly made: T }>()
  return (context) => {
    const before = known.get(context)
    if (before) return before.made
    const made = make(context)
    known.set(context, { made })
    return made
  }
}
