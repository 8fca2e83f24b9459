import { describe, expect, test } from '@jest/globals'
import { decideMode, needsDefaultBranch, readActor } from '../../src/settings/event.ts'
import { readEvent } from '../../src/settings/read-event.ts'

const on = (name: string, ref = 'refs/heads/main', defaultBranch: string | undefined = 'main') => ({
  name,
  ref,
  ...(defaultBranch && { defaultBranch }),
})

const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/7/merge'

describe('decideMode', () => {
  test.each([
    ['push', MAIN, 'apply', 'push on the default branch'],
    ['workflow_dispatch', MAIN, 'apply', 'workflow_dispatch on the default branch'],
    ['repository_dispatch', MAIN, 'apply', 'repository_dispatch on the default branch'],
    ['push', 'refs/heads/topic', 'plan', 'refs/heads/topic is not the default branch'],
    ['push', 'refs/heads/topic/main', 'plan', 'refs/heads/topic/main is not the default branch'],
    ['push', 'refs/heads/Main', 'plan', 'refs/heads/Main is not the default branch'],
    ['push', 'refs/tags/v1', 'plan', 'refs/tags/v1 is not the default branch'],
    ['push', 'refs/tags/main', 'plan', 'refs/tags/main is not the default branch'],
    ['push', '', 'plan', 'this ref is not the default branch'],
    ['workflow_dispatch', 'refs/heads/topic', 'plan', 'refs/heads/topic is not the default branch'],
    ['workflow_dispatch', 'refs/tags/v1', 'plan', 'refs/tags/v1 is not the default branch'],
    ['pull_request', PULL, 'plan', 'pull_request only shows'],
    ['pull_request_target', MAIN, 'plan', 'pull_request_target only shows'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 'plan', 'merge_group only shows'],
    ['issue_comment', MAIN, 'plan', 'issue_comment only shows'],
    ['workflow_run', MAIN, 'plan', 'workflow_run only shows'],
    ['release', 'refs/tags/v1', 'plan', 'release only shows'],
    ['', '', 'plan', 'this event only shows'],
  ])('with auto on %s of %s is to %s', (name, ref, mode, because) => {
    expect(decideMode(on(name, ref), 'auto')).toEqual({ mode, because })
  })

  test('knows a default branch of another name', () => {
    expect(decideMode(on('push', 'refs/heads/release/2', 'release/2'), 'auto').mode).toBe('apply')
    expect(decideMode(on('push', MAIN, 'release/2'), 'auto').mode).toBe('plan')
  })

  test.each(['schedule', 'repository_dispatch'])(
    'with auto on %s is to apply whatever is known, since it runs on the default branch only',
    (name) => {
      expect(decideMode({ name, ref: '' }, 'auto').mode).toBe('apply')
    },
  )

  test('with auto on a push is to plan where the default branch is not known', () => {
    expect(decideMode({ name: 'push', ref: MAIN }, 'auto').mode).toBe('plan')
    expect(decideMode({ name: 'push', ref: 'refs/heads/undefined' }, 'auto').mode).toBe('plan')
  })

  test.each(['push', 'schedule', 'workflow_dispatch', 'pull_request', 'merge_group', ''])(
    'with plan on %p is to plan',
    (name) => {
      expect(decideMode(on(name), 'plan')).toEqual({ mode: 'plan', because: 'the input `mode` says so' })
    },
  )

  test('on a schedule is to apply and to check for drift, unless it is told to plan', () => {
    const because = 'schedule on the default branch'
    expect(decideMode(on('schedule'), 'auto')).toEqual({ mode: 'apply', because, checksDrift: true })
    const told = 'the input `mode` says so'
    expect(decideMode(on('schedule'), 'apply')).toEqual({ mode: 'apply', because: told, checksDrift: true })
    expect(decideMode(on('schedule'), 'plan')).toEqual({ mode: 'plan', because: told })
  })

  test.each([
    ['push', 'refs/heads/topic'],
    ['push', 'refs/tags/v1'],
    ['workflow_dispatch', 'refs/heads/topic'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7'],
    ['workflow_run', MAIN],
  ])('with apply on %s of %s is to apply', (name, ref) => {
    expect(decideMode(on(name, ref), 'apply')).toEqual({ mode: 'apply', because: 'the input `mode` says so' })
  })

  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'with apply on %s is refused',
    (name) => {
      expect(() => decideMode(on(name, PULL), 'apply')).toThrow(
        expect.objectContaining({
          name: 'ActionError',
          reason: 'invalid-input',
          message: `\`mode: apply\` is refused on ${name}: its documents are not merged yet.`,
          remedy:
            'Remove the input `mode`: a pull request is planned, and the push that follows the merge applies.',
        }),
      )
    },
  )
})

describe('needsDefaultBranch', () => {
  test.each([
    ['push', 'auto', undefined, true],
    ['workflow_dispatch', 'auto', undefined, true],
    ['push', 'auto', 'main', false],
    ['push', 'plan', undefined, false],
    ['push', 'apply', undefined, false],
    ['schedule', 'auto', undefined, false],
    ['repository_dispatch', 'auto', undefined, false],
    ['pull_request', 'auto', undefined, false],
    ['merge_group', 'auto', undefined, false],
    ['', 'auto', undefined, false],
  ] as const)('of %p with %s and the default branch %p is %s', (name, mode, defaultBranch, expected) => {
    expect(needsDefaultBranch({ name, ref: MAIN, ...(defaultBranch && { defaultBranch }) }, mode)).toBe(
      expected,
    )
  })
})

describe('readEvent', () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: MAIN }

  test('reads name, ref and default branch', () => {
    const payload = '{"ref":"refs/heads/x","repository":{"default_branch":"main","id":1}}'
    expect(readEvent(env, payload)).toEqual({ name: 'push', ref: MAIN, defaultBranch: 'main' })
  })

  test.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['no repository', '{}'],
    ['a repository of null', '{"repository":null}'],
    ['a repository without default branch', '{"repository":{"id":1}}'],
    ['an empty default branch', '{"repository":{"default_branch":""}}'],
    ['a default branch that is a number', '{"repository":{"default_branch":1}}'],
  ])('knows no default branch from a payload with %s', (_, payload) => {
    expect(readEvent(env, payload)).toEqual({ name: 'push', ref: MAIN })
  })

  test.each([
    ['empty', ''],
    ['no JSON', '<xml>'],
    ['cut off', '{"repository":'],
  ])('refuses a payload that is %s', (_, payload) => {
    expect(() => readEvent(env, payload)).toThrow(
      expect.objectContaining({ reason: 'invalid-event', message: 'The event file holds no JSON.' }),
    )
  })

  test('has an empty name and ref where the runner names none', () => {
    expect(readEvent({}, '{}')).toEqual({ name: '', ref: '' })
  })
})

describe('readActor', () => {
  test.each(['octocat', 'mona-lisa', 'mona_acme', 'github-actions[bot]', '7'])('takes %s', (login) => {
    expect(readActor({ GITHUB_ACTOR: login })).toBe(login)
  })

  test.each([
    undefined,
    '',
    '[bot]',
    'mona lisa',
    'octocat\nRun: https://evil.test',
    'octocat\n',
    'octocat[bot]x',
    '@octocat',
    'Größe',
    'x'.repeat(101),
  ])('takes %j for none', (login) => {
    expect(readActor({ GITHUB_ACTOR: login })).toBeUndefined()
  })
})
