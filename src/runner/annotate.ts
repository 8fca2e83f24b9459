import type { Problem } from '../problem.ts'
import { chooseAnnotations } from '../report/choose-annotations.ts'
import { countNoun } from '../report/count-noun.ts'
import { printLine, showAnnotation } from './commands.ts'

/** Shows problems as annotations at their lines, as many as GitHub shows. */
export function annotate(problems: readonly Problem[]): void {
  const { shown, left } = chooseAnnotations(problems)
  for (const { level, message, ...place } of shown) showAnnotation(level, message, place)
  if (left.errors + left.warnings > 0) {
    const more = `${countNoun(left.errors, 'error')} and ${countNoun(left.warnings, 'warning')} more`
    printLine(`${more}: the job summary has them.`)
  }
}
