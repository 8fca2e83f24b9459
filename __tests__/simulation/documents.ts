import { MEMORY_TYPES, type MemoryType } from '../../src/extract/rule.ts'
import type { Random } from './random.ts'

/** A rule of the simulated documents, by numbers: few enough that what was removed often comes back. */
export interface SimulatedRule {
  readonly subject: number
  readonly wording: number
  readonly section: number
  readonly type: number
}

/** What a change of the documents does; `pick` and `value` choose the rule and what it gets. */
export interface Edit {
  readonly kind: 'add' | 'remove' | 'reword' | 'retype' | 'rename' | 'repeat' | 'clear'
  readonly pick: number
  readonly value: number
}

/** What the service is to hold for a rule. */
export interface WantedMemory {
  readonly memoryType: MemoryType
  readonly text: string
}

const SECTIONS = ['Security', 'API', 'Testing', 'Storage']
const SUBJECTS = [
  'tokens',
  'handlers',
  'migrations',
  'logs',
  'queries',
  'errors',
  'queues',
  'caches',
  'dates',
]
const WORDINGS = 3
const EDITS: readonly Edit['kind'][] = ['add', 'add', 'add', 'remove', 'reword', 'retype', 'rename', 'repeat']

export const RULES_PATH = '.nectr/rules.yaml'

/** The rules file that says these rules. */
export function rulesFile(rules: readonly SimulatedRule[]): string {
  const sections: Record<string, unknown[]> = {}
  for (const rule of rules) {
    const { memoryType, text } = memoryOfRule(rule)
    const [section = '', body] = text.split(': ')
    sections[section] = [...(sections[section] ?? []), { rule: body, memory_type: memoryType }]
  }
  // JSON is YAML as well.
  return JSON.stringify(sections, null, 1)
}

/** What the service is to hold of a rule. */
export function memoryOfRule({ subject, wording, section, type }: SimulatedRule): WantedMemory {
  const [name, what, memoryType] = [SECTIONS[section], SUBJECTS[subject], MEMORY_TYPES[type]]
  if (!name || !what || !memoryType) throw new Error('There is no such rule.')
  return { memoryType, text: `${name}: All ${what} must pass check ${wording}.` }
}

/** The rules after a change. */
export function editRules(
  rules: readonly SimulatedRule[],
  { kind, pick, value }: Edit,
): readonly SimulatedRule[] {
  const at = pick % Math.max(1, rules.length)
  const chosen = rules[at]
  if (kind === 'clear') return []
  if (kind === 'add' || !chosen) return [...rules, newRule(value)]
  if (kind === 'remove') return rules.filter((_, index) => index !== at)
  if (kind === 'repeat') return [...rules, chosen]
  if (kind === 'rename') {
    const to = value % SECTIONS.length
    return rules.map((rule) => (rule.section === chosen.section ? { ...rule, section: to } : rule))
  }
  const changed = kind === 'reword' ? { wording: value % WORDINGS } : { type: value % MEMORY_TYPES.length }
  return rules.map((rule, index) => (index === at ? { ...rule, ...changed } : rule))
}

/** A change as a seed decides it. */
export function drawEdit(random: Random): Edit {
  const kind = random.chance(0.03) ? 'clear' : random.pick(EDITS)
  return { kind, pick: random.below(1000), value: random.below(1000) }
}

function newRule(value: number): SimulatedRule {
  return {
    subject: value % SUBJECTS.length,
    wording: 0,
    section: Math.floor(value / SUBJECTS.length) % SECTIONS.length,
    // Most rules are of one type, as in life.
    type: value % 4 === 0 ? Math.floor(value / 4) % MEMORY_TYPES.length : 0,
  }
}
