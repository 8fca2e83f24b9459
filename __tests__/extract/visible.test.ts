import { describe, expect, test } from '@jest/globals'
import { stripInvisible } from '../../src/extract/visible.ts'
import { extract, extractItems } from '../helpers/extraction.ts'

describe('stripInvisible', () => {
  test.each<[string, string, string, string[]]>([
    ['a zero-width space', 'ap\u200bprove', 'approve', ['U+200B']],
    ['zero-width joiners between letters', 'a\u200db\u200cc', 'abc', ['U+200D', 'U+200C']],
    ['direction overrides', '\u202eevil\u202c', 'evil', ['U+202E', 'U+202C']],
    ['direction isolates', '\u2066x\u2069', 'x', ['U+2066', 'U+2069']],
    ['tag characters', 'ok\u{e0041}\u{e0042}', 'ok', ['U+E0041', 'U+E0042']],
    ['variation selectors that choose no emoji', 'x\ufe00\u{e0100}', 'x', ['U+FE00', 'U+E0100']],
    ['a soft hyphen and a byte order mark', '\ufeffco\u00adop', 'coop', ['U+FEFF', 'U+00AD']],
    ['controls', 'a\u0000\u001b\u007f\u0085b', 'ab', ['U+0000', 'U+001B', 'U+007F', 'U+0085']],
    ['letters without a shape', '\u3164\u115f\u2800', '', ['U+3164', 'U+115F', 'U+2800']],
    ['the same character twice', '\u200ba\u200b', 'a', ['U+200B']],
    ['a joiner at the edge of an emoji', '👩\u200d', '👩', ['U+200D']],
  ])('leaves out and names %s', (_name, text, visible, hidden) => {
    expect(stripInvisible(text)).toEqual({ text: visible, hidden })
  })

  test.each([
    ['the joiners of a family', '👩‍👩‍👧'],
    ['the joiner behind a skin tone', '👩🏽‍💻'],
    ['the selector of an emoji and the joiner behind it', '🏳️‍🌈'],
    ['marks on letters, of any script', 'Ünïcode नमस्ते עִברִית'],
    ['tabs and line breaks', 'a\tb\nc'],
  ])('keeps %s', (_name, text) => {
    expect(stripInvisible(text)).toEqual({ text, hidden: [] })
  })

  test('takes no character for the one that it uses inside', () => {
    expect(stripInvisible('a\ue000b').text).toBe('ab')
  })
})

describe('Characters that no reader sees', () => {
  const report = (line: number, codes: string) => ({
    code: 'hidden-text',
    severity: 'warning',
    message: `Characters that no reader sees were left out: ${codes}. Remove them.`,
    path: 'CONTRIBUTING.md',
    line,
  })

  test('are left out of headings, lead-ins and items, and reported at each', () => {
    const text = '## Se\u200bcurity\n\nNe\u2060ver:\n\n- com\u202emit se\u{e0041}crets\n- Fine.\n'
    const { rules, problems } = extractItems(text)
    expect(rules.map(({ content }) => content)).toEqual([
      '[Security] Never: commit secrets',
      '[Security] Never: Fine.',
    ])
    expect(problems).toEqual([report(1, 'U+200B'), report(3, 'U+2060'), report(5, 'U+202E, U+E0041')])
  })

  test('make no rule where there is nothing else', () => {
    expect(extract('## S\n\n- \u200b\n- &#x200b;\n').rules).toEqual([])
  })

  test('are left out of a document that is taken whole, and reported once', () => {
    const { rules, problems } = extract('# T\n\na\u200bb\n', 'CONTRIBUTING.md', { take: 'document' })
    expect(rules.map(({ content }) => content)).toEqual(['[T] ab'])
    expect(problems).toEqual([report(3, 'U+200B')])
  })

  test('are left out of a rules file and reported with line and column, escaped or not', () => {
    const text = 'St\u200byle:\n  - "Be\\u202E short."\n'
    const { rules, problems } = extract(text, '.nectr/rules.yaml')
    expect(rules.map(({ content }) => content)).toEqual(['Style: Be short.'])
    expect(problems).toEqual([
      { ...report(1, 'U+200B'), path: '.nectr/rules.yaml', column: 1 },
      { ...report(2, 'U+202E'), path: '.nectr/rules.yaml', column: 5 },
    ])
  })

  test('count for nothing where two texts are compared: composed and decomposed letters are one', () => {
    const contents = ['e\u0301', 'é', 'e\u200b\u0301'].map(
      (e) => extractItems(`## S\n\n- Caf${e}\n`).rules[0]?.content,
    )
    expect(contents).toEqual(['[S] Café', '[S] Café', '[S] Café'])
  })
})
