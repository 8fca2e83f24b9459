import type { MemoryType } from './rule.ts'

const MAP =
  /\b(?:(?:project|repo(?:sitory)?|director(?:y|ies)|folders?|files?|code(?:base)?|source|workspace|package)s? (?:structure|layout|map|organi[sz]ation|tree)|where things (?:are|live))\b/i
const ARCHITECTURE = /\b(?:architecture|system design|design decisions?|data flow)\b/i

/** The type that the headings above a rule speak for; the innermost that speaks wins. */
export function memoryTypeOfSection(headings: readonly string[], otherwise: MemoryType): MemoryType {
  for (const heading of [...headings].reverse()) {
    if (MAP.test(heading)) return 'project_map'
    if (ARCHITECTURE.test(heading)) return 'architecture'
  }
  return otherwise
}
