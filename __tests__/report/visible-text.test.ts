import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stripInvisible } from '../../src/extract/visible.ts'
import { visibleLine } from '../../src/report/visible-text.ts'

const show = (text: string) => visibleLine(text, Number.POSITIVE_INFINITY)

test.each([
  ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
  ['a zero-width joiner between letters', 'a\u200db', 'a\\u200db'],
  ['a direction override', 'a\u202eb', 'a\\u202eb'],
  ['direction isolates', '\u2066a\u2069', '\\u2066a\\u2069'],
  ['a tag', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a control code', 'a\u001b[31mb\u0000', 'a\\u001b[31mb\\u0000'],
  ['a control code beyond ASCII', 'a\u0085b', 'a\\u0085b'],
  ['a soft hyphen', 'a\u00adb', 'a\\u00adb'],
  ['a byte order mark at each end', '\ufeffa\ufeff', '\\ufeffa\\ufeff'],
  ['half a character', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
  ['a noncharacter', 'a\uffff', 'a\\uffff'],
  ['what is not assigned', 'a\u0378', 'a\\u0378'],
  ['private use', 'a\ue000\u{f0000}', 'a\\ue000\\u{f0000}'],
  ['a blank that is no space', 'a\u2800\u3164b', 'a\\u2800\\u3164b'],
  ['a variation selector on a letter', 'a\ufe0f', 'a\\ufe0f'],
  ['a second variation selector on an emoji', '❤\ufe0f\ufe0f', '❤\ufe0f\\ufe0f'],
  ['a variation selector of the supplement', '❤\u{e0101}', '❤\\u{e0101}'],
  ['a joiner behind what is not assigned', '\u{1faff}\u200d😀', '\\u{1faff}\\u200d😀'],
  ['more marks than letters have', `a${'\u0301'.repeat(9)}`, `a${'\u0301'.repeat(8)}\\u0301`],
])('%s is shown as an escape', (_, text, expected) => {
  expect(show(text)).toBe(expected)
})

test.each([
  ['ASCII', 'Use `UTC`: <b>, \\u200b and |.'],
  ['other scripts', 'Größe, Ελληνικά, नमस्ते, 日本語, עברית, العربية, ไทย'],
  ['marks of Arabic that are seen', '\u0600\u06dd\u{110bd}'],
  ['an emoji of several', '👩‍💻 👩🏽‍💻 🏳️‍🌈 ❤️‍🔥'],
  ['a key and a heart', '1\ufe0f\u20e3 ❤\ufe0f ❤\ufe0e'],
])('%s stays as it is', (_, text) => {
  expect(show(text)).toBe(text)
})

test('white space is one space, and none at the ends', () => {
  expect(show('\n a\r\n\u2028\u00a0\t\u3000b \u200b\u2003')).toBe('a b \\u200b')
})

test('whatever extraction leaves out is shown where it was not left out', () => {
  for (let point = 0; point <= 0x10ffff; point++) {
    const text = String.fromCodePoint(point)
    if (stripInvisible(text).text === '' && show(text) === text)
      throw new Error(`${point.toString(16)} is not`)
  }
})

test('a line that was shown once reads the same when it is shown again', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(fc.property(anyText, (text) => show(show(text)) === show(text)))
})

test.each([
  ['as long as may be', 'abcd', 4, 'abcd'],
  ['longer', 'abcde', 4, 'abc…'],
  ['of long characters', '😀😀😀', 2, '😀…'],
  ['cut inside an escape', 'ab\u200bc', 6, 'ab…'],
  ['cut inside a long escape', 'ab\u{e0041}c', 9, 'ab…'],
  ['cut behind an escape', 'ab\u200bcd', 9, 'ab\\u200b…'],
])('a line that is %s ends where it may', (_, text, longest, expected) => {
  expect(visibleLine(text, longest)).toBe(expected)
})
