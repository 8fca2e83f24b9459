import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { renderSummary } from '../../src/report/summary.ts'
import { memory, planOf } from '../helpers/memories.ts'
import { reportOf } from '../helpers/reports.ts'
import { type Content, readContent } from './content.ts'
import { LINKS } from './hostile-report.ts'
import { anyPath, anyText, hidesSomething, readable } from './hostile-texts.ts'
import { startBrowser } from './pages.ts'

jest.setTimeout(120_000)

const ROWS = 40
const RUNS = 25

const show = startBrowser()

interface Row {
  readonly text: string
  readonly path: string
  readonly line: number
}

const rows = fc.uniqueArray(
  fc.record({ text: anyText, path: anyPath, line: fc.integer({ min: 1, max: 9_999 }) }),
  { selector: ({ text }) => text, minLength: 1, maxLength: ROWS, size: 'max' },
)

test('every row of a summary reads as the text of its memory, and links to its line', async () => {
  const law = fc.asyncProperty(rows, async (given) => {
    const memories = given.map(({ text, path, line }) => ({
      ...memory(text),
      sources: [{ path, startLine: line, endLine: line, section: '' }],
    }))
    const report = reportOf([{ repo: 'acme/api', plan: planOf(memories) }], { mode: 'plan' })
    const content = await readContent(await show(renderSummary(report, { links: LINKS })))
    expectRows(content, `To add (${given.length})`, given)
  })
  await fc.assert(law, { numRuns: RUNS })
})

test('every problem reads as its message, and links to its line', async () => {
  const law = fc.asyncProperty(rows, async (given) => {
    const problems = given.map(({ text, ...place }) => ({
      ...{ code: 'vague', severity: 'warning' as const, message: text },
      ...place,
    }))
    const report = reportOf([], { mode: 'plan', problems })
    const content = await readContent(await show(renderSummary(report, { links: LINKS })))
    expectRows(content, `Problems (${given.length})`, given)
  })
  await fc.assert(law, { numRuns: RUNS })
})

// The last two cells of a row are its text and its place. What is not code in them is a pipe at most.
function expectRows(content: Content, heading: string, given: readonly Row[]) {
  const shown = (content.tables[heading] ?? []).map((cells) => cells.slice(-2))
  expect(shown.flat().filter(({ looseText }) => !/^\|*$/.test(looseText))).toEqual([])
  expect(shown.map((cells) => cells.map(({ text }) => readable(text)))).toEqual(
    given.map(({ text, path, line }) => [readable(text), `${readable(path)}:${line}`]),
  )
  expect(content.links.map(({ href }) => decodeURIComponent(href))).toEqual(
    given.map(({ path, line }) => `https://github.com/acme/api/blob/c0ffee/${path}#L${line}`),
  )
  expect(hidesSomething(content.text)).toBe(false)
}
