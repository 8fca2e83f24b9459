import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Log } from './ports.ts'
import { type Annotation, allProblems, chooseAnnotations } from './report/annotations.ts'
import type { LinkBase } from './report/markdown.ts'
import { renderPlanFile } from './report/plan-file.ts'
import { countNoun, type Report } from './report/report.ts'
import { renderSummary, type SummaryOptions } from './report/summary.ts'

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

const PROGRESS_EVERY = 50

/** The log of a step. */
export const stepLog: Log & { notice(line: string): void } = {
  info: (line) => core.info(line),
  notice: (line) => core.notice(line),
  warning: (line) => core.warning(line),
  group(heading, lines) {
    core.startGroup(heading)
    for (const line of lines) core.info(line)
    core.endGroup()
  },
  progress(done, total) {
    if (total > PROGRESS_EVERY && done % PROGRESS_EVERY === 0) core.info(`${done} of ${total} done`)
  },
}

/** Writes the plan into a folder of its own for temporary files, and gives its path. */
export async function writePlanFile(report: Report, env: Environment): Promise<string> {
  const temp = env['RUNNER_TEMP'] || tmpdir()
  await mkdir(temp, { recursive: true })
  const path = join(await mkdtemp(join(temp, 'nectr-memory-sync-')), 'plan.json')
  await writeFile(path, renderPlanFile(report))
  return path
}

/** Shows the problems as annotations at their lines, as many as GitHub shows. */
export function annotate(report: Report): void {
  const { shown, left } = chooseAnnotations(allProblems(report))
  for (const annotation of shown) show(annotation)
  if (left.errors + left.warnings > 0) {
    const more = `${countNoun(left.errors, 'error')} and ${countNoun(left.warnings, 'warning')} more`
    core.info(`${more}: the job summary has them.`)
  }
}

/** What links to the lines of the commit that this job is for are made of. */
export function linkBaseOf(env: Environment): LinkBase {
  return {
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    commit: env['GITHUB_SHA'] ?? '',
  }
}

/** Writes the job summary. A summary that can't be written is no reason to fail what was done. */
export async function writeSummary(
  report: Report | undefined,
  options: SummaryOptions,
  env: Environment,
): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return
  const text = renderSummary(report, options)
  await core.summary
    .addRaw(text)
    .write()
    .catch((error: unknown) => core.warning(`The job summary could not be written: ${String(error)}`))
}

function show({ level, title, message, path, line, column }: Annotation): void {
  const at = {
    title,
    ...(path !== undefined && { file: path }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  }
  if (level === 'error') core.error(message, at)
  else core.warning(message, at)
}
