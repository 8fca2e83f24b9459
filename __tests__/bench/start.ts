import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGithubServer } from '../../src/local/github-server.ts'
import { startMemoryServer } from '../../src/local/memory-server.ts'
import { runLikeRunner } from '../../src/local/runner.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { makeDocument } from './documents.ts'
import { medianPair, printRatio } from './measure.ts'

const actionFile = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const DOCUMENTS = 60
const RULES = 10
const ROUNDS = 11

/** A run of the bundle that finds nothing to do, and one without any document, beside a bare start of node. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nectr-bench-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  const secret = 'bench'
  const memory = await startMemoryServer({ secret })
  const github = await startGithubServer({ directory: join(folder, 'github.git'), repository: 'bench/start' })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' })
  git('init')
  for (let number = 0; number < DOCUMENTS; number++) {
    mkdirSync(join(workspace, `part-${number}`))
    writeFileSync(join(workspace, `part-${number}/AGENTS.md`), makeDocument(number, RULES))
  }
  git('add', '.')
  const inputs = {
    'nectr-token': await mintToken({ secret }),
    'api-url': memory.url,
    'github-token': 'bench',
  }
  const run = async () => {
    const options = {
      actionFile,
      workspace,
      temp: folder,
      repository: 'bench/start',
      githubUrl: github.url,
      inputs,
    }
    const { status, outputs, log } = await runLikeRunner(options)
    if (status !== 0) throw new Error(log)
    return outputs
  }
  try {
    const { added } = await run()
    if (added !== String(DOCUMENTS * RULES)) throw new Error(`the first run added ${added}`)
    const bare = () => execFileSync(process.execPath, ['-e', '0'])
    const unchanged = async () => {
      if ((await run())['added'] !== '0') throw new Error('the run was not unchanged')
    }
    printRatio(
      `unchanged run: ${DOCUMENTS} documents of ${RULES} rules / bare node`,
      await medianPair(ROUNDS, unchanged, bare),
    )
  } finally {
    await Promise.all([memory.close(), github.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}
