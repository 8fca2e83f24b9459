// `npm run robustness [-- FOLDER…]`: runs the bundle over every Markdown file below some folders, by default everything
// that is installed here, and checks what was posted. It is too long for the tests and says what it looked at.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGithubServer } from '../../src/local/github-server.ts'
import { startMemoryServer } from '../../src/local/memory-server.ts'
import { runLikeRunner } from '../../src/local/runner.ts'
import { mintToken } from '../../src/local/tokens.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const REPOSITORY = 'robustness/run'
const folders = process.argv.slice(2)
const temp = mkdtempSync(join(tmpdir(), 'nectr-robustness-'))
const workspace = join(temp, 'workspace')
mkdirSync(workspace)

let files = 0
for (const folder of folders.length > 0 ? folders : [join(root, 'node_modules')]) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:md|mdc|markdown)$/i.test(entry.name)) continue
    copyFileSync(join(entry.parentPath, entry.name), join(workspace, `${files++}-${entry.name}`))
  }
}
execFileSync('git', ['init', '--quiet'], { cwd: workspace })
execFileSync('git', ['add', '--force', '.'], { cwd: workspace })

const secret = 'robustness'
const memory = await startMemoryServer({ secret })
const github = await startGithubServer({ directory: join(temp, 'github.git'), repository: REPOSITORY })
const inputs = {
  'nectr-token': await mintToken({ secret }),
  'api-url': memory.url,
  'github-token': 'robustness',
  files: '**/*',
  concurrency: '32',
}
const options = {
  actionFile: join(root, 'dist/index.js'),
  workspace,
  temp,
  repository: REPOSITORY,
  githubUrl: github.url,
}
const start = performance.now()
const first = await runLikeRunner({ ...options, inputs })
const seconds = ((performance.now() - start) / 1000).toFixed(0)
const second = await runLikeRunner({ ...options, inputs })
const posted = memory.memories(REPOSITORY)
await Promise.all([memory.close(), github.close()])
rmSync(temp, { recursive: true, force: true })

const odd = posted.filter(
  ({ content }) => !/^\[[^\n]+\] \S/.test(content) || /[\n\r\u200b\u202e]|\s\s/.test(content),
)
const texts = new Set(posted.map(({ content, memoryType }) => `${memoryType} ${content}`))
const unread = first.log
  .split('\n')
  .filter((line) => line.startsWith('::error') && line.includes('unparsable'))
console.log(
  `${files} files, ${posted.length} memories, ${seconds} s; failure of the run: ${first.outputs['failure-reason'] || 'none'}`,
)
console.log(
  `${odd.length} odd texts, ${posted.length - texts.size} twice, ${unread.length} documents unparsable`,
)
console.log(`second run: ${second.outputs['added']} added, ${second.outputs['unchanged']} unchanged`)
for (const { content } of odd.slice(0, 10)) console.log(`odd: ${JSON.stringify(content.slice(0, 200))}`)
const isRight =
  odd.length === 0 && posted.length === texts.size && unread.length === 0 && second.outputs['added'] === '0'
process.exitCode = isRight ? 0 : 1
