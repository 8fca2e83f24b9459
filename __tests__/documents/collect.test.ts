import { describe, expect, test } from '@jest/globals'
import { collectDocuments } from '../../src/documents/collect.ts'
import type { Checkout } from '../../src/ports.ts'
import type { Problem } from '../../src/problem.ts'

const missing = (path: string): Problem => ({
  code: 'missing',
  severity: 'error',
  message: 'Not here.',
  path,
})

/** A checkout in memory, which remembers what was read, and how much at once. A file without text can't be read. */
function checkoutOf(files: Record<string, string | null>, modes: Record<string, string> = {}) {
  const reads: string[] = []
  const load = { now: 0, most: 0 }
  const checkout: Checkout = {
    listTracked: async () =>
      Object.keys(files).map((path) => ({ path, mode: modes[path] ?? '100644', blob: `blob of ${path}` })),
    read: async (path) => {
      reads.push(path)
      load.most = Math.max(load.most, ++load.now)
      await new Promise(setImmediate)
      load.now--
      const text = files[path]
      return typeof text === 'string' ? { text } : { problem: missing(path) }
    },
  }
  return { checkout, reads, load }
}

const collect = (checkout: Checkout, files: string[] = [], config = '.nectr/sync.yaml') =>
  collectDocuments({ files, config }, checkout)

describe('collectDocuments', () => {
  test('reads the default set where there is no settings file', async () => {
    const { checkout, reads } = checkoutOf({ 'CONTRIBUTING.md': '# C', 'AGENTS.md': '# A', 'x.ts': '' })
    const { documents, problems, tracked } = await collect(checkout)
    expect(documents.map(({ path, text, blob }) => [path, text, blob])).toEqual([
      ['AGENTS.md', '# A', 'blob of AGENTS.md'],
      ['CONTRIBUTING.md', '# C', 'blob of CONTRIBUTING.md'],
    ])
    expect(problems).toEqual([])
    expect(tracked.map(({ path }) => path)).toEqual(['CONTRIBUTING.md', 'AGENTS.md', 'x.ts'])
    expect(reads).toEqual(['AGENTS.md', 'CONTRIBUTING.md'])
  })

  test('follows the settings file', async () => {
    const settings = 'sources:\n  - files: docs/**\n    take: document\nexclude: docs/old.md\n'
    const files = { '.nectr/sync.yaml': settings, 'docs/a.md': 'a', 'docs/old.md': 'old', 'AGENTS.md': '' }
    const { documents, problems } = await collect(checkoutOf(files).checkout)
    expect(documents.map(({ path, source }) => [path, source?.take])).toEqual([['docs/a.md', 'document']])
    expect(problems).toEqual([])
  })

  test('lets the input replace the sources, but not what is excluded', async () => {
    const settings = 'sources: [{ files: docs/** }]\nexclude: ["**/old.md"]\n'
    const files = { 'sync.yml': settings, 'a.md': 'a', 'old.md': 'old', 'docs/a.md': '' }
    const { documents } = await collect(checkoutOf(files).checkout, ['*.md'], 'sync.yml')
    expect(documents.map(({ path, source }) => [path, source])).toEqual([['a.md', undefined]])
  })

  test('reads nothing where the settings file is broken, and says where', async () => {
    const files = { '.nectr/sync.yaml': 'exclude: [a, b\n', 'AGENTS.md': '# A' }
    const { checkout, reads } = checkoutOf(files)
    const { documents, problems } = await collect(checkout)
    expect(documents).toEqual([])
    expect(problems.map(({ code, severity, path, line }) => [code, severity, path, line])).toEqual([
      ['invalid-yaml', 'error', '.nectr/sync.yaml', 2],
    ])
    expect(reads).toEqual(['.nectr/sync.yaml'])
  })

  test('reads nothing where the settings file has an unknown key', async () => {
    const files = { '.nectr/sync.yaml': 'excludes: a\n', 'AGENTS.md': '# A' }
    const { documents, problems } = await collect(checkoutOf(files).checkout)
    expect({ documents, problems }).toEqual({
      documents: [],
      problems: [
        {
          code: 'invalid-settings-file',
          severity: 'error',
          message: 'There is no `excludes` here.',
          path: '.nectr/sync.yaml',
          line: 1,
          column: 1,
        },
      ],
    })
  })

  test('reads nothing where a tracked settings file can not be read', async () => {
    const { checkout, reads } = checkoutOf({ '.nectr/sync.yaml': null, 'AGENTS.md': '# A' })
    const { documents, problems } = await collect(checkout)
    expect([documents, problems]).toEqual([[], [missing('.nectr/sync.yaml')]])
    expect(reads).toEqual(['.nectr/sync.yaml'])
  })

  test('goes on where one document can not be read', async () => {
    const { checkout } = checkoutOf({ 'AGENTS.md': null, 'CLAUDE.md': '# C' })
    const { documents, problems } = await collect(checkout)
    expect(documents.map(({ path }) => path)).toEqual(['CLAUDE.md'])
    expect(problems).toEqual([missing('AGENTS.md')])
  })

  test('tells of patterns without a match before what could not be read', async () => {
    const { checkout } = checkoutOf({ 'a.md': null })
    const { problems } = await collect(checkout, ['a.md', 'b.md'])
    expect(problems.map(({ code }) => code)).toEqual(['unmatched-pattern', 'missing'])
  })

  test('reads many documents in order, and only some at once', async () => {
    const paths = Array.from({ length: 200 }, (_, n) => `${String(n).padStart(3, '0')}/AGENTS.md`)
    const { checkout, load } = checkoutOf(Object.fromEntries(paths.map((path) => [path, `of ${path}`])))
    const { documents } = await collect(checkout)
    expect(documents.map(({ path }) => path)).toEqual(paths)
    expect(documents.map(({ text }) => text)).toEqual(paths.map((path) => `of ${path}`))
    expect(load.most).toBe(32)
  })
})
