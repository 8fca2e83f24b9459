import { indexPaths } from '../documents/path-index.ts'
import { oncePerRun } from './once-per-run.ts'

/** The paths of the tracked files, sorted for all checks of a run; nothing where they are not known. */
export const trackedIndex = oncePerRun(({ trackedPaths }) => trackedPaths && indexPaths(trackedPaths))
