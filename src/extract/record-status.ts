/** What the status of a decision record makes of it; `unknown` is a word that is none of those in use. */
export type RecordStatus = 'in-force' | 'ended' | 'open' | 'unknown'

const words = (text: string) => new Set(text.split(' '))

const IN_FORCE = words(
  'accepted accept approved active adopted agreed decided implemented implementing implementation done final finalized ' +
    'enacted effective current valid ratified confirmed complete completed published committed resolved standing',
)
const ENDED = words(
  'superseded superceded superseeded supersceded replaced deprecated rejected reject declined withdrawn abandoned cancelled ' +
    'canceled retired archived obsolete obsoleted outdated expired revoked reverted discarded dropped dismissed removed ' +
    'inactive invalid historical historic deleted',
)
const OPEN = words(
  'proposed proposal propose draft drafted drafting wip pending open undecided review reviewing discussion discussing ' +
    'considering considered hold deferred postponed paused tbd todo rfc requested new idea initial unaccepted unapproved',
)
// "under review", "on hold", "in progress", "not yet accepted".
const OPENING = /^(?:on|under|in|not|for|to be|work in|awaiting|waiting|ready for|request for|no longer)\b/
// These lines tie the record to another one, and leave it as it is.
const RELATION =
  /^(?:amend(?:s|ed)|clarif(?:y|ies|ied)|supersedes|supercedes|replaces|obsoletes|deprecates|extend(?:s|ed)|refines?|refined|relate[sd]?|related to|depends|links?|linked|see|date|by|deciders?|decision[- ]makers?|updated?|last|authors?|owners?|approvers?|reviewers?|ticket|issue|impacts?|impacted|builds|influence[sd]?|enables?|required|requires?|driven|drives?|contradicts?|complements?|complemented|is)\b/

/**
 * What the lines of a status say together. An end counts most, wherever it stands: tools add "Superseded by …" below
 * "Accepted", people strike through or write it above.
 */
export function readStatus(lines: readonly string[]): RecordStatus | undefined {
  const found = lines.map(statusOfLine).filter((status) => status !== undefined)
  return (['ended', 'in-force', 'open', 'unknown'] as const).find((status) => found.includes(status))
}

function statusOfLine(line: string): RecordStatus | undefined {
  const text = line
    .toLowerCase()
    .replace(/^(?:[^\p{L}]|status\b)+/u, '')
    .trim()
  if (text === '') return undefined
  if (isTemplate(line.toLowerCase())) return 'open'
  if (/\bsupers?(?:c|s|sc)ee?ded by\b|\b(?:replaced|obsoleted) by\b/.test(text)) return 'ended'
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  if (ENDED.has(first)) return 'ended'
  if (IN_FORCE.has(first)) return 'in-force'
  if (OPEN.has(first)) return 'open'
  if (RELATION.test(text)) return undefined
  if (/^(?:in (?:effect|force|use|production|place)|partially|partly|fully|mostly)\b/.test(text))
    return 'in-force'
  if (/^no longer\b/.test(text)) return 'ended'
  return OPENING.test(text) ? 'open' : 'unknown'
}

// "{proposed | rejected | accepted}", "[Proposed/Accepted]", "What is the status, such as proposed, accepted, …?"
function isTemplate(text: string): boolean {
  const known = new Set(
    text.match(/\p{L}+/gu)?.filter((word) => IN_FORCE.has(word) || ENDED.has(word) || OPEN.has(word)),
  )
  return known.size > 2 || (known.size > 1 && /[{|}]/.test(text))
}
