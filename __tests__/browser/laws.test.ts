import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { Memory } from '../../src/plan/memory.ts'
import { renderComment } from '../../src/report/comment.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { reportOf } from '../helpers/reports.ts'
import { type Content, type Row, readContent } from './content.ts'
import { LINKS } from './hostile-report.ts'
import { anyPath, hidesSomething, readable, textOf } from './hostile-texts.ts'
import { startBrowser } from './pages.ts'

jest.setTimeout(120_000)

const RUNS = 50
// Few and short enough for a comment to show all of each.
const ROWS = { minLength: 1, maxLength: 20, size: 'max' } as const

const show = startBrowser()

interface Place {
  readonly path: string
  readonly line: number
}

const place = fc.record({ path: anyPath, line: fc.integer({ min: 1, max: 9_999 }) })
const rules = fc.uniqueArray(fc.record({ text: textOf(5), place }), { selector: ({ text }) => text, ...ROWS })
const changes = fc.array(fc.record({ before: textOf(2), after: textOf(2), place }), ROWS)

function memoryAt(text: string, { path, line }: Place): Memory {
  return { ...memory(text), sources: [{ path, startLine: line, endLine: line, section: '' }] }
}

describe.each([
  {
    name: 'summary',
    render: (report: Report) => renderSummary(report, { links: LINKS }),
    headings: { add: 'To add', change: 'To change', problems: 'Problems' },
  },
  {
    name: 'comment',
    render: (report: Report) => renderComment(report, { links: LINKS }) ?? '',
    headings: { add: 'Added', change: 'Changed', problems: 'Errors' },
  },
])('whatever the documents say, in a $name', ({ render, headings }) => {
  const read = async (report: Report) => readContent(await show(render(report)))

  test('every new memory reads as its text, and links to its line', async () => {
    const law = fc.asyncProperty(rules, async (given) => {
      const plan = planOf(given.map((rule) => memoryAt(rule.text, rule.place)))
      const content = await read(reportOf([{ repo: 'acme/api', plan }], { mode: 'plan' }))
      const rows = content.tables[`${headings.add} (${given.length})`] ?? []
      expect(textsOf(rows, 'memory')).toEqual(given.map(({ text }) => readable(text)))
      expectPlaces(content, 'source', given)
    })
    await fc.assert(law, { numRuns: RUNS })
  })

  test('every change reads as the old text and as the new one', async () => {
    const law = fc.asyncProperty(changes, async (given) => {
      const change = given.map(({ before, after, place }) => ({
        from: entry(memory(before)),
        to: memoryAt(after, place),
      }))
      const plan = { ...planOf([]), change }
      const content = await read(reportOf([{ repo: 'acme/api', plan }], { mode: 'plan' }))
      const rows = content.tables[`${headings.change} (${given.length})`] ?? []
      expect(rows.map(({ memory }) => [words(memory?.before), words(memory?.after)])).toEqual(
        given.map(({ before, after }) => [words(before), words(after)]),
      )
      expectPlaces(content, 'source', given)
    })
    await fc.assert(law, { numRuns: RUNS })
  })

  test('every problem reads as its message, and links to its line', async () => {
    const law = fc.asyncProperty(rules, async (given) => {
      const problems = given.map(({ text, place }) => ({
        ...{ code: 'credential', severity: 'error' as const, message: text },
        ...place,
      }))
      const content = await read(reportOf([], { mode: 'plan', problems }))
      const rows = content.tables[`${headings.problems} (${given.length})`] ?? []
      expect(textsOf(rows, 'message')).toEqual(given.map(({ text }) => readable(text)))
      expectPlaces(content, 'place', given)
    })
    await fc.assert(law, { numRuns: RUNS })
  })
})

function textsOf(rows: readonly Row[], column: string): string[] {
  return rows.map((cells) => readable(cells[column]?.text ?? ''))
}

// What is marked stands between spaces, whether these are its own or not.
function words(text = ''): string {
  return readable(text).replaceAll(' ', '')
}

// What is not code is a pipe at most, behind a backslash, or a space between what goes and what comes.
function expectPlaces(
  { links, text, tables }: Content,
  column: string,
  given: readonly { readonly place: Place }[],
) {
  const rows = Object.values(tables)
    .flat()
    .filter((row) => column in row)
  for (const { memory, message, [column]: place } of rows) {
    expect([memory, message, place].map((cell) => cell?.looseText ?? '').join('')).toMatch(/^[| ]*$/)
  }
  expect(textsOf(rows, column)).toEqual(given.map(({ place: { path, line } }) => `${readable(path)}:${line}`))
  expect(links.map(({ href }) => decodeURIComponent(href))).toEqual(
    given.map(({ place: { path, line } }) => `https://github.com/acme/api/blob/c0ffee/${path}#L${line}`),
  )
  expect(hidesSomething(text)).toBe(false)
}
