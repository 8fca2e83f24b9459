import type { MemoryType, Rule } from '../extract/rule.ts'
import { firstFew } from '../first-few.ts'
import { groupBy } from '../group-by.ts'
import type { Finding, RunCheck } from './check.ts'

/**
 * So many memories are kept without a remark. A review sees the ten that are nearest to its change, and the service's list,
 * in which a person could look the memories through, ends at 100. Of some hundred repositories
 * whose documents we read, none gave so many, but for two collections of guides for many languages.
 */
export const MOST_MEMORIES = 200
const MOST_SECTIONS = 5

/** Tells once where there are more memories than are of use, and which sections to merge first. */
export const OVER_BUDGET: RunCheck = {
  name: 'over-budget',
  severity: 'warning',
  finds: 'More than 200 memories, of which most would never be seen; it names the sections to merge.',
  find: findOverBudget,
}

function findOverBudget(rules: readonly Rule[]): Finding[] {
  const memories = distinctMemories(rules)
  if (memories.length <= MOST_MEMORIES) return []
  const sections = groupBy(memories, ({ path, section }) => `${path}\n${section}`)
  const largest = firstFew(sections.values(), MOST_SECTIONS, (a, b) => a.length > b.length)
  const named = largest.map((section) => {
    const [first] = section
    const heading = first.section ? ` “${first.section}”` : ''
    return `\`${first.path}\`${heading} (${section.length})`
  })
  const message = `The documents give ${memories.length} memories, and a review is shown ten: past ${MOST_MEMORIES}, most are never seen. Merge or drop rules, or narrow \`files\`. The largest sections: ${named.join(', ')}.`
  return [{ message, rules: [] }]
}

// A rule that stands in several places is counted where it stands last.
function distinctMemories(rules: readonly Rule[]): Rule[] {
  const byType = new Map<MemoryType, Map<string, number>>()
  const memories: Rule[] = []
  for (const rule of rules) {
    const places = byType.get(rule.memoryType) ?? new Map<string, number>()
    byType.set(rule.memoryType, places)
    const place = places.get(rule.content) ?? memories.length
    places.set(rule.content, place)
    memories[place] = rule
  }
  return memories
}
