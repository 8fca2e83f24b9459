import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../src/extract/rule.ts'
import { memoriesOf, memoryKey } from '../../src/plan/memory.ts'

const rule = (overrides: Partial<Rule> = {}): Rule => ({
  path: 'AGENTS.md',
  startLine: 3,
  endLine: 4,
  section: 'Testing',
  memoryType: 'project_rule',
  paths: [],
  body: 'Every fix comes with a test.',
  content: '[Testing] Every fix comes with a test.',
  ...overrides,
})

describe('memoryKey', () => {
  test('is the SHA-256 of repository, type and text, a line each', () => {
    // printf 'acme/shop\nproject_rule\nTabs only.' | sha256sum
    expect(memoryKey('acme/shop', 'project_rule', 'Tabs only.')).toBe(
      '2750be2e017c6363e226c0f051d0af01129ee0baf3ff5efbbff41ed8bf5b3979',
    )
  })

  test('differs where the repository, the type or the text does, and with the case of any of them', () => {
    const keys = [
      memoryKey('acme/shop', 'project_rule', 'Tabs only.'),
      memoryKey('acme/web', 'project_rule', 'Tabs only.'),
      memoryKey('Acme/shop', 'project_rule', 'Tabs only.'),
      memoryKey('acme/shop', 'architecture', 'Tabs only.'),
      memoryKey('acme/shop', 'project_rule', 'tabs only.'),
      memoryKey('acme/shop', 'project_rule', 'Tabs only. '),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('memoriesOf', () => {
  test('gives a memory for each rule, in the order of the rules, with the place where it stands', () => {
    const rules = [rule(), rule({ content: '[Testing] No sleeps.', startLine: 5, endLine: 5 })]
    expect(memoriesOf('acme/shop', rules)).toEqual([
      {
        key: memoryKey('acme/shop', 'project_rule', '[Testing] Every fix comes with a test.'),
        memoryType: 'project_rule',
        text: '[Testing] Every fix comes with a test.',
        sources: [{ path: 'AGENTS.md', startLine: 3, endLine: 4, section: 'Testing' }],
      },
      {
        key: memoryKey('acme/shop', 'project_rule', '[Testing] No sleeps.'),
        memoryType: 'project_rule',
        text: '[Testing] No sleeps.',
        sources: [{ path: 'AGENTS.md', startLine: 5, endLine: 5, section: 'Testing' }],
      },
    ])
  })

  test('makes one memory with several sources of a text that stands in several places, at the place of the first', () => {
    const rules = [
      rule(),
      rule({ content: 'Another.' }),
      rule({ path: 'CLAUDE.md', startLine: 9, endLine: 9, section: 'Tests' }),
      rule({ startLine: 20, endLine: 20 }),
    ]
    const memories = memoriesOf('acme/shop', rules)
    expect(memories.map(({ text }) => text)).toEqual(['[Testing] Every fix comes with a test.', 'Another.'])
    expect(memories[0]?.sources).toEqual([
      { path: 'AGENTS.md', startLine: 3, endLine: 4, section: 'Testing' },
      { path: 'CLAUDE.md', startLine: 9, endLine: 9, section: 'Tests' },
      { path: 'AGENTS.md', startLine: 20, endLine: 20, section: 'Testing' },
    ])
  })

  test('keeps the same text under two types apart', () => {
    const memories = memoriesOf('acme/shop', [rule(), rule({ memoryType: 'architecture' })])
    expect(memories.map(({ memoryType }) => memoryType)).toEqual(['project_rule', 'architecture'])
  })

  test('gives nothing for no rules', () => {
    expect(memoriesOf('acme/shop', [])).toEqual([])
  })
})
