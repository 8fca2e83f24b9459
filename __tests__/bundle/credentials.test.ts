import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { Scene, visibleLines } from '../helpers/bundle.ts'
import { SECRETS } from '../helpers/secrets.ts'

jest.setTimeout(60_000)

const RULES = '.nectr/rules.yaml'
const REFUSED =
  'so it is neither stored nor shown. Revoke it if it is real, since the history of git keeps it, and put a placeholder such as `<token>` in its place.'
const FIRST = 'Security: All user input is validated before it reaches the database.'
const LAST = 'Security: Access tokens expire after 15 minutes.'

/** A rules file in which each text stands in a rule of its own, between two that are well. */
const documentOf = (secrets: readonly string[]) =>
  `${[FIRST, ...secrets.map((text) => `Security: Deploy with ${text} in the environment.`), LAST]
    .map((rule) => `  - ${JSON.stringify(rule.slice('Security: '.length))}\n`)
    .join('')
    .replace(/^/, 'Security:\n')}`

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start()
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** All that a run shows, writes or sends, in one text. */
function everythingOf({ log, outputs, summary }: Awaited<ReturnType<Scene['run']>>): string {
  const planFile = readFileSync(outputs['plan-file'] ?? '', 'utf8')
  return [log, JSON.stringify(outputs), summary, planFile, JSON.stringify(scene.memory.memories())].join('\n')
}

test('a rule with a credential is an error at its line, and the other rules are posted', async () => {
  const text = SECRETS['a classic token of GitHub']?.text ?? ''
  scene.checkout.commit({ [RULES]: documentOf([text]) })
  const result = await scene.run()
  const { status, outputs } = result
  expect([status, outputs['failure-reason'], outputs['added']]).toEqual([1, 'lint', '2'])
  expect(scene.texts()).toEqual([LAST, FIRST])
  expect(visibleLines(result).filter((line) => line.startsWith('::'))).toEqual([
    `::error title=credential,file=${RULES},line=3::In this rule stands what looks like a GitHub token, ${REFUSED}`,
    `::error::1 problem in the documents. ${RULES}:3: In this rule stands what looks like a GitHub token, ${REFUSED} Correct what the annotations name. The other rules go on; nothing is retracted until then.`,
  ])
  expect(everythingOf(result)).not.toContain(text.slice(-12))
})

test('no credential of any kind leaks, and the rules between them are posted', async () => {
  const texts = Object.values(SECRETS).map(({ text }) => text)
  scene.checkout.commit({ [RULES]: documentOf(texts) })
  const result = await scene.run()
  expect([result.status, result.outputs['added']]).toEqual([1, '2'])
  expect(scene.texts()).toEqual([LAST, FIRST])
  expect(Object.keys(await scene.ledger()).sort()).toEqual([LAST, FIRST])
  const everything = everythingOf(result)
  expect(texts.filter((text) => everything.includes(text.slice(-12)))).toEqual([])
  const { problems } = JSON.parse(readFileSync(result.outputs['plan-file'] ?? '', 'utf8'))
  expect(problems.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual(
    texts.map((_, index) => ['credential', index + 3]),
  )
})

test('a plan shows nothing of a credential either', async () => {
  const texts = Object.values(SECRETS).map(({ text }) => text)
  scene.checkout.commit({ [RULES]: documentOf(texts) })
  const result = await scene.run({ inputs: { mode: 'plan', 'nectr-token': null } })
  expect([result.status, result.outputs['failure-reason'], result.outputs['added']]).toEqual([1, 'lint', '2'])
  const everything = everythingOf(result)
  expect(texts.filter((text) => everything.includes(text.slice(-12)))).toEqual([])
})

test('a warning is shown at its line with a better wording, and the rule is posted', async () => {
  scene.checkout.commit({ [RULES]: 'Database:\n  - migrations\n' })
  const result = await scene.run()
  expect([result.status, scene.texts()]).toEqual([0, ['Database: migrations']])
  expect(visibleLines(result)).toContain(
    `::warning title=vague,file=${RULES},line=2::This says nothing that a reviewer could hold against a change. Say what is to be done, and where, such as: All database migrations must be reversible: include both \`upgrade()\` and \`downgrade()\`.`,
  )
})

test('where strict is set, a rule with a warning is not posted', async () => {
  scene.checkout.commit({ [RULES]: 'Database:\n  - migrations\n  - Migrations can be reversed.\n' })
  const { status, outputs } = await scene.run({ inputs: { strict: 'true' } })
  expect([status, outputs['failure-reason'], scene.texts()]).toEqual([
    1,
    'lint',
    ['Database: Migrations can be reversed.'],
  ])
})
