import { INSTRUCTS_REVIEWER } from '../lint/instructs-reviewer.ts'
import type { Memory } from '../plan/memory.ts'
import { countNoun } from './count-noun.ts'
import type { Detail } from './lists.ts'
import { inertCode, placeLink } from './markdown.ts'
import type { Report } from './report.ts'

const MOST_NAMED = 5

/** The places of the rules that speak to the reviewer itself and that people should look at before they merge. */
export function flaggedPlaces({ problems }: Report): ReadonlySet<string> {
  const flagged = problems.filter(({ code }) => code === INSTRUCTS_REVIEWER.name)
  return new Set(flagged.map(({ path, line }) => `${path}:${line}`))
}

/** Whether a memory is that of such a rule. */
export function isFlagged({ sources }: Memory, places: ReadonlySet<string>): boolean {
  return sources.some(({ path, startLine }) => places.has(`${path}:${startLine}`))
}

/** A note with those of them that would be learned; nothing where there are none. */
export function flaggedNote({ outcomes }: Report, { flagged, links, longest }: Detail): string {
  const learned = outcomes.flatMap(({ plan }) => [
    ...(plan?.add ?? []),
    ...(plan?.change ?? []).map(({ to }) => to),
  ])
  // Each of several repositories learns the same rule.
  const memories = [
    ...new Map(learned.filter((one) => isFlagged(one, flagged)).map((one) => [one.text, one])).values(),
  ]
  if (memories.length === 0) return ''
  const named = memories.slice(0, MOST_NAMED).map(({ text, sources }) => {
    const [source] = sources
    return `> - ${inertCode(text, longest)}${source ? ` ${placeLink(source, links)}` : ''}`
  })
  const left = memories.length - named.length
  const rules = countNoun(memories.length, 'rule tells', 'rules tell')
  return [
    '> [!WARNING]',
    `> **${rules} the reviewer what to conclude, or to look away.** Make sure that this is meant:`,
    '>',
    ...named,
    ...(left > 0 ? [`> - and ${countNoun(left, 'other')}, marked with ⚠️ below`] : []),
  ].join('\n')
}
