import { listChangedSince } from '../documents/changed.ts'
import { type ChangedPaths, type ForChanges, findForChanges } from '../plan/for-changes.ts'
import type { Report } from '../report/report.ts'
import type { Options } from './options.ts'

/** Which change a plan is to speak of. */
export interface Change extends ChangedPaths {
  readonly base: string
}

/**
 * What has changed since the base of `--for-changes`; nothing without the option.
 *
 * @throws {ActionError} `invalid-input` where there is no such base.
 */
export async function changeOf({ text }: Options, directory: string): Promise<Change | undefined> {
  const base = text['for-changes']
  return base === undefined ? undefined : { base, paths: await listChangedSince(directory, base) }
}

/** The memories of a report that speak of a change. */
export function forChange({ extractions }: Report, change: Change): ForChanges {
  return findForChanges(
    extractions.flatMap(({ rules }) => rules),
    change,
  )
}
