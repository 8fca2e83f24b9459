import { expect, test } from '@jest/globals'
import type { Memory } from '../../src/plan/memory.ts'
import { memoryCharts } from '../../src/report/chart.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'

const SETTINGS =
  '%%{init: {"themeVariables":{"pie1":"#0969da","pie2":"#bc4c00","pie3":"#1a7f37","pie4":"#8250df","pie5":"#9a6700","pie6":"#bf3989","pie7":"#cf222e","pie8":"#57606a","pieSectionTextColor":"#ffffff","pieOpacity":"1"}}}%%'

function inDocument(path: string, text: string): Memory {
  return { ...memory(text), sources: [{ path, startLine: 1, endLine: 1, section: text }] }
}

function labelsOf(paths: readonly string[]): string[] {
  const charts = memoryCharts(planOf(paths.map((path, n) => inDocument(path, `text ${n}`))))
  return charts
    .split('\n')
    .flatMap((line) => (/^ {4}"/.test(line) ? [line.trim()] : []))
    .slice(1)
}

test('what the memory is to hold is drawn by type and by document, the most first', () => {
  const [kept, open, before, gone] = ['kept one', 'open', 'one two three four six', 'gone'].map((text) =>
    memory(text),
  )
  if (!kept || !open || !before || !gone) throw new Error('There are four.')
  const plan = planOf(
    [kept, open, memory('one two three four five', 'architecture'), inDocument('docs/b.md', 'new')],
    [entry(kept), entry(open, { state: 'pending' }), entry(before), entry(gone)],
  )
  expect(memoryCharts(plan)).toBe(`\`\`\`mermaid
${SETTINGS}
pie showData
    title Memories by type
    "project_rule" : 3
    "architecture" : 1
\`\`\`

\`\`\`mermaid
${SETTINGS}
pie showData
    title Memories by document
    "CONTRIBUTING.md" : 3
    "docs/b.md" : 1
\`\`\``)
})

test('what is kept though no document says it is in the memory, too', () => {
  const plan = planOf([memory('new')], [entry(memory('kept'))], { mayRetract: false })
  expect(memoryCharts(plan)).toContain('"project_rule" : 2')
})

test('a plan that changes nothing has no chart', () => {
  const [stays, kept] = [memory('stays'), memory('kept')]
  expect(memoryCharts(planOf([stays], [entry(stays), entry(kept)], { mayRetract: false }))).toBe('')
})

test('an empty memory has no chart', () => {
  expect(memoryCharts(planOf([], [entry(memory('gone'))]))).toBe('')
})

test('seven documents have a slice each, and the others share one', () => {
  const paths = Array.from({ length: 9 }, (_, n) => Array.from({ length: 9 - n }, () => `${n}.md`)).flat()
  expect(labelsOf(paths)).toEqual([
    '"0.md" : 9',
    '"1.md" : 8',
    '"2.md" : 7',
    '"3.md" : 6',
    '"4.md" : 5',
    '"5.md" : 4',
    '"6.md" : 3',
    '"2 others" : 3',
  ])
})

test('a document that is named like the slice of the others keeps its own', () => {
  const paths = ['2 others', ...Array.from({ length: 8 }, (_, n) => `${n}.md`)]
  expect(labelsOf(['2 others', ...paths]).filter((label) => label.includes('others'))).toEqual([
    '"2 others" : 2',
    '"2 others (2)" : 2',
  ])
})

test.each([
  ['quotes and brackets', `a"b'c[d](e){f}.md`, '"a?b?c?d??e??f?.md"'],
  ['a directive', '%%{init: {}}%%.md', '"???init? ?????.md"'],
  ['the end of the line and of the block', 'a\n```\n@x #1.md', '"a ??? ?x ?1.md"'],
  ['an entity', '#lt;script&gt;', '"?lt?script?gt?"'],
  ['a backslash', 'a\\"b', '"a??b"'],
  ["what can't be seen", 'a\u200bb', '"a?u200bb"'],
  ['other scripts', 'docs/规则-é_1+.md', '"docs/规则-é_1+.md"'],
  ['many characters', `${'d/'.repeat(30)}a.md`, `"…/${'d/'.repeat(9)}a.md"`],
])('the label of a path with %s is harmless', (_, path, label) => {
  expect(labelsOf([path])).toEqual([`${label} : 1`])
})

test('two documents whose labels are equal keep a slice each', () => {
  expect(labelsOf(['a[.md', 'a].md', 'a].md'])).toEqual(['"a?.md" : 2', '"a?.md (2)" : 1'])
})
