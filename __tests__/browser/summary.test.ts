import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.ts'
import { readContent } from './content.ts'
import { LINKS, reportSaying } from './hostile-report.ts'
import { HOSTILE_TEXTS, hidesSomething } from './hostile-texts.ts'
import { startBrowser } from './pages.ts'

const show = startBrowser()

const ELEMENTS = [
  'a href',
  'blockquote',
  'br',
  'code',
  'details',
  'h2',
  'h3',
  'h4',
  'p',
  'pre lang',
  'summary',
]
const TABLES = ['table', 'tbody', 'td', 'td align', 'th', 'th align', 'thead', 'tr']

test.each(Object.entries(HOSTILE_TEXTS))(
  'a summary that says %s everywhere is made of nothing but its own elements',
  async (_, text) => {
    for (const mode of ['plan', 'apply'] as const) {
      const { report, options } = reportSaying(text, mode)
      const content = await readContent(await show(renderSummary(report, options)))
      expect(content.elements.filter((name) => ![...ELEMENTS, ...TABLES].includes(name))).toEqual([])
      expect(content.comments).toEqual([])
      expect(content.looseText).not.toContain('evil')
      expect(hidesSomething(content.text)).toBe(false)
      const base = `${LINKS.serverUrl}/${LINKS.repository}/blob/`
      expect(content.links.map(({ href }) => href).filter((href) => !href.startsWith(base))).toEqual([])
    }
  },
)
