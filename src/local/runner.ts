import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface RunnerOptions {
  /** The bundle to run: `dist/index.js`. */
  readonly actionFile: string
  readonly workspace: string
  /** A folder for the files that a runner hands over; it is left to the caller to remove. */
  readonly temp: string
  readonly repository: string
  readonly githubUrl: string
  readonly commit?: string
  /** The inputs under their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly ref: string; readonly payload: unknown }
  /** More variables, or other values for those that are set here. */
  readonly env?: Readonly<Record<string, string>>
  readonly onLine?: (line: string) => void
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): boolean }) => void
}

/** What a run left behind. */
export interface RunnerResult {
  readonly status: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

const PUSH = { name: 'push', ref: 'refs/heads/main', payload: { repository: { default_branch: 'main' } } }

/** Runs the bundle as a runner of GitHub Actions does: inputs in variables, event, outputs and summary in files. */
export async function runLikeRunner(options: RunnerOptions): Promise<RunnerResult> {
  const { actionFile, workspace, temp, inputs, event = PUSH, onLine, onStart } = options
  const folder = await mkdtemp(join(temp, 'run-'))
  const file = (name: string) => join(folder, name)
  await writeFile(file('event.json'), JSON.stringify(event.payload))
  await writeFile(file('outputs'), '')
  await writeFile(file('summary.md'), '')
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: options.githubUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('outputs'),
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: options.repository,
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: options.commit ?? '',
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...options.env,
  }
  const child = spawn(process.execPath, [actionFile], {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStart?.(child)
  const lines: string[] = []
  const follow = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      onLine?.(line)
    })
  follow(child.stdout)
  follow(child.stderr)
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  return {
    status,
    log: lines.join('\n'),
    outputs: parseOutputs(await readFile(file('outputs'), 'utf8')),
    summary: await readFile(file('summary.md'), 'utf8'),
  }
}

// The form `name<<delimiter`, value, `delimiter`, in which the toolkit writes every output.
function parseOutputs(text: string): Record<string, string> {
  const matches = text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?\2\r?$/gm)
  return Object.fromEntries(
    [...matches].map(([, name, , value]) => [name, value?.replace(/\r?\n$/, '') ?? '']),
  )
}
