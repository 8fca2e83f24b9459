import { describe, expect, test } from '@jest/globals'
import { NOT_ACTIONABLE } from '../../src/lint/not-actionable.ts'
import { ruleOf } from '../helpers/rules.ts'

test.each([
  'We love tests!',
  'We are happy about every pull request.',
  'Thanks for your help.',
  'Happy coding!',
  'Feel free to open an issue.',
  'Security is important to us.',
  'Code quality matters.',
  'Performance is key.',
  'We take security very seriously.',
])('%s states no norm', (body) => {
  expect(NOT_ACTIONABLE.find(ruleOf(body))).toBe(
    'This states no norm that a change could break. Say what a change must have, such as “Every new function comes with a test”, or leave it out with `<!-- nectr:ignore -->`.',
  )
})

test.each([
  'See the wiki.',
  'Please refer to the style guide.',
  'Also see the testing guide.',
  'Read CONTRIBUTING.md for the rest.',
  'See `docs/testing.md` for the details.',
  'Familiarise yourself with the code base.',
])('%s only points elsewhere', (body) => {
  expect(NOT_ACTIONABLE.find(ruleOf(body))).toBe(
    "A reviewer can't follow this to what it points at. Write the rule itself here, or leave it out with `<!-- nectr:ignore -->`.",
  )
})

describe('states a norm or a fact:', () => {
  test.each([
    'We prefer small pull requests.',
    'We welcome pull requests only with tests.',
    'We value short functions.',
    'Tests are important: every bug fix comes with one.',
    'The order of the middleware is important.',
    'Enjoyment of `any` ends at the border of the module.',
    'See the style guide. Tabs are used throughout.',
    'See `src/main.rs` for the main loop.',
    'Read the environment through `config.get()`.',
    'Never read the environment.',
    'Read a file before it is changed.',
    'Refer to users by their id, not by their name.',
    'Check that the queue is empty.',
  ])('%s', (body) => {
    expect(NOT_ACTIONABLE.find(ruleOf(body))).toBeUndefined()
  })

  test('whatever the architecture says', () => {
    expect(NOT_ACTIONABLE.find(ruleOf('See the wiki.', { memoryType: 'architecture' }))).toBeUndefined()
  })
})
