import { describe, expect, test } from '@jest/globals'
import { HiddenHtml } from '../../src/extract/hidden-html.ts'
import { extractItems } from '../helpers/extraction.ts'

describe('HiddenHtml', () => {
  test.each([
    '<div hidden>',
    '<p class="x" HIDDEN>',
    '<p hidden="until-found">',
    '<p title="a > b" hidden>',
    '<p class="a"hidden/>',
    '<span style="color: red; display : none">',
    "<span style='visibility:hidden'>",
    '<span style=display:none>',
    '<p>seen</p><div hidden>',
    '<div hidden',
  ])('sees that %s hides what comes next', (html) => {
    const hidden = new HiddenHtml()
    expect({ hides: hidden.read(html), isOpen: hidden.isOpen }).toEqual({ hides: true, isOpen: true })
  })

  test.each([
    '<div>',
    '<div class="hidden">',
    '<div class="is hidden now">',
    '<div aria-hidden="true">',
    '<div style="overflow: hidden">',
    '<div title="display: none">',
    '<hidden>',
    '<!-- <div hidden> -->',
    '</div hidden>',
  ])('sees that %s hides nothing', (html) => {
    const hidden = new HiddenHtml()
    expect({ hides: hidden.read(html), isOpen: hidden.isOpen }).toEqual({ hides: false, isOpen: false })
  })

  test.each(['<img hidden>', '<br hidden>', '<div hidden>secret</div>', '<div hidden><div></div></div>'])(
    'sees that %s hides nothing after it',
    (html) => {
      const hidden = new HiddenHtml()
      hidden.read(html)
      expect(hidden.isOpen).toBe(false)
    },
  )

  test('ends with the tag that closes it, not with an inner one, in any number of pieces', () => {
    const hidden = new HiddenHtml()
    const states = ['<div hidden>', '<div>', '<p>', '</div>', '</p>', '</DIV>', '</div>'].map((html) => {
      hidden.read(html)
      return hidden.isOpen
    })
    expect(states).toEqual([true, true, true, true, true, false, false])
  })

  test.each(['<del>', '<S>', '<strike class="x">'])(
    'leaves out what %s strikes out, which hides nothing',
    (html) => {
      const hidden = new HiddenHtml()
      expect({ hides: hidden.read(html), isOpen: hidden.isOpen }).toEqual({ hides: false, isOpen: true })
    },
  )
})

describe('What HTML hides', () => {
  const hiddenAt = (line: number) => ({
    code: 'hidden-text',
    severity: 'warning',
    message: 'HTML hides text here, and what it hides was left out. Remove it, or show it.',
    path: 'CONTRIBUTING.md',
    line,
  })

  test.each<[string, string, string[], number[]]>([
    ['blocks of an item', '- a\n\n  <p hidden>\n\n  b\n\n  </p>\n\n  c\n', ['[X] a. c'], [5]],
    ['words of a label', '- a <i hidden>b</i>:\n  - c\n', ['[X] a: c'], [3]],
    ['words in emphasis', '- **a <i hidden>b</i>** c\n', ['[X] a c'], [3]],
    ['all of an item', '- <i hidden>b</i>\n- c\n', ['[X] c'], [3]],
    ['the rest of a document', '- a\n\n<div hidden>\n\n- b\n\n## C\n\n- d\n', ['[X] a'], [5]],
    ['a list in a quote', '> <div hidden>\n>\n> - a\n>\n> </div>\n>\n> - b\n', ['[X] b'], [3]],
    ['struck-out blocks', '<del>\n\n- a\n\n</del>\n\n- b\n', ['[X] b'], []],
  ])('is left out and reported once: %s', (_name, text, contents, lines) => {
    const { rules, problems } = extractItems(`## X\n\n${text}`)
    expect(rules.map(({ content }) => content)).toEqual(contents)
    expect(problems).toEqual(lines.map(hiddenAt))
  })
})
