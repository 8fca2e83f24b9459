import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { renderComment } from '../../src/report/comment.ts'
import type { Report } from '../../src/report/report.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { reportOf } from '../helpers/reports.ts'

const OPTIONS = {
  links: { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c'.repeat(40) },
  runUrl: 'https://github.com/acme/api/actions/runs/1',
}
const NOTE =
  'A comment is too small for all of this: [the summary of this run](https://github.com/acme/api/actions/runs/1) shows more.'
const MOST = 65_000

function commentOn(memories: readonly Memory[], options: object = OPTIONS): string {
  const report = reportOf([{ repo: 'acme/api', plan: planOf(memories) }], { mode: 'plan' })
  const text = renderComment(report, options) ?? ''
  expect(text.length).toBeLessThanOrEqual(MOST)
  return text
}

function several(count: number, length: number): Memory[] {
  return Array.from({ length: count }, (_, n) => memory(`${n} ${'x'.repeat(length - String(n).length - 1)}`))
}

function itemsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.endsWith(' · `project_rule`'))
}

describe('a comment', () => {
  test('shows every item whole as long as that fits', () => {
    const text = commentOn(several(100, 400))
    expect(itemsOf(text)).toHaveLength(100)
    expect(text).toContain(`- \`7 ${'x'.repeat(398)}\`<br>`)
    expect(text).not.toContain(NOTE)
  })

  test('is as long as may be, and no longer', () => {
    const lengths = Array.from({ length: 20 }, (_, n) => commentOn(several(290 + n, 60))).flatMap((text) =>
      itemsOf(text).length > 100 ? [text.length] : [],
    )
    expect(lengths.length).toBeGreaterThan(0)
    expect(lengths.length).toBeLessThan(20)
    expect(Math.max(...lengths)).toBeGreaterThan(64_700)
  })

  test('then cuts each text at 300 characters', () => {
    const text = commentOn(several(100, 600))
    expect(itemsOf(text)).toHaveLength(100)
    expect(text).toContain(`- \`7 ${'x'.repeat(297)}…\`<br>`)
    expect(text).toContain(`\n\n${NOTE}\n\n<details><summary><b>Added (100)</b></summary>\n\n`)
  })

  test('then shows 100 items of a list, and how many others there are', () => {
    const text = commentOn(several(3_000, 60))
    expect(itemsOf(text)).toHaveLength(100)
    expect(text).toContain('\n\n</details>\n\n… and 2900 more.')
    expect(text).toContain(NOTE)
  })

  test('then 20', () => {
    const places = (text: string) =>
      Array.from({ length: 5 }, (_, n) => ({
        path: `${'d'.repeat(100)}/${n}.md`,
        startLine: 1,
        endLine: 1,
        section: text,
      }))
    const text = commentOn(several(200, 300).map((one) => ({ ...one, sources: places(one.text) })))
    expect(itemsOf(text)).toHaveLength(20)
    expect(text).toContain('… and 180 more.')
  })

  test('and in the end the counts alone', () => {
    const places = Array.from({ length: 5 }, (_, n) => ({
      path: `${'ü'.repeat(150)}/${n}.md`,
      startLine: 1,
      endLine: 1,
      section: '',
    }))
    const text = commentOn(several(20, 300).map((one) => ({ ...one, sources: places })))
    expect(itemsOf(text)).toEqual([])
    expect(text.split('\n\n').slice(1)).toEqual([
      '## Reviewer memory',
      expect.stringMatching(
        /^\*\*When this is merged, the reviewer learns 20 rules\.\*\* Plan `[0-9a-f]{12}`\.$/,
      ),
      NOTE,
    ])
  })

  test('says that it is too small where no run is known, too', () => {
    expect(commentOn(several(3_000, 60), {})).toContain('\n\nA comment is too small for all of this.\n\n')
  })

  test('keeps the words that differ in sight where it cuts a text', () => {
    const change = Array.from({ length: 120 }, (_, n) => {
      const [before, after] = ['old', 'new'].map(
        (word) => `${n} ${'a '.repeat(200)}${word}${' b'.repeat(200)}`,
      )
      return { from: entry(memory(before ?? '')), to: memory(after ?? '') }
    })
    const report = reportOf([{ repo: 'acme/api', plan: { ...planOf([]), change } }], { mode: 'plan' })
    const text = renderComment(report, OPTIONS) ?? ''
    expect(text.length).toBeLessThanOrEqual(MOST)
    expect(text.match(/<del>`old`<\/del> <ins>`new`<\/ins>/g)).toHaveLength(120)
  })
})

test('a comment of the worst of everything is still small enough', () => {
  const failure = new ActionError('internal', '`'.repeat(5_000), 'Wait.')
  const worst = Array.from({ length: 30 }, (_, n) => ({
    ...memory(`${n}${'`\\|'.repeat(5_000)}`),
    sources: [{ path: `${'`|'.repeat(150)}${n}`, startLine: n + 1, endLine: 999_999, section: '' }],
  }))
  const plan = planOf(worst)
  const report: Report = reportOf(
    Array.from({ length: 300 }, (_, n) => ({ repo: `acme/${'r'.repeat(120)}${n}`, plan, error: failure })),
    {
      mode: 'plan',
      problems: worst.map(({ sources: [source] }) => ({
        ...{ code: 'instructs-reviewer', severity: 'error' as const, message: '`'.repeat(5_000) },
        ...{ path: source?.path ?? '', line: source?.startLine ?? 1 },
      })),
    },
  )
  const text = renderComment(report, OPTIONS) ?? ''
  expect(text.length).toBeLessThanOrEqual(MOST)
  expect(text).toContain('… and 250 repositories more.')
  expect(text.match(/^> \[!CAUTION\]$/gm)).toHaveLength(5)
  expect(text).toContain('**30 errors** about the documents.')
})
