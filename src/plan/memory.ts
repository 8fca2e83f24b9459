import { createHash } from 'node:crypto'
import type { MemoryType, Rule } from '../extract/rule.ts'

/** Where a memory's rule stands. */
export interface MemorySource {
  readonly path: string
  /** From 1, both ends included. */
  readonly startLine: number
  readonly endLine: number
  readonly section: string
}

/** A rule as the service is to hold it. */
export interface Memory {
  readonly key: string
  readonly memoryType: MemoryType
  readonly text: string
  /** At least one. */
  readonly sources: readonly MemorySource[]
}

/** The identity of a memory: SHA-256 in hex of its repository, type and text. */
export function memoryKey(repo: string, memoryType: string, text: string): string {
  return createHash('sha256').update(`${repo}\n${memoryType}\n${text}`).digest('hex')
}

/** The memories that rules amount to, in the order of the rules: the same text from two places is one with two sources. */
export function memoriesOf(repo: string, rules: readonly Rule[]): Memory[] {
  const memories = new Map<string, Memory>()
  for (const { memoryType, content, path, startLine, endLine, section } of rules) {
    const key = memoryKey(repo, memoryType, content)
    const sources = [...(memories.get(key)?.sources ?? []), { path, startLine, endLine, section }]
    memories.set(key, { key, memoryType, text: content, sources })
  }
  return [...memories.values()]
}
