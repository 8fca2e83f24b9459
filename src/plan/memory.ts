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

const KEYS = new WeakMap<Rule, { readonly repo: string; readonly key: string }>()

/** Notes the key of a rule where it is known, since to compute those of thousands takes its time. */
export function noteKey(rule: Rule, repo: string, key: string): void {
  KEYS.set(rule, { repo, key })
}

/** The key of the memory that a rule is in a repository. */
export function keyOfRule(rule: Rule, repo: string): string {
  const known = KEYS.get(rule)
  if (known?.repo === repo) return known.key
  const key = memoryKey(repo, rule.memoryType, rule.content)
  noteKey(rule, repo, key)
  return key
}

const MEMORIES = new WeakMap<
  readonly Rule[],
  { readonly repo: string; readonly memories: readonly Memory[] }
>()

/** The memories that rules amount to, in the order of the rules: the same text from two places is one with two sources. */
export function memoriesOf(repo: string, rules: readonly Rule[]): readonly Memory[] {
  const known = MEMORIES.get(rules)
  if (known?.repo === repo) return known.memories
  const memories = gatherMemories(repo, rules)
  // They are asked for again where what was done is noted.
  MEMORIES.set(rules, { repo, memories })
  return memories
}

function gatherMemories(repo: string, rules: readonly Rule[]): Memory[] {
  const memories = new Map<string, Memory & { readonly sources: MemorySource[] }>()
  for (const rule of rules) {
    const { memoryType, content, path, startLine, endLine, section } = rule
    const key = keyOfRule(rule, repo)
    const source = { path, startLine, endLine, section }
    const known = memories.get(key)
    if (known) known.sources.push(source)
    else memories.set(key, { key, memoryType, text: content, sources: [source] })
  }
  return [...memories.values()]
}
