import { afterEach, expect, jest, test } from '@jest/globals'
import { rulesDocument, Scene, visibleLines } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const RULE = 'Write a test for every change.'

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

test('the input `files` takes what its patterns match and `!` excludes; one that matches nothing warns', async () => {
  scene = await Scene.start({
    files: {
      'CONTRIBUTING.md': rulesDocument('Never use this one.'),
      'docs/a.md': rulesDocument('Always test a.'),
      'docs/old/b.md': rulesDocument('Always test b.'),
      'docs/rules.yaml': 'Category:\n  - From YAML.\n',
    },
  })
  const files = 'docs/**/*.{md,yaml}\n!docs/old/**\nguides/*.md\n# a remark'
  const result = await scene.run({ inputs: { files } })
  expect(result.status).toBe(0)
  expect(scene.texts()).toEqual(['Category: From YAML.', '[Testing] Always test a.'])
  const message =
    'The pattern `guides/*.md` of the input `files` matches no tracked file. Correct it, or remove it.'
  expect(visibleLines(result)).toContain(`::warning title=unmatched-pattern::${message}`)
  expect(result.summary).toContain(
    `### Problems (1)\n\n- \`\` ${message} \`\`<br>warning \`unmatched-pattern\`\n`,
  )
})

test('a warning fails the step where strict is set, after everything else is done', async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(RULE) } })
  const { status, outputs, log } = await scene.run({
    inputs: { strict: 'true', files: 'CONTRIBUTING.md\nguides/*.md' },
  })
  expect(status).toBe(1)
  expect(outputs).toMatchObject({ added: '1', 'failure-reason': 'lint' })
  expect(log.split('\n').at(-1)).toBe(
    '::error::1 warning about the documents, and `strict` is set. Correct what the annotations name, or set `strict: false`. Until then, no rule with a warning is posted.',
  )
  expect(scene.texts()).toEqual([`[Testing] ${RULE}`])
})

test('a settings file names other documents, a type and how they are read', async () => {
  scene = await Scene.start({
    files: {
      '.nectr/sync.yaml':
        'sources:\n  - files: notes/*.md\n    memory_type: architecture\n    take: items\nexclude: ["**/secret.md"]\n',
      'CONTRIBUTING.md': rulesDocument('Never use this one.'),
      'notes/a.md': '# Notes\n\n## Storage\n\nOne database per service.\n',
      'notes/secret.md': '# Notes\n\nNot this one.\n',
    },
  })
  await scene.run()
  expect(scene.memory.memories()).toMatchObject([
    { memoryType: 'architecture', content: '[Storage] One database per service.' },
  ])
})

test('a broken rules file is annotated with file, line and column; other documents go on and nothing is retracted', async () => {
  scene = await Scene.start({
    files: {
      'CONTRIBUTING.md': rulesDocument(RULE),
      '.nectr/rules.yaml': 'Security:\n  - Validate input.\n',
    },
  })
  await scene.run()
  scene.checkout.commit({
    '.nectr/rules.yaml': 'Security:\n  - Validate input.\n  - 12\n',
    'CONTRIBUTING.md': rulesDocument('Name functions after what they give.'),
  })
  const result = await scene.run()
  expect(result.status).toBe(1)
  expect(result.outputs).toMatchObject({
    added: '1',
    retracted: '0',
    unchanged: '2',
    failed: '0',
    'failure-reason': 'invalid-document',
  })
  expect(visibleLines(result).filter((line) => line.startsWith('::'))).toEqual([
    '::error title=invalid-rules-file,file=.nectr/rules.yaml,line=3,col=5::A rule is a text: put quotes around it.',
    '::error::1 problem in the documents. .nectr/rules.yaml:3:5: A rule is a text: put quotes around it. Correct what the annotations name. The other documents go on; nothing is retracted until then.',
  ])
  expect(scene.texts()).toEqual([
    'Security: Validate input.',
    '[Testing] Name functions after what they give.',
    `[Testing] ${RULE}`,
  ])
})

test('a broken settings file is annotated, and nothing is read, posted or retracted', async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(RULE) } })
  await scene.run()
  const before = scene.calls()
  scene.checkout.commit({ '.nectr/sync.yaml': 'sources:\n  - file: docs/*.md\n' })
  const result = await scene.run()
  expect({ status: result.status, calls: scene.calls() }).toEqual({ status: 1, calls: before })
  expect(result.outputs).toMatchObject({ unchanged: '1', 'failure-reason': 'invalid-document' })
  expect(result.log).toContain('::error title=invalid-settings-file,file=.nectr/sync.yaml,line=2,col=5::')
})

test('no document at all, such as after a mistake in `files`, retracts nothing', async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(RULE) } })
  await scene.run()
  const { status, outputs } = await scene.run({ inputs: { files: 'guides/*.md' } })
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ retracted: '0', unchanged: '1' })
  expect(scene.texts()).toEqual([`[Testing] ${RULE}`])
})

test('more retractions than `max-retractions` are refused before anything is asked or written', async () => {
  const rules = Array.from({ length: 8 }, (_, n) => `Never log alpha${n} beta${n} gamma${n}.`)
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(...rules) } })
  await scene.run()
  const before = { calls: scene.calls(), writes: scene.github.requests().length }
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...rules.slice(6)) })
  const refused = await scene.run()
  expect(refused.status).toBe(1)
  expect(refused.outputs).toMatchObject({
    added: '0',
    changed: '0',
    retracted: '0',
    unchanged: '2',
    unconfirmed: '0',
    failed: '0',
    'has-changes': 'true',
    'failure-reason': 'too-many-retractions',
  })
  expect(refused.log).toContain(
    '::error::6 of 8 memories of acme/api would be retracted; at most 5 may be at once.',
  )
  expect(refused.summary).toContain('Not applied: push on the default branch.')
  expect(refused.summary).toContain('#### To retract (6)\n')
  expect(scene.calls()).toEqual(before.calls)
  expect(scene.github.requests().slice(before.writes)).toMatchObject([{ method: 'GET' }])
  const raised = await scene.run({ inputs: { 'max-retractions': '6' } })
  expect(raised.outputs).toMatchObject({ retracted: '6', 'failure-reason': '' })
})
