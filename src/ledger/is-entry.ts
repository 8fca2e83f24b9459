import { ENTRY_STATES, type Entry } from './entry.ts'

type Fields = Readonly<Record<string, unknown>>

const KEY = /^[0-9a-f]{64}$/
const STATES: ReadonlySet<unknown> = new Set(ENTRY_STATES)

/**
 * Whether a value is an entry of a ledger. It says so only of what the schema accepts, in a small part of the time; what it
 * denies is for the schema to judge, which can tell what is wrong.
 */
export function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false
  const { key, type, text, id, state, sources, commit, run, time, tries, reason, holder } = value
  return (
    isFilled(key) &&
    KEY.test(key) &&
    isFilled(type) &&
    isFilled(text) &&
    (id === null || isFilled(id)) &&
    STATES.has(state) &&
    Array.isArray(sources) &&
    sources.every(isSource) &&
    isText(commit) &&
    isText(run) &&
    isText(time) &&
    (tries === undefined || isCount(tries)) &&
    (reason === undefined || isText(reason)) &&
    (holder === undefined || isText(holder))
  )
}

function isSource(value: unknown): boolean {
  if (!isObject(value)) return false
  const { path, startLine, endLine, section } = value
  return isText(path) && isCount(startLine) && isCount(endLine) && isText(section)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isFilled(value: unknown): value is string {
  return isText(value) && value !== ''
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1
}
