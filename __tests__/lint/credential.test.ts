import { expect, test } from '@jest/globals'
import { HIDDEN_TEXT, hideCredentials, hideInProblems, refuseCredentials } from '../../src/lint/credential.ts'
import { ruleOf } from '../helpers/rules.ts'
import { SECRETS } from '../helpers/secrets.ts'

const SECRET = SECRETS['a classic token of GitHub']?.text ?? ''
const CLEAN = ruleOf('Use UTC.', { startLine: 2 })

test.each([
  ['what it says', ruleOf(`Sign in with \`${SECRET}\`.`, { startLine: 7 })],
  ['its heading', ruleOf('Sign in first.', { section: `Token ${SECRET}`, startLine: 7 })],
  ['its scope', ruleOf('Sign in first.', { paths: [`src/${SECRET}`], startLine: 7 })],
])('a rule with a credential in %s is refused at its line, and the others are kept', async (_, rule) => {
  expect(await refuseCredentials([CLEAN, rule])).toEqual({
    rules: [CLEAN],
    problems: [
      {
        code: 'credential',
        severity: 'error',
        message:
          'In this rule stands what looks like a GitHub token, so it is neither stored nor shown. Revoke it if it is real, since the history of git keeps it, and put a placeholder such as `<token>` in its place.',
        path: 'AGENTS.md',
        line: 7,
      },
    ],
  })
})

test.each([
  ['no rule', []],
  ['rules without a credential', [CLEAN]],
  ['a placeholder', [ruleOf('Put `ghp_<token>` into your own environment.')]],
])('%s is nothing to refuse', async (_, rules) => {
  expect(await refuseCredentials(rules)).toEqual({ rules, problems: [] })
})

test('a text with a credential is replaced as a whole', async () => {
  const texts = ['Use UTC.', `Before ${SECRET} after`]
  const shown = await hideCredentials(texts, { read: (text) => text, hide: (_, text) => text })
  expect(shown).toEqual(['Use UTC.', HIDDEN_TEXT])
  expect(HIDDEN_TEXT).toBe('(a text with a credential in it, which is not shown)')
})

test('a problem that quotes a credential keeps its place and loses its words', async () => {
  const problem = { code: 'missing-import', severity: 'warning', path: 'CLAUDE.md', line: 3 } as const
  const harmless = { ...problem, message: '`@a.md` imports a file that is not tracked.' }
  const leaking = { ...problem, message: `\`@${SECRET}.md\` imports a file that is not tracked.` }
  const message = 'What is wrong here quotes a credential and is not shown. Take the credential out first.'
  expect(await hideInProblems([harmless, leaking])).toEqual([harmless, { ...problem, message }])
})
