import { expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { readMarker, renderMarker } from '../../src/report/comment-marker.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { readContent } from './content.ts'
import { expectInert } from './expect-inert.ts'
import { reportSaying } from './hostile-report.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { startBrowser } from './pages.ts'

const show = startBrowser()
const texts = Object.entries(HOSTILE_TEXTS)

test.each(texts)('a summary that says %s everywhere is made of its own elements alone', async (_, text) => {
  for (const mode of ['plan', 'apply'] as const) {
    const { report, options } = reportSaying(text, mode)
    const content = await readContent(await show(renderSummary(report, options)))
    expectInert(content)
    expect(content.comments).toEqual([])
  }
})

test.each(texts)('a comment that says %s everywhere is made of its own elements alone', async (_, text) => {
  const { report, options } = reportSaying(text, 'plan')
  const body = renderComment(report, options) ?? ''
  const content = await readContent(await show(body))
  expectInert(content)
  expect(content.comments.map((comment) => `<!--${comment}-->`)).toEqual([renderMarker(report)])
  expect(readMarker(body)?.repos.map(({ repo }) => repo)).toEqual([text])
})
