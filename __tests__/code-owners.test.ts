import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { DIALECTS } from '../src/documents/dialects.ts'
import { INPUT_DEFAULTS } from '../src/settings/inputs.ts'
import { git } from './helpers/git.ts'
import { scratchFolders } from './helpers/scratch.ts'

const newFolder = scratchFolders()
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [, block = ''] = /```text\n# \.github\/CODEOWNERS\n([\s\S]*?)```/.exec(readme) ?? []
const lines = block.trimEnd().split('\n')
const patterns = lines.map((line) => line.split(/\s+/)[0] ?? '')

/** Paths that a glob of the default set matches: each of its alternatives, at the root and deeper where it says so. */
function samplesOf(glob: string): string[] {
  const [braces, inner = ''] = /\{([^{}]*)\}/.exec(glob) ?? []
  if (braces) return inner.split(',').flatMap((part) => samplesOf(glob.replace(braces, part)))
  const depths = glob.includes('**/') ? ['', 'deep/', 'deep/er/'] : ['']
  return depths.map((depth) => glob.replace('**/', depth).replaceAll('*', 'name'))
}

/** The paths that none of the patterns matches, by git's own reading, which is that of CODEOWNERS but for `!` and `[ ]`. */
async function withoutOwner(paths: readonly string[], by = patterns): Promise<string[]> {
  const directory = await newFolder()
  git(directory, 'init', '--quiet', '--template=')
  writeFileSync(join(directory, '.gitignore'), `${by.join('\n')}\n`)
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '--stdin'], {
    cwd: directory,
    input: paths.join('\n'),
    encoding: 'utf8',
  })
  const owned = new Set(stdout.split('\n'))
  return paths.filter((path) => !owned.has(path))
}

describe('the lines for CODEOWNERS in the README', () => {
  test('own every document that is read by default, the settings, the workflow and the owners themselves', async () => {
    const documents = DIALECTS.flatMap(({ files }) => files.flatMap(samplesOf))
    const others = [INPUT_DEFAULTS.config, '.github/CODEOWNERS', '.github/workflows/reviewer-memory.yml']
    expect(documents.length).toBeGreaterThan(60)
    expect(await withoutOwner([...documents, ...others])).toEqual([])
  })

  test('are each needed for one of these', async () => {
    const documents = [
      ...DIALECTS.flatMap(({ files }) => files.flatMap(samplesOf)),
      // These are read in any letter case.
      'contributing.md',
      '.github/CODEOWNERS',
      '.github/workflows/reviewer-memory.yml',
    ]
    const idle: string[] = []
    for (const pattern of patterns) {
      const rest = patterns.filter((other) => other !== pattern)
      if ((await withoutOwner(documents, rest)).length === 0) idle.push(pattern)
    }
    expect(idle).toEqual([])
  })

  test('own nothing else', async () => {
    const code = ['src/index.ts', 'README.md', 'docs/guide.md', '.github/dependabot.yml', 'src/.claude/x.md']
    expect(await withoutOwner(code)).toEqual(code)
  })

  test('name a pattern and a team each, in the syntax that CODEOWNERS has', () => {
    expect(lines.filter((line) => !/^\S+ +@your-org\/rule-owners$/.test(line))).toEqual([])
    // There, a star at the end stands for files of that folder alone.
    expect(patterns.filter((pattern) => /[![\]\\#{}]|\*[^/]*$/.test(pattern))).toEqual([])
  })
})
