import { describe, expect, test } from '@jest/globals'
import { readPullRequest, readWorkflowRun } from '../../src/settings/pull-request-event.ts'

const SHA = 'c0ffee'.padEnd(40, '0')
const ours = { full_name: 'acme/api', owner: { login: 'acme' } }
const fork = { full_name: 'eve/api', owner: { login: 'eve' } }

describe('the pull request of an event', () => {
  const payload = (repo: unknown) => ({
    pull_request: { number: 7, head: { sha: SHA, repo }, base: { repo: ours } },
  })

  test.each([
    ['of a branch of the repository itself', ours, false],
    ['of a fork', fork, true],
    ['of a fork that was deleted', null, true],
  ])('%s is read', (_, repo, isFork) => {
    expect(readPullRequest(payload(repo))).toEqual({ number: 7, headSha: SHA, isFork })
  })

  test('names the branch that it is to be merged into', () => {
    const base = { ref: 'release/1', repo: ours }
    const pull_request = { number: 7, head: { sha: SHA, repo: ours }, base }
    expect(readPullRequest({ pull_request })?.baseRef).toBe('release/1')
  })

  test.each([
    ['says so itself', { number: 7, head: { repo: { fork: true } } }, { number: 7, isFork: true }],
    ['is not told of', { number: 7 }, { number: 7, isFork: false }],
    [
      'has a commit that is none',
      { number: 7, head: { sha: '../..', repo: ours }, base: { repo: ours } },
      { number: 7, isFork: false },
    ],
  ])('of which little is known: a fork that %s', (_, pull_request, expected) => {
    expect(readPullRequest({ pull_request })).toEqual(expected)
  })

  test.each([
    ['an event about none', { repository: {} }],
    ['no object', 'text'],
    ['a number that is none', { pull_request: { ...payload(ours).pull_request, number: 'x' } }],
  ])('is nothing for %s', (_, other) => {
    expect(readPullRequest(other)).toBeUndefined()
  })
})

describe('the workflow run of an event', () => {
  test('names the branch with its owner, and the commit', () => {
    const workflow_run = { head_sha: SHA, head_branch: 'topic/x', head_repository: fork, pull_requests: [] }
    expect(readWorkflowRun({ workflow_run })).toEqual({ headSha: SHA, head: 'eve:topic/x' })
  })

  test.each([
    ['a repository that is gone', { head_branch: 'topic', head_repository: null }],
    ['a tag', { head_branch: null, head_repository: ours }],
  ])('names the commit alone where it is of %s', (_, more) => {
    expect(readWorkflowRun({ workflow_run: { head_sha: SHA, ...more } })).toEqual({ headSha: SHA })
  })

  test('is nothing for an event about none', () => {
    expect(readWorkflowRun({ pull_request: {} })).toBeUndefined()
  })
})
