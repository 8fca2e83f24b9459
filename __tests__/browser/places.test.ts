import { expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { reportOf } from '../helpers/reports.ts'
import { readContent } from './content.ts'
import { LINKS } from './hostile-report.ts'
import { startBrowser } from './pages.ts'

const show = startBrowser()

const PATH = `docs/${'long/'.repeat(40)}a.md`
const GONE = { ...entry(memory('gone')), commit: 'bed' }
const PLAN = planOf(
  [
    { ...memory('x'.repeat(5_000)), sources: [{ path: PATH, startLine: 3, endLine: 5, section: '' }] },
    {
      ...memory('two'),
      sources: ['a', 'b'].map((path) => ({ path, startLine: 1, endLine: 1, section: '' })),
    },
  ],
  [GONE],
)
const REPORT = reportOf([{ repo: 'acme/api', plan: PLAN }], { mode: 'plan' })

test.each([
  ['summary', renderSummary(REPORT, { links: LINKS }), ['To add (2)', 'To retract (1)'], 600],
  ['comment', renderComment(REPORT, { links: LINKS }) ?? '', ['Added (2)', 'Retracted (1)'], 4_000],
])(
  'a %s cuts long texts at their ends and long paths at their beginnings',
  async (_, body, headings, most) => {
    const { lists, links } = await readContent(await show(body))
    const shown = headings.map((heading) => lists[heading]?.map(({ says, about }) => [says.text, about.text]))
    expect(shown).toEqual([
      [
        [`${'x'.repeat(most - 1)}…`, `…${PATH.slice(-119)}:3 · project_rule`],
        ['two', 'a:1, b:1 · project_rule'],
      ],
      [['gone', 'CONTRIBUTING.md:1 · project_rule']],
    ])
    expect(links.map(({ href }) => href)).toEqual([
      `https://github.com/acme/api/blob/c0ffee/${PATH}#L3-L5`,
      'https://github.com/acme/api/blob/c0ffee/a#L1',
      'https://github.com/acme/api/blob/c0ffee/b#L1',
      'https://github.com/acme/api/blob/bed/CONTRIBUTING.md#L1',
    ])
  },
)
