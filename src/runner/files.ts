import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import { showAnnotation } from './commands.ts'
import type { Environment } from './environment.ts'

// Any text ends a value that has no line break.
const DELIMITER = 'ghadelimiter_nectr-memory-sync'

/**
 * Sets outputs of the step.
 *
 * @throws {Error} where a value has a line break, behind which a value could end and another output begin.
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>, env: Environment): void {
  const broken = Object.keys(outputs).find((name) => /[\r\n]/.test(outputs[name] ?? ''))
  if (broken !== undefined) throw new Error(`The output ${broken} has a line break.`)
  const lines = Object.entries(outputs).flatMap(([name, value]) => [
    `${name}<<${DELIMITER}`,
    ...[value, DELIMITER],
  ])
  if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], lines.map((line) => line + EOL).join(''))
}

/** Writes the job summary. A summary that can't be written is no reason to fail what was done. */
export function writeSummary(text: string, env: Environment): void {
  if (!env['GITHUB_STEP_SUMMARY']) return
  try {
    appendFileSync(env['GITHUB_STEP_SUMMARY'], text)
  } catch (error) {
    showAnnotation('warning', `The job summary could not be written: ${String(error)}`)
  }
}

/** Writes the plan into a folder of its own for temporary files, and gives its path. */
export function writePlanFile(text: string, env: Environment): string {
  const temp = env['RUNNER_TEMP'] || tmpdir()
  mkdirSync(temp, { recursive: true })
  const path = join(mkdtempSync(join(temp, 'nectr-memory-sync-')), 'plan.json')
  writeFileSync(path, text)
  return path
}
