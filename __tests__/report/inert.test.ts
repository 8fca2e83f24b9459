import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { ActionError } from '../../src/errors.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { renderComment } from '../../src/report/comment.ts'
import { readMarker, renderMarker } from '../../src/report/comment-marker.ts'
import { plainText } from '../../src/report/plain-text.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { visibleLine } from '../../src/report/visible-text.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { reportOf } from '../helpers/reports.ts'

const LINKS = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }
const BLOB = 'https://github.com/acme/api/blob/'
const OUR_HTML = /^(?:<br>|<\/?(?:del|ins)>|<details><summary><b>[\w ,:()]+<\/b><\/summary>|<\/details>)$/
const OURS = new Set(
  'root heading paragraph text strong inlineCode blockquote list listItem table tableRow tableCell link code html'.split(
    ' ',
  ),
)

const PARTS = [
  ...[
    '`',
    '``',
    '|',
    '\\',
    '\\|',
    '<b>',
    '</details>',
    '<!--',
    '-->',
    '](',
    '[',
    ')',
    '@evil',
    '#1',
    '&lt;',
    '"',
    '> ',
  ],
  ...[
    '\n',
    '\r\n\n',
    ' ',
    '\t',
    '# ',
    '- ',
    '1. ',
    '---',
    '~~~',
    '```',
    '**',
    '__',
    '::error::',
    '##[error]',
    'www.evil.example',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\u{e0041}',
    '\ufeff',
    '\u0000',
    '\ud800',
    '%%{',
    '#quot;',
    'evil',
    '😀',
    '…',
    '\\u200b',
  ],
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

/** A report of a plan that says a text wherever words come from outside. */
function reportSaying(text: string): Report {
  const saying = (name: string): Memory => ({
    ...memory(`${name}${text}`),
    sources: [{ path: `${text}x`, startLine: 1, endLine: 2, section: text }],
  })
  const stored = (name: string): Entry => ({ ...entry(saying(name)), type: text, commit: text })
  const plan = planOf(
    [saying('one two three four five ')],
    [stored('one two three four six '), stored('gone ')],
  )
  const problems = ['error', 'warning'].map((severity) => ({
    ...{ code: 'vague', severity: severity as 'error' | 'warning', message: text, path: text, line: 3 },
  }))
  const error = new ActionError('ledger-invalid', text, 'Look.')
  return reportOf([{ repo: 'acme/api', plan, error }], { mode: 'plan', problems })
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

function expectInert(markdown: string): Nodes[] {
  const nodes = nodesOf(parseMarkdown(markdown))
  expect(nodes.map(({ type }) => type).filter((type) => !OURS.has(type))).toEqual([])
  expect(
    nodes.flatMap((node) => (node.type === 'html' && !OUR_HTML.test(node.value) ? [node.value] : [])),
  ).toEqual([])
  expect(
    nodes.flatMap((node) => (node.type === 'link' && !node.url.startsWith(BLOB) ? [node.url] : [])),
  ).toEqual([])
  const loose = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')
  expect(loose).not.toMatch(/evil|@|#\d/)
  return nodes
}

test('whatever a text says, a comment is made of our own marks, and says it in code', () => {
  const law = fc.property(anyText, (text) => {
    const report = reportSaying(text)
    const [marker, ...rest] = (renderComment(report, { links: LINKS }) ?? '').split('\n')
    expect(readMarker(marker ?? '')).toEqual(readMarker(renderMarker(report)))
    const nodes = expectInert(rest.join('\n'))
    const code = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
    expect(code).toContain(visibleLine(`gone ${text}`, 4_000))
  })
  fc.assert(law, { numRuns: 150 })
})

test('whatever a text says, a summary is made of our own marks', () => {
  const law = fc.property(anyText, (text) => {
    expectInert(renderSummary(reportSaying(text), { links: LINKS }))
  })
  fc.assert(law, { numRuns: 150 })
})

test('whatever a text says, in a log it is part of one line and no command', () => {
  const law = fc.property(anyText, (text) => {
    const line = plainText(text)
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u)
    expect([...line].length).toBeLessThanOrEqual(240)
  })
  fc.assert(law, { numRuns: 1_000 })
})
