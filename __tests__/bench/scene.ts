import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runLikeRunner } from '../../src/local/runner.ts'
import { mintToken } from '../../src/local/tokens.ts'

const ACTION_FILE = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const SERVICES_FILE = fileURLToPath(new URL('local-services.ts', import.meta.url))
/** The repository of every scene. */
export const REPO = 'bench/documents'
const SECRET = 'bench'

/** What a run of the bundle took and gave. */
export interface SceneRun {
  readonly ms: number
  readonly outputs: Readonly<Record<string, string>>
}

/** A repository with GitHub and a memory API around it, on which the bundle can be run as a runner runs it. */
export interface Scene {
  readonly workspace: string
  /** Commits files, texts by their paths. */
  commit(files: Readonly<Record<string, string>>): void
  /** Runs the bundle for a push to the default branch; throws where it fails. */
  run(options?: { inputs?: Record<string, string>; env?: Record<string, string> }): Promise<SceneRun>
  /** The ledger as GitHub holds it. */
  ledger(): Promise<string>
  close(): void
}

const DAY_S = 86_400
let written = 60

/** Opens a scene with a first commit of the files. */
export async function openScene(files: Readonly<Record<string, string>>): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'nectr-bench-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  const services = fork(SERVICES_FILE, [join(folder, 'github.git'), REPO, SECRET])
  const [{ githubUrl, memoryUrl }] = (await once(services, 'message')) as [Record<string, string>]
  const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'pipe' })
  const commit = (changed: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(changed)) writeDocument(join(workspace, path), text)
    git('add', '--all')
    git('-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '--message=Change')
  }
  git('init', '--quiet', '--template=', '--initial-branch=main')
  commit(files)
  const given = {
    'nectr-token': await mintToken({ secret: SECRET }),
    'api-url': memoryUrl ?? '',
    'github-token': 'bench',
  }
  return {
    workspace,
    commit,
    async run({ inputs = {}, env = {} } = {}) {
      const where = { workspace, temp: folder, repository: REPO, githubUrl: githubUrl ?? '' }
      const start = performance.now()
      const run = { actionFile: ACTION_FILE, ...where, env, inputs: { ...given, ...inputs } }
      const { status, outputs, log } = await runLikeRunner(run)
      const ms = performance.now() - start
      if (status !== 0) throw new Error(`the run failed:\n${log}`)
      return { ms, outputs }
    },
    async ledger() {
      const path = `${githubUrl}/repos/${REPO}/contents/${REPO}.jsonl?ref=refs/nectr/ledger`
      const answer = await fetch(path, { headers: { accept: 'application/vnd.github.raw+json' } })
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status} for the ledger`)
      return answer.text()
    },
    close() {
      services.disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs a scene and closes it, whatever comes. */
export async function inScene<T>(
  files: Readonly<Record<string, string>>,
  work: (scene: Scene) => Promise<T>,
): Promise<T> {
  const scene = await openScene(files)
  try {
    return await work(scene)
  } finally {
    scene.close()
  }
}

/** Throws unless a run says of an output what it should. */
export function expectOutput({ outputs }: SceneRun, name: string, value: number | boolean): void {
  if (outputs[name] !== String(value)) throw new Error(`a run gave ${name}=${outputs[name]}, not ${value}`)
}

// git reads a file again that was written in the second in which it was last looked at; here none was.
function writeDocument(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  // Each at a second of its own: git may take what has the size and the time of before for the same.
  const earlier = Date.now() / 1000 - DAY_S + (written++ % DAY_S)
  utimesSync(file, earlier, earlier)
}
