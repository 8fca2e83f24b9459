type Part = string | number | boolean
type Names = Map<Part, Names | string>

const NAMES = new Map<TemplateStringsArray, Names>()

/**
 * The text of a template, such as ``feature`k=${kind}&d=${document}` ``: the same string for the same parts, not a new
 * one. A new string is searched letter by letter wherever it is looked up, which for the features of a unit took longer
 * than all that is found with them. For parts of few different values only: what was made once is kept.
 */
export function feature(texts: TemplateStringsArray, ...parts: readonly Part[]): string {
  let names = NAMES.get(texts) ?? new Map<Part, Names | string>()
  if (names.size === 0) NAMES.set(texts, names)
  const last = parts.length - 1
  for (let at = 0; at < last; at++) names = namesAfter(names, parts[at] ?? '')
  const known = names.get(parts[last] ?? '')
  if (typeof known === 'string') return known
  const name = String.raw({ raw: texts }, ...parts)
  names.set(parts[last] ?? '', name)
  return name
}

function namesAfter(names: Names, part: Part): Names {
  const known = names.get(part)
  if (known instanceof Map) return known
  const made: Names = new Map()
  names.set(part, made)
  return made
}
