import { expect } from '@jest/globals'
import type { Content } from './content.ts'
import { LINKS } from './hostile-report.ts'
import { hidesSomething } from './hostile-texts.ts'

const ELEMENTS = [
  ...[
    'a href',
    'b',
    'blockquote',
    'br',
    'code',
    'del',
    'details',
    'h2',
    'h3',
    'h4',
    'ins',
    'li',
    'p',
    'pre lang',
  ],
  ...['strong', 'summary', 'table', 'tbody', 'td', 'td align', 'th', 'th align', 'thead', 'tr', 'ul'],
]

/**
 * Expects that a page that shows hostile texts is made of our own elements, that no word of these texts stands where GitHub
 * would read it as a mention or a reference, that everything can be seen, and that links lead to lines of the repository.
 */
export function expectInert({ elements, text, looseText, links }: Content): void {
  expect(elements.filter((element) => !ELEMENTS.includes(element))).toEqual([])
  expect(looseText).not.toMatch(/evil|@|GH-/)
  expect(hidesSomething(text)).toBe(false)
  const base = `${LINKS.serverUrl}/${LINKS.repository}/blob/`
  expect(links.map(({ href }) => href).filter((href) => !href.startsWith(base))).toEqual([])
}
