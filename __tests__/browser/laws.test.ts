import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { Memory } from '../../src/plan/memory.ts'
import { renderComment } from '../../src/report/comment.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { reportOf } from '../helpers/reports.ts'
import { type Content, readContent } from './content.ts'
import { LINKS } from './hostile-report.ts'
import { anyPath, hidesSomething, readable, textOf } from './hostile-texts.ts'
import { startBrowser } from './pages.ts'

jest.setTimeout(120_000)

const RUNS = 50
// Few and short enough for a comment to show all of each.
const ITEMS = { minLength: 1, maxLength: 20, size: 'max' } as const

const show = startBrowser()

interface Place {
  readonly path: string
  readonly line: number
}

const place = fc.record({ path: anyPath, line: fc.integer({ min: 1, max: 9_999 }) })
const rules = fc.uniqueArray(fc.record({ text: textOf(5), place }), {
  selector: ({ text }) => text,
  ...ITEMS,
})
const changes = fc.array(fc.record({ before: textOf(2), after: textOf(2), place }), ITEMS)

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
      const items = content.lists[`${headings.add} (${given.length})`] ?? []
      expect(items.map(({ says, about }) => [says, about].map(({ text }) => readable(text)))).toEqual(
        given.map(({ text, place }) => [readable(text), `${nameOf(place)} · project_rule`]),
      )
      expect(items.map(({ says, about }) => says.looseText + about.looseText)).toEqual(given.map(() => ' · '))
      expectLinks(content, given)
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
      const items = content.lists[`${headings.change} (${given.length})`] ?? []
      expect(items.map(({ says }) => [words(says.before), words(says.after)])).toEqual(
        given.map(({ before, after }) => [words(before), words(after)]),
      )
      expect(items.map(({ says }) => says.looseText.trim())).toEqual(given.map(() => ''))
      expectLinks(content, given)
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
      const items = content.lists[`${headings.problems} (${given.length})`] ?? []
      expect(items.map(({ says, about }) => [says, about].map(({ text }) => readable(text)))).toEqual(
        given.map(({ text, place }) => [readable(text), `${nameOf(place)} · error credential`]),
      )
      expect(items.map(({ says, about }) => says.looseText + about.looseText)).toEqual(
        given.map(() => ' · error '),
      )
      expectLinks(content, given)
    })
    await fc.assert(law, { numRuns: RUNS })
  })
})

// A table takes more than a list does: pipes would end its cells.
test('whatever the documents say, every memory that is about a change reads as its text', async () => {
  const law = fc.asyncProperty(rules, async (given) => {
    const covering = given.map(({ text, place }) => ({
      ...memoryAt(text, place),
      ...{ scope: [text], covered: 1, examples: [place.path] },
    }))
    const forChanges = { changed: 1, unscoped: 0, covering }
    const page = await show(renderSummary(reportOf([]), { links: LINKS, forChanges }))
    const content = await readContent(page)
    const rows = Object.values(content.tables).flat()
    expect(
      rows.map(({ memory, source }) => [memory, source].map((cell) => readable(cell?.text ?? ''))),
    ).toEqual(given.map(({ text, place }) => [readable(text), nameOf(place)]))
    const loose = rows.flatMap((row) => Object.values(row).map(({ looseText }) => looseText))
    expect(loose.filter((text) => !/^\|*$/.test(text))).toEqual([])
    expectLinks(content, given)
  })
  await fc.assert(law, { numRuns: RUNS })
})

function memoryAt(text: string, { path, line }: Place): Memory {
  return { ...memory(text), sources: [{ path, startLine: line, endLine: line, section: '' }] }
}

function nameOf({ path, line }: Place): string {
  return `${readable(path)}:${line}`
}

// What is marked stands between spaces, whether these are its own or not.
function words(text: string): string {
  return readable(text).replaceAll(' ', '')
}

function expectLinks({ links, text }: Content, given: readonly { readonly place: Place }[]) {
  expect(links.map(({ href }) => decodeURIComponent(href))).toEqual(
    given.map(({ place: { path, line } }) => `https://github.com/acme/api/blob/c0ffee/${path}#L${line}`),
  )
  expect(hidesSomething(text)).toBe(false)
}
