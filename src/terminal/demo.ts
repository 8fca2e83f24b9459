import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startGithubServer } from '../local/github-server.ts'
import { startMemoryServer } from '../local/memory-server.ts'
import { runLikeRunner } from '../local/runner.ts'
import { mintToken } from '../local/tokens.ts'
import { countNoun } from '../report/count-noun.ts'
import { INPUT_DEFAULTS } from '../settings/inputs.ts'
import type { Options } from './options.ts'
import { paint, type Terminal } from './screen.ts'
import { headOf } from './setup.ts'

const REPOSITORY = 'demo/this-repository'
const SHOWN_SUMMARY_LINES = 18

const execute = promisify(execFile)

/** Runs the action twice on this repository, as two pushes would. Fails where the first stores nothing or the second anything. */
export async function demo(options: Options, terminal: Terminal): Promise<number> {
  const { directory, actionFile } = terminal
  const folder = await mkdtemp(join(tmpdir(), 'nectr-memory-sync-demo-'))
  const secret = randomBytes(32).toString('hex')
  const memory = await startMemoryServer({ secret, repos: [REPOSITORY] })
  const github = await startGithubServer({
    directory: join(folder, 'github.git'),
    repository: REPOSITORY,
    token: 'demo',
  })
  const say = (text: string) => (options.json ? terminal.err : terminal.out).write(`${text}\n`)
  try {
    const token = await mintToken({ secret })
    const commit = (await headOf(directory)) || '0'.repeat(40)
    const results = []
    for (const title of ['First push: everything is new', 'Second push: nothing has changed']) {
      say(`\n${paint('bold', `── ${title} ──`, terminal.out)}`)
      const result = await runLikeRunner({
        actionFile,
        workspace: directory,
        temp: folder,
        repository: REPOSITORY,
        githubUrl: github.url,
        commit,
        inputs: { 'nectr-token': token, 'api-url': memory.url, 'github-token': 'demo' },
        onLine: (line) => sayAsRunner(line, say, terminal),
      })
      say(`exit status ${result.status}; outputs: ${JSON.stringify(result.outputs)}`)
      results.push(result)
    }
    const [first, second] = results
    const stored = memory.memories(REPOSITORY).length
    const isRight =
      results.every(({ status }) => status === 0) &&
      stored > 0 &&
      first?.outputs['added'] === String(stored) &&
      second?.outputs['added'] === '0'
    say(`\nThe memory API holds ${countNoun(stored, 'memory', 'memories')}.`)
    if (stored > 0) say(`The ledger's history:\n\n${await historyOf(github.directory)}`)
    say('The job summary of the first run begins with:\n')
    say((first?.summary ?? '').split('\n').slice(0, SHOWN_SUMMARY_LINES).join('\n'))
    if (options.json)
      terminal.out.write(
        `${JSON.stringify({ stored, runs: results.map(({ outputs }) => outputs) }, null, 2)}\n`,
      )
    return isRight ? 0 : 1
  } finally {
    await Promise.all([memory.close(), github.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

async function historyOf(directory: string): Promise<string> {
  const log = ['log', '--format=  %h %s', '--stat', INPUT_DEFAULTS['ledger-ref'], '--']
  return (await execute('git', log, { cwd: directory })).stdout
}

// The commands of a log as a runner shows them: masks not at all, groups as headings, problems by their level.
function sayAsRunner(line: string, say: (text: string) => void, { out }: Terminal): void {
  const [, command = '', message = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? []
  if (command === 'group') say(paint('bold', `▸ ${message}`, out))
  else if (command === 'error') say(paint('red', `Error: ${message}`, out))
  else if (command === 'warning') say(paint('yellow', `Warning: ${message}`, out))
  else if (command === '' && line !== '') say(`  ${line}`)
}
