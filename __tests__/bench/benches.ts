import { benchExtraction } from './extraction.ts'
import type { Bench } from './figure.ts'
import { benchFirstRun } from './first-run.ts'
import { benchOneDocument } from './one-document.ts'
import { benchPosting } from './posting.ts'
import { benchScale } from './scale.ts'
import { benchStart, benchUnchanged } from './start.ts'

/** Every bench, by the name under which it is asked for. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  start: benchStart,
  unchanged: benchUnchanged,
  'one-document': benchOneDocument,
  'first-run': benchFirstRun,
  posting: benchPosting,
  extraction: benchExtraction,
  scale: benchScale,
}
