import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { memoryCharts } from '../../src/report/chart.ts'
import { memory, planOf } from '../helpers/memories.ts'
import { anyPath, HOSTILE_TEXTS } from './hostile-texts.ts'
import { drawLikeGithub, startBrowser } from './pages.ts'

jest.setTimeout(120_000)

const HARMLESS = /^…?[\p{L}\p{M}\p{N} ./_+?()-]+ \[\d+\]$/u

const show = startBrowser()

/** What the legends of both charts say, for each list of the paths at which memories stand. */
async function legends(lists: readonly (readonly string[])[]): Promise<string[][]> {
  const page = await show(lists.map((paths) => memoryCharts(planAt(paths))).join('\n\n'))
  await drawLikeGithub(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')].map((svg) =>
      [...svg.querySelectorAll('.legend text')].map(({ textContent }) => textContent ?? ''),
    ),
  )
}

function planAt(paths: readonly string[]) {
  const memories = paths.map((path, at) => ({
    ...memory(`rule ${at}`),
    sources: [{ path, startLine: 1, endLine: 1, section: '' }],
  }))
  return planOf(memories)
}

test('a chart names documents by what is harmless in their paths, and counts those that it leaves out', async () => {
  const many = Array.from({ length: 9 }, (_, n) => `docs/${n}.md`)
  const cases: [paths: string[], labels: string[]][] = [
    [
      ['a.md', 'docs/规则 2.md', 'a.md'],
      ['a.md [2]', 'docs/规则 2.md [1]'],
    ],
    [
      ['a"b', 'a#b'],
      ['a?b [1]', 'a?b (2) [1]'],
    ],
    [['x\u200by'], ['x?u200by [1]']],
    [[`${'long/'.repeat(20)}a.md`], [`…${'long/'.repeat(20).slice(-19)}a.md [1]`]],
    [many, [...many.slice(0, 7).map((path) => `${path} [1]`), '2 others [2]']],
  ]
  expect(await legends(cases.map(([paths]) => paths))).toEqual(
    cases.flatMap(([paths, labels]) => [[`project_rule [${paths.length}]`], labels]),
  )
})

test('whatever the paths are, both charts are drawn and count every memory', async () => {
  const path = fc.oneof(anyPath, fc.constantFrom(...Object.values(HOSTILE_TEXTS)))
  const paths = fc.array(path, { minLength: 1, maxLength: 12, size: 'max' })
  const law = fc.asyncProperty(
    fc.array(paths, { minLength: 1, maxLength: 12, size: 'max' }),
    async (lists) => {
      const drawn = await legends(lists)
      for (const [at, { length }] of lists.entries()) {
        const [types, documents = []] = drawn.slice(2 * at)
        expect(types).toEqual([`project_rule [${length}]`])
        const counts = documents.map((label) => Number(/ \[(\d+)\]$/.exec(label)?.[1]))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(length)
        expect(documents.filter((label) => !HARMLESS.test(label))).toEqual([])
      }
    },
  )
  await fc.assert(law, { numRuns: 10 })
})
