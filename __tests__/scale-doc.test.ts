import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { inputsFromEnvironment, parseInputs } from '../src/settings/inputs.ts'

interface Job {
  readonly uses?: string
  readonly strategy?: { readonly 'max-parallel': number }
  readonly steps?: readonly { readonly uses?: string; readonly with?: Record<string, string> }[]
}

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8')
const doc = read('docs/scale.md')
const workflows = [...doc.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)
const jobs = workflows.flatMap((text) => Object.values((parse(text) as { jobs: Record<string, Job> }).jobs))
const EXPRESSIONS: Readonly<Record<string, string>> = {
  'matrix.batch': '01',
  'matrix.repo': 'acme/api',
  'steps.targets.outputs.repos': 'acme/api\nacme/web\n',
}

describe('docs/scale.md', () => {
  test('shows four workflows, and the README leads to it', () => {
    expect(workflows).toHaveLength(4)
    expect(read('README.md')).toContain('](docs/scale.md)')
  })

  test('gives the action inputs that it takes, and each job that runs at once a ledger ref of its own', () => {
    const { inputs: known } = parse(read('action.yml')) as { inputs: Record<string, unknown> }
    const steps = jobs.flatMap(({ steps = [] }) => steps)
    const given = steps.filter(({ uses }) => uses?.startsWith('your-org/nectr-memory-sync@'))
    const inputs = given.map(({ with: values = {} }) => {
      expect(Object.keys(values).filter((name) => !(name in known))).toEqual([])
      const env = Object.entries(values).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        String(value).replace(/\$\{\{ (.+?) \}\}/g, (_, name) => EXPRESSIONS[name] ?? 'value'),
      ])
      const { repos, ledgerRef } = parseInputs(
        inputsFromEnvironment({ GITHUB_REPOSITORY: 'acme/handbook', ...Object.fromEntries(env) }),
      )
      return { repos, ledgerRef }
    })
    expect(inputs).toEqual([
      { repos: ['acme/handbook'], ledgerRef: 'refs/nectr/ledger' },
      { repos: ['acme/api', 'acme/web'], ledgerRef: 'refs/nectr/ledger-01' },
      { repos: ['acme/api'], ledgerRef: 'refs/nectr/acme/api' },
    ])
  })

  test('pins actions to the commits that the README pins', () => {
    const pins = [...doc.matchAll(/uses: actions\/(\S+ # \S+)/g)].map(([, pin = '']) => pin)
    expect(pins.filter((pin) => !read('README.md').includes(pin))).toEqual([])
    expect(pins).toHaveLength(5)
  })

  test('asks GitHub for no more ledgers at once than the 100 that it allows', () => {
    const [, batch] = /one `owner\/repo` a line, (\d+) at most/.exec(doc) ?? []
    const parallel = jobs.flatMap(({ strategy }) => strategy?.['max-parallel'] ?? [])
    expect([Number(batch), parallel]).toEqual([20, [4, 20]])
    const [batches = 0, single = 0] = parallel
    expect(Math.max(Number(batch) * batches, single)).toBeLessThan(100)
  })
})

describe('the arithmetic of docs/scale.md', () => {
  const [T, C, M, R, t, p, c] = [1000, 1000, 200, 20, 0.1, 4, 8]
  const rows = new Map(
    [...doc.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(([, what = '', formula, result]) => [
      what,
      { formula, result },
    ]),
  )

  test.each([
    ['GitHub calls', T - C + 10 * C, '10,000'],
    ['hours at 500 writes an hour', (6 * C) / 500, '12'],
    ['minutes at 80 writes a minute', (6 * C) / 80, '75'],
    ['minutes at 900 points a minute', Math.round((T - C + 34 * C) / 900), '38'],
    ['memory API calls', C * R, '20,000'],
    ['minutes of posting', Math.round((C * R * t) / (p * c) / 60), '1'],
    ['bytes of ledgers read, plain', ((T + C) * M * 600) / 1e6, '240 MB'],
    ['bytes of ledgers written', (2 * C * M * 600) / 1e6, '240 MB'],
  ])('is right in its %s', (what, computed, shown) => {
    expect(rows.get(what)?.result).toBe(shown)
    expect(shown.replace(/,| MB/g, '')).toBe(String(computed))
  })
})
