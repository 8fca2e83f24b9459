import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { RunnerOptions } from '../../src/local/runner.ts'
import { GITHUB_TOKEN, REPO, type Scene } from './bundle.ts'
import { type PlanRun, runObserved } from './pull-request-scene.ts'

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** A workflow as it is written. */
export interface Workflow {
  readonly name: string
  readonly on: unknown
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>
}

export interface WorkflowRun {
  readonly event: NonNullable<RunnerOptions['event']>
  /** The value of each expression but those of the runner and of earlier steps. */
  readonly expressions?: Readonly<Record<string, string>>
  /** The commit that `actions/checkout` checks out, by its input `ref`; '' is that of the event. */
  readonly refs?: Readonly<Record<string, string>>
}

const ACTION = 'your-org/nectr-memory-sync'
const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')

/** The workflows that the README shows, in its order. */
export function readmeWorkflows(): Workflow[] {
  return [...read('README.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text) => parse(text) as Workflow)
}

/** Runs the one job of a workflow as it is written, with no more rights than it asks for, and gives what each run of ours did. */
export async function runWorkflow(
  scene: Scene,
  { permissions, jobs }: Workflow,
  { event, expressions = {}, refs = {} }: WorkflowRun,
): Promise<PlanRun[]> {
  allowOnly(scene, permissions)
  const known: Record<string, string> = {
    'runner.temp': join(scene.temp, 'runner'),
    'github.token': GITHUB_TOKEN,
    'github.repository': REPO,
    ...expressions,
  }
  const [job] = Object.values(jobs)
  if (!job || resolve(job.if ?? 'true', known) !== 'true') return []
  const runs: PlanRun[] = []
  for (const step of job.steps) {
    if (resolve(step.if ?? 'true', known) === '') continue
    const inputs = inputsOf(step, known)
    if (step.uses.startsWith('actions/checkout@'))
      scene.checkout.git('checkout', '--quiet', '--detach', refs[inputs['ref'] ?? ''] ?? 'no such ref')
    else if (step.uses.startsWith('actions/upload-artifact@')) upload(scene, inputs)
    else if (step.uses.startsWith('actions/download-artifact@')) download(scene, permissions, inputs)
    else if (step.uses.startsWith(`${ACTION}@`)) {
      const run = await runObserved(scene, { event, inputs, commit: refs[''] ?? '' })
      runs.push(run)
      known[`!cancelled() && steps.${step.id}.outputs.plan-file`] = run.outputs['plan-file'] ?? ''
      known[`steps.${step.id}.outputs.plan-file`] = run.outputs['plan-file'] ?? ''
    } else throw new Error(`Nobody knows ${step.uses}.`)
  }
  return runs
}

function inputsOf({ uses, with: given = {} }: Step, known: Readonly<Record<string, string>>) {
  const isOurs = uses.startsWith(`${ACTION}@`)
  const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { default?: string }> }
  const unknown = Object.keys(given).filter((name) => isOurs && !(name in inputs))
  if (unknown.length > 0) throw new Error(`There is no input ${unknown.join(', ')}.`)
  const defaults = Object.entries(inputs).flatMap(([name, { default: text }]) => (text ? [[name, text]] : []))
  const texts = { ...(isOurs ? Object.fromEntries(defaults) : {}), ...given }
  const resolved = Object.entries(texts).map(([name, text]) => [name, resolve(String(text), known)])
  const all: Record<string, string> = Object.fromEntries(resolved)
  // The service itself is not called by a test.
  if (isOurs) delete all['api-url']
  return all
}

function resolve(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const value = known[expression]
    if (value === undefined) throw new Error(`Nobody knows the value of ${expression}.`)
    return value
  })
}

function allowOnly(scene: Scene, permissions: Workflow['permissions']): void {
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } }
  scene.github.intercept(({ method, path }) => {
    const access = permissions[/\/(?:issues|pulls)\b/.test(path) ? 'pull-requests' : 'contents']
    return access === 'write' || (access === 'read' && method === 'GET') ? undefined : refused
  })
}

// The folder of a single file is not part of an artifact.
function upload(scene: Scene, { name = '', path = '' }: Record<string, string>): void {
  const folder = join(scene.temp, 'artifacts', name)
  mkdirSync(folder, { recursive: true })
  cpSync(path, join(folder, basename(path)))
}

// An artifact of another run takes the number of that run, a token, and the right to read it.
function download(scene: Scene, permissions: Workflow['permissions'], inputs: Record<string, string>): void {
  const { name = '', path = '', 'run-id': run, 'github-token': token } = inputs
  if (!run || token !== GITHUB_TOKEN || permissions['actions'] !== 'read') throw new Error('Not Found')
  cpSync(join(scene.temp, 'artifacts', name), path, { recursive: true })
}
