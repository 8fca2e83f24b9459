import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Rule } from '../../src/extract/rule.ts'
import { NEAR_DUPLICATE } from '../../src/lint/near-duplicate.ts'
import { findingsOf, ruleOf, rulesOf } from '../helpers/rules.ts'

const says = (place: string) =>
  `This says nearly the same as \`${place}\`. A reviewer is shown ten memories: keep one of the two.`

describe('say nearly the same:', () => {
  test.each([
    ['Use `snake_case` for functions.', 'Always use `snake_case` for all functions.'],
    ['Write a test for every bug fix.', 'Every bug fix needs a test: write it.'],
    ['Validate user input with a schema.', 'All user inputs must be validated with a schema.'],
    [
      'Every endpoint of the public API checks the token of the caller and its scope.',
      'Every endpoint of the public API first checks the token of the caller and its scope.',
    ],
  ])('%s — %s', (first, second) => {
    expect(findingsOf(NEAR_DUPLICATE, rulesOf([first, second]))).toEqual([`2: ${says('AGENTS.md:1')}`])
  })
})

describe('say different things:', () => {
  test.each([
    ['a word in the place of another', 'Endpoints return JSON errors.', 'Endpoints return XML errors.'],
    ['a negation', 'Commit generated files of the parser.', 'Never commit generated files of the parser.'],
    [
      'a condition',
      'Submit the pull request for a feature against the `minor` branch.',
      'Otherwise submit the pull request for a feature against the `minor` branch.',
    ],
    [
      'an order',
      'Run the linter before the tests of a package.',
      'Run the tests before the linter of a package.',
    ],
    [
      'another file',
      'In this folder always read the instructions of docs/AGENTS.md',
      'In this folder always read the instructions of docs/realtime/AGENTS.md',
    ],
    [
      'a text that was given the other as its beginning',
      'Do not write to `context.globalState` for persistent data of the extension.',
      'Do not write to `context.globalState` for persistent data of the extension. Instead use the store.',
    ],
    ['two words and one more', 'Use tabs.', 'Use hard tabs.'],
  ])('%s', (_, first, second) => {
    expect(findingsOf(NEAR_DUPLICATE, rulesOf([first, second]))).toEqual([])
  })

  test.each([
    ['another type', { memoryType: 'architecture' }],
    ['another scope', { paths: ['src/**'] }],
    ['another heading', { section: 'Rust' }],
  ] as const)('the same words with %s', (_, but) => {
    const body = 'Endpoints return errors as JSON with a `detail`.'
    expect(findingsOf(NEAR_DUPLICATE, [ruleOf(body), ruleOf(`All ${body}`, but)])).toEqual([])
  })

  test('a few words in another document under another heading', () => {
    const rules = [
      ruleOf('Use two spaces.', { section: 'Ruby' }),
      ruleOf('Use two spaces.', { section: 'YAML', path: 'STYLE.md' }),
    ]
    expect(findingsOf(NEAR_DUPLICATE, rules)).toEqual([])
  })

  test('one text in two places, which is one memory', () => {
    const rules = [ruleOf('Write a test for every bug fix.'), ruleOf('Write a test for every bug fix.')]
    expect(findingsOf(NEAR_DUPLICATE, rules)).toEqual([])
  })
})

const BODIES = [
  'Endpoints return errors as JSON.',
  'Migrations can be reversed by hand.',
  'Commits have a subject in the imperative.',
  'Functions are named after what they give.',
]

describe('two documents', () => {
  const copies = (count: number) => [
    ...rulesOf(BODIES.slice(0, count), { section: 'Rules' }),
    ...BODIES.slice(0, count).map((body, index) =>
      ruleOf(body, { path: 'CONTRIBUTING.md', section: 'How we work', startLine: index + 11 }),
    ),
  ]

  test('that share a few rules are told of each', () => {
    expect(findingsOf(NEAR_DUPLICATE, copies(2))).toEqual([
      `11: ${says('AGENTS.md:1')}`,
      `12: ${says('AGENTS.md:2')}`,
    ])
  })

  test('that share many are told so once, and every rule is meant', () => {
    const message =
      '4 rules from here on say nearly the same as rules of `AGENTS.md`, the first as line 1 there. A reviewer is shown ten memories: keep each rule in one place.'
    expect(findingsOf(NEAR_DUPLICATE, copies(4))).toEqual([`11: ${message}`])
    const [finding] = NEAR_DUPLICATE.find(copies(4), {})
    expect(finding?.rules.map(({ startLine }) => startLine)).toEqual([11, 12, 13, 14])
  })
})

test('ten thousand rules of the same words are read through', () => {
  const rules = Array.from({ length: 10_000 }, (_, n) =>
    ruleOf(`Every handler of part ${n} checks the token of its caller.`, { startLine: n + 1 }),
  )
  expect(findingsOf(NEAR_DUPLICATE, rules)).toEqual([])
})

test('among many rules each is found that is nearly an earlier one, as it is beside that one alone', () => {
  const odd = fc.constantFrom('', '', '', 'never', 'before', 'until', 'soon', 'twice')
  const some = 'all tables caches queues queries shards and keys'.split(' ')
  const body = fc
    .tuple(fc.subarray(some, { minLength: 6 }), odd, odd)
    .map(([words, first, last]) => `Keep ${first} ${words.join(' ')} ${last}.`)
  const rule = fc.record({ body, section: fc.constantFrom('A', 'B'), paths: fc.constantFrom([], ['src/**']) })
  let found = 0
  const law = fc.property(
    fc.uniqueArray(rule, { selector: JSON.stringify, maxLength: 30, size: 'max' }),
    (all) => {
      const rules = all.map(({ body: text, ...but }, at) => ruleOf(text, { ...but, startLine: at + 1 }))
      const isFound = (some: Rule[]) => NEAR_DUPLICATE.find(some, {}).length > 0
      const oneByOne = rules.filter((later, at) =>
        rules.slice(0, at).some((earlier) => isFound([earlier, later])),
      )
      found += oneByOne.length
      expect(NEAR_DUPLICATE.find(rules, {}).flatMap((finding) => finding.rules)).toEqual(oneByOne)
    },
  )
  fc.assert(law, { numRuns: 300 })
  expect(found).toBeGreaterThan(100)
})
