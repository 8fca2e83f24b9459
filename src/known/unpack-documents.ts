import { inflateRawSync } from 'node:zlib'
import type { Rule } from '../extract/rule.ts'
import { isMemoryType } from '../extract/rule.ts'
import type { Entries, Entry } from '../ledger/entry.ts'
import { noteKey } from '../plan/memory.ts'
import type { KnownDocument, KnownDocuments } from './known-document.ts'
import { KEY_LENGTH, type PackedDocument, type PackedDocuments, type PackedRule } from './packed-documents.ts'

const MOST_BYTES = 256 * 1024 * 1024

/**
 * The documents that a text of a ledger's header knows, with the texts of their rules from that ledger's entries. A text of
 * another version, or one that can't be read, knows none: then all are read again.
 */
export function unpackDocuments(
  text: string,
  { entries, repo, version }: { entries: Entries; repo: string; version: string },
): KnownDocuments {
  const packed = parse(text)
  if (packed?.by !== version) return new Map()
  const byShortKey = new Map([...entries].map(([key, entry]) => [key.slice(0, KEY_LENGTH), entry]))
  return new Map(
    Object.entries(packed.documents).flatMap(([path, document]) => {
      const known = unpackDocument(path, document, { repo, byShortKey })
      return known ? [[path, known] as const] : []
    }),
  )
}

/** The entries of a ledger by the beginnings of their keys. */
interface Keyed {
  readonly repo: string
  readonly byShortKey: ReadonlyMap<string, Entry>
}

// It was written by this version of this code, or it is not read.
function parse(text: string): PackedDocuments | undefined {
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES }).toString()
    return JSON.parse(json) as PackedDocuments
  } catch {
    return undefined
  }
}

function unpackDocument(
  path: string,
  { blob, as, rules: packed, marks, opensWithDashes = false, ofReading = [], worded = [] }: PackedDocument,
  ledger: Keyed,
): KnownDocument | undefined {
  const rules = packed.map((rule) => unpackRule(path, rule, ledger))
  if (!rules.every((rule) => rule !== undefined)) return undefined
  const findings = worded.map(({ problem, rules: numbers }) => ({
    problem,
    rules: numbers.flatMap((number) => rules[number] ?? []),
  }))
  return {
    ...{ blob, as, opensWithDashes },
    ...(marks && { marks }),
    checked: { path, rules, ofReading, refused: [], worded: findings },
  }
}

function unpackRule(
  path: string,
  [key, startLine, more, section, body, paths = []]: PackedRule,
  { repo, byShortKey }: Keyed,
): Rule | undefined {
  const entry = byShortKey.get(key)
  if (!entry || !isMemoryType(entry.type)) return undefined
  const { text: content, type: memoryType } = entry
  const rule = {
    ...{ path, startLine, endLine: startLine + more, section, memoryType, paths },
    body: typeof body === 'string' ? body : content.slice(content.length - body),
    content,
  }
  noteKey(rule, repo, entry.key)
  return rule
}
