import type { RunnerOptions, RunnerResult } from '../../src/local/runner.ts'
import { REPO, rulesDocument, Scene, type SceneOptions, type SceneRun } from './bundle.ts'
import type { Files } from './git-checkout.ts'

/** The number of the pull request of a scene. */
export const NUMBER = 7
/** Who writes what a job writes with its own token. */
export const JOB = 'github-actions[bot]'
/** Rules that are stored before there is a pull request, as they stand in CONTRIBUTING.md. */
export const STORED = ['Write a test for every change.', 'Run all tests before each push.']

const BRANCH = 'topic'

export interface EventOptions {
  /** `pull_request` unless told. */
  readonly name?: string
  /** Who owns the repository of the branch: the repository's own owner unless told. */
  readonly owner?: string
}

/** What a run on a pull request did, and whom it wrote to. */
export interface PlanRun extends RunnerResult {
  /** What was asked of GitHub below the repository, as `GET /issues/7/comments`. */
  readonly asked: readonly string[]
  /** Those of them that write. */
  readonly writes: readonly string[]
}

/** Starts a scene whose rules an earlier push has stored. */
export async function startSynced({ files, ...options }: SceneOptions = {}): Promise<Scene> {
  const scene = await Scene.start({
    files: { 'CONTRIBUTING.md': rulesDocument(...STORED), ...files },
    ...options,
  })
  const { status } = await scene.run({ inputs: { comment: 'false' } })
  if (status !== 0) throw new Error('The first push failed.')
  return scene
}

/** Commits to the branch of the pull request, opening it if need be, and checks out its merge as GitHub makes it. */
export function commitToBranch(scene: Scene, files: Files, { owner = 'acme' }: EventOptions = {}): string {
  const { git, commit } = scene.checkout
  const isNew = git('branch', '--list', BRANCH) === ''
  git('checkout', '--quiet', ...(isNew ? ['-b', BRANCH, 'main'] : [BRANCH]))
  const headSha = commit(files)
  git('checkout', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--message=Merge', BRANCH)
  scene.github.addPullRequest({
    number: NUMBER,
    head: { owner, branch: BRANCH, sha: headSha },
    base: 'main',
  })
  return headSha
}

/** Commits the rules of CONTRIBUTING.md to the branch of the pull request. */
export function commitRules(scene: Scene, rules: readonly string[], options: EventOptions = {}): string {
  return commitToBranch(scene, { 'CONTRIBUTING.md': rulesDocument(...rules) }, options)
}

/** Merges the pull request, and has the merged branch checked out. */
export function mergePullRequest(scene: Scene): string {
  const { git } = scene.checkout
  const sha = git('rev-parse', BRANCH)
  git('checkout', '--quiet', 'main')
  git('merge', '--quiet', '--no-ff', '--message=Merge', BRANCH)
  const mergeCommit = git('rev-parse', 'HEAD')
  const head = { owner: 'acme', branch: BRANCH, sha }
  scene.github.addPullRequest({ number: NUMBER, head, base: 'main', mergeCommit })
  return mergeCommit
}

/** The event of a pull request whose branch has a commit as its newest. */
export function pullRequestEvent(
  headSha: string,
  { name = 'pull_request', owner = 'acme' }: EventOptions = {},
): NonNullable<RunnerOptions['event']> {
  const pull_request = {
    number: NUMBER,
    head: { ref: BRANCH, sha: headSha, repo: { full_name: `${owner}/api`, fork: owner !== 'acme' } },
    base: { ref: 'main', repo: { full_name: REPO, fork: false } },
  }
  const ref = name === 'pull_request' ? `refs/pull/${NUMBER}/merge` : 'refs/heads/main'
  return { name, ref, payload: { pull_request, repository: { default_branch: 'main' } } }
}

/** The event of a workflow run that has ended, on the branch of the pull request. */
export function workflowRunEvent(
  headSha: string,
  { owner = 'acme' }: EventOptions = {},
): NonNullable<RunnerOptions['event']> {
  const workflow_run = {
    head_sha: headSha,
    head_branch: BRANCH,
    head_repository: { full_name: `${owner}/api`, owner: { login: owner } },
    event: 'pull_request',
    pull_requests: [],
  }
  const payload = { workflow_run, repository: { default_branch: 'main' } }
  return { name: 'workflow_run', ref: 'refs/heads/main', payload }
}

/** Runs as a pull request does, without the secret, or as told. */
export async function runObserved(scene: Scene, { inputs, ...options }: SceneRun): Promise<PlanRun> {
  const before = scene.github.requests().length
  const result = await scene.run({ ...options, inputs: { 'nectr-token': null, ...inputs } })
  const calls = scene.github.requests().slice(before)
  const asked = calls.map(({ method, path }) => `${method} ${path.replace(`/repos/${REPO}`, '')}`)
  return { ...result, asked, writes: asked.filter((call) => !call.startsWith('GET ')) }
}

/** The texts of the comments on the pull request. */
export function bodiesOf(scene: Scene): string[] {
  return scene.github.comments(NUMBER).map(({ body }) => body)
}
