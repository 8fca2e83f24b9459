import type { Weights } from './tagger.ts'
import { WEIGHTS } from './weights.ts'

/** The weights with which norms and facts are told from other text; `npm run train` makes them. */
export const MODEL: Weights = new Map(Object.entries(WEIGHTS))
