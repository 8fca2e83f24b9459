import { splitGlobs } from './globs.ts'

const GLOB_KEYS = new Set(['globs', 'paths', 'applyTo', 'fileMatchPattern'])
const TEXT_KEYS = new Set(['description', 'status', 'title', 'name'])

/**
 * Front matter as YAML where people and tools write what is none: `globs: *.ts, src/**`, which YAML takes for an alias.
 * Every line stays where it is.
 */
export function rescueYaml(text: string): string {
  let isInGlobs = false
  const lines = text.split('\n').map((line) => {
    const [, key = '', space = '', rest = ''] = /^([A-Za-z_-]+):([ \t]*)(.*)$/s.exec(line) ?? []
    if (key) {
      const value = rest.trim()
      isInGlobs = GLOB_KEYS.has(key) && value === ''
      if (space === '' && value !== '') return GLOB_KEYS.has(key) ? `${key}: ${rescueGlobs(value)}` : line
      if (GLOB_KEYS.has(key)) return value === '' ? line : `${key}: ${rescueGlobs(value)}`
      return TEXT_KEYS.has(key) && needsQuotes(value) ? `${key}: ${JSON.stringify(value)}` : line
    }
    const [, dash, item] = /^([ \t]*- +)(\S.*)$/s.exec(line) ?? []
    if (!isInGlobs || !dash || !item || !needsQuotes(item.trim())) return line
    return `${dash}${JSON.stringify(item.trim())}`
  })
  return lines.join('\n')
}

function rescueGlobs(value: string): string {
  const bare = withoutComment(value)
  const [first, last] = [bare.charAt(0), bare.charAt(bare.length - 1)]
  if (first === '[' && last === ']') return JSON.stringify(splitGlobs(bare.slice(1, -1)))
  if (first === '"' || first === "'") return isClosed(bare) ? JSON.stringify(splitGlobs(bare)) : value
  return needsQuotes(bare) ? JSON.stringify(bare) : value
}

function isClosed(text: string): boolean {
  return text.split(text.charAt(0)).length % 2 === 1
}

// What may not begin a plain text in YAML, and what would end it.
function needsQuotes(value: string): boolean {
  if (value.startsWith('{')) return !value.includes(': ')
  // A list may go on in the next lines; a glob such as `[id]/**` does not.
  if (value.startsWith('[')) return value.includes(']') && !value.endsWith(']')
  if (value.startsWith('"') || value.startsWith("'")) return false
  return /^[*!&%@`\],}]/.test(value) || value.includes(': ') || value.endsWith(':')
}

function withoutComment(value: string): string {
  const at = value.indexOf(' #')
  return (at < 0 ? value : value.slice(0, at)).trim()
}
