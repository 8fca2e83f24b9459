import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { DIALECTS, dialectOf } from '../src/documents/dialects.ts'
import { readDirectives } from '../src/extract/directives.ts'
import { extractRules } from '../src/extract/extract.ts'
import { readSettingsFile } from '../src/settings/settings-file.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8')
const readme = read('README.md')

const EXAMPLE = /<!-- example: (\S+) -->\n```\w+\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g

/** The fenced blocks of a language. */
const fenced = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )

describe('the README', () => {
  const examples = [...readme.matchAll(EXAMPLE)].map(([, path = '', text = '', lines = '']) => ({
    path,
    text,
    lines,
  }))

  test('has an example of a Markdown document and one of the rules file', () => {
    expect(examples.map(({ path }) => path)).toEqual(['CONTRIBUTING.md', '.nectr/rules.yaml'])
  })

  test.each(examples)('shows the memories that $path really gives', ({ path, text, lines }) => {
    const { rules, problems } = extractRules({ path, blob: '', dialect: dialectOf(path), text })
    const shown = rules.map(({ memoryType, content }) => `${memoryType.padEnd(12)}  ${content}\n`).join('')
    expect([shown, problems]).toEqual([lines, []])
  })

  test('shows a settings file that can be read', () => {
    const [text = ''] = fenced('yaml').filter((block) => block.startsWith('sources:'))
    expect(readSettingsFile(text, '.nectr/sync.yaml')).toEqual({
      settings: {
        sources: [
          {
            files: ['docs/handbook/**/*.md'],
            memoryType: 'architecture',
            take: 'norms',
            sections: { only: ['Coding*'], except: ['Release*'] },
          },
        ],
        exclude: ['**/CHANGELOG.md'],
      },
      problems: [],
    })
  })

  test('pins the actions of its workflows, and each of them by one commit', () => {
    const used = fenced('yaml').flatMap((block) => [...block.matchAll(/uses: (\S+?)@(\S+) # (.+)/g)])
    const pins = new Map(used.map(([, action = '', ...pin]) => [action, pin]))
    expect(used.filter(([, action = '', ...pin]) => String(pins.get(action)) !== String(pin))).toEqual([])
    const others = [...pins].filter(([action]) => action.startsWith('actions/'))
    expect(others.map(([action]) => action)).toEqual([
      'actions/checkout',
      'actions/upload-artifact',
      'actions/download-artifact',
    ])
    for (const [, [commit, version]] of others)
      expect([commit, version]).toEqual([
        expect.stringMatching(/^[0-9a-f]{40}$/),
        expect.stringMatching(/^v\d/),
      ])
  })

  test('names only directives that exist', () => {
    const named = readDirectives(readme).map(({ name }) => name)
    expect(named).toEqual(['ignore', 'ignore-start', 'ignore-end', 'ignore-file', 'type', 'rule'])
  })

  test('names every file of the default set', () => {
    const [, section = ''] = /### Documents\n([\s\S]*?)\n### /.exec(readme) ?? []
    const names = DIALECTS.flatMap(({ files }) => files).flatMap(
      (glob) => glob.match(/[A-Za-z_-]+\.(?:md|yaml)/g) ?? [],
    )
    expect(names.filter((name) => !section.includes(name))).toEqual([])
  })

  test('has the tables of action.yml and of the failure reasons as they are', () => {
    const check = () =>
      execFileSync('npm', ['run', '--silent', 'docs', '--', '--check'], { cwd: root, stdio: 'pipe' })
    expect(check).not.toThrow()
  })
})
