import type { TrackedFile } from '../documents/tracked.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Settled } from './settled.ts'
import { digestPaths, isAsTracked, stateOf } from './tracked-state.ts'
import { compileWanted } from './wanted.ts'

/** What a run finds before it reads anything. */
export interface Found {
  readonly inputs: Pick<Inputs, 'files' | 'config'>
  readonly tracked: readonly TrackedFile[]
  /** The version of the code that would read the documents. */
  readonly version: string
}

/** Whether all that a run left behind it with nothing to do is still as it was. */
export async function isSettled(settled: Settled, { inputs, tracked, version }: Found): Promise<boolean> {
  const { by, files, config, sources, paths } = settled
  if (by !== version || config !== inputs.config || files.join('\n') !== inputs.files.join('\n')) return false
  const isWanted = await compileWanted({ files, config, sources })
  const before = new Map(Object.entries(settled.tracked))
  for (const file of tracked) {
    const state = before.get(file.path)
    if (state === undefined ? isWanted(file.path) : !isAsTracked(file) || state !== stateOf(file))
      return false
    before.delete(file.path)
  }
  return before.size === 0 && (paths === undefined || paths === digestPaths(tracked))
}
