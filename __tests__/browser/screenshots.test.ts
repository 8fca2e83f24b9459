import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, jest, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { linksOutOfSight, overflowOf } from './content.ts'
import { LINKS } from './hostile-report.ts'
import { drawLikeGithub, startBrowser } from './pages.ts'
import { FAILURE, reportOfSeveral, sampleReport } from './sample-report.ts'

jest.setTimeout(60_000)

const FOLDER = fileURLToPath(new URL('../../build/screenshots/', import.meta.url))
mkdirSync(FOLDER, { recursive: true })

const RUN = 'https://github.com/acme/api/actions/runs/1'
const TEXTS = {
  comment: renderComment(sampleReport(), { links: LINKS, runUrl: RUN }) ?? '',
  'comment-of-several': renderComment(reportOfSeveral(), { links: LINKS, runUrl: RUN }) ?? '',
  summary: renderSummary(sampleReport(), { links: LINKS, failure: FAILURE }),
  'summary-of-several': renderSummary(reportOfSeveral(), { links: LINKS, failure: FAILURE }),
}
const VIEWS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  narrow: { width: 375 },
} as const

const show = startBrowser()

const cases = Object.entries(TEXTS).flatMap(([name, text]) =>
  Object.entries(VIEWS).map(([viewName, view]) => ({ name, viewName, text, view })),
)

test.each(cases)(
  '$name fits into a page that is $viewName, with every link in sight, and a picture of it is kept',
  async ({ name, viewName, text, view }) => {
    const page = await show(text, view)
    await drawLikeGithub(page)
    await page.screenshot({ path: `${FOLDER}${name}-${viewName}.png`, fullPage: true })
    expect(await overflowOf(page)).toBe(0)
    expect(await linksOutOfSight(page)).toEqual([])
  },
)
