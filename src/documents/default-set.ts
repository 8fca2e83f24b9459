import { defaultDialect } from './dialects.ts'

/** Stub until the matcher without a glob library is here. */
export function isInDefaultSet(path: string): boolean {
  return defaultDialect(path) !== undefined
}
