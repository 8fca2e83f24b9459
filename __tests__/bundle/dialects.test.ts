import { afterEach, expect, jest, test } from '@jest/globals'
import { REPO, Scene } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const FILES = {
  'AGENTS.md': '# Agents\n\n## Security\n\n- Never log a token.\n- Validate all user input.\n',
  'CONTRIBUTING.md':
    '# Contributing\n\nThank you for your interest!\n\n## Testing\n\n- Write a test for every bug fix.\n\n## License\n\nThe project is under the MIT license.\n',
  'docs/adr/0001-keep-events.md':
    '# 1. Keep events in PostgreSQL\n\n## Status\n\nAccepted\n\n## Context\n\nWe lose events when the broker restarts.\n\n## Decision\n\nWe keep all events in PostgreSQL.\n\n## Consequences\n\nThe table grows.\n',
  'docs/adr/0002-use-a-queue.md':
    '# 2. Use a queue\n\n## Status\n\nProposed\n\n## Decision\n\nWe use a queue for all events.\n',
  '.cursor/rules/a.mdc':
    '---\ndescription: Components\nglobs: src/ui/**/*.tsx\nalwaysApply: false\n---\n\n# Components\n\n## Style\n\n- Use function components.\n',
  'CLAUDE.md': '# Claude\n\n## More\n\nSee @docs/rules.md\n',
  'docs/rules.md': '# Rules\n\n## Errors\n\n- Never swallow an exception.\n',
  'docs/guide.md': '# Guide\n\n## Errors\n\n- Never read this: nothing names it.\n',
}

const MEMORIES = [
  ['architecture', '[ADR 1: Keep events in PostgreSQL] We keep all events in PostgreSQL.'],
  ['project_rule', '[Errors] Never swallow an exception.'],
  ['project_rule', '[Security] Never log a token.'],
  ['project_rule', '[Security] Validate all user input.'],
  ['project_rule', '[Style] (in `src/ui/**/*.tsx`) Use function components.'],
  ['project_rule', '[Testing] Write a test for every bug fix.'],
]

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const stored = () =>
  scene.memory
    .memories(REPO)
    .map(({ memoryType, content }) => [memoryType, content])
    .sort()

test('documents of several dialects give exactly their norms with types and scopes, and a second run posts nothing', async () => {
  scene = await Scene.start({ files: FILES })
  const first = await scene.run()
  expect({ status: first.status, added: first.outputs['added'] }).toEqual({ status: 0, added: '6' })
  expect(stored()).toEqual(MEMORIES)
  expect(scene.calls()['POST']).toBe(6)

  const second = await scene.run()
  expect({ status: second.status, ...second.outputs }).toMatchObject({
    status: 0,
    added: '0',
    changed: '0',
    retracted: '0',
    unchanged: '6',
    'has-changes': 'false',
  })
  expect(stored()).toEqual(MEMORIES)
  expect(scene.calls()['POST']).toBe(6)
})
