import { describe, expect, test } from '@jest/globals'
import { inertCell, inertCode, placeCell } from '../../src/report/markdown.ts'

const BASE = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }

test.each([
  ['plain', 'Use UTC.', '`Use UTC.`'],
  ['nothing', ' \n ', ''],
  ['a line break', 'a\r\n\n b', '`a b`'],
  ['a backtick', 'use `a`', '`` use `a` ``'],
  ['several backticks', '``` a ``', '```` ``` a `` ````'],
  ['markup, a mention and a reference', '**a** @team #1 <b>', '`**a** @team #1 <b>`'],
  ["what can't be seen", 'a\u200bb\u202e', '`ab`'],
])('a text with %s is code', (_, text, expected) => {
  expect(inertCode(text)).toBe(expected)
})

describe('a long text', () => {
  test('is cut at 600 characters, or as told, and never inside one', () => {
    expect(inertCode('😀'.repeat(600))).toBe(`\`${'😀'.repeat(600)}\``)
    expect(inertCode('😀'.repeat(601))).toBe(`\`${'😀'.repeat(599)}…\``)
    expect(inertCode('abcdef', 4)).toBe('`abc…`')
    expect(inertCell('abcdef', 4)).toBe('`abc…`')
  })
})

test('a cell has its pipes escaped, in code as well', () => {
  expect(inertCell('a | b || c')).toBe('`a \\| b \\|\\| c`')
})

test.each([
  ['a file', { path: 'a.md' }, '[`a.md`](https://github.com/acme/api/blob/c0ffee/a.md)'],
  ['a line', { path: 'a.md', startLine: 3 }, '[`a.md:3`](https://github.com/acme/api/blob/c0ffee/a.md#L3)'],
  [
    'one line',
    { path: 'a.md', startLine: 3, endLine: 3 },
    '[`a.md:3`](https://github.com/acme/api/blob/c0ffee/a.md#L3)',
  ],
  [
    'lines',
    { path: 'd/a.md', startLine: 3, endLine: 5 },
    '[`d/a.md:3`](https://github.com/acme/api/blob/c0ffee/d/a.md#L3-L5)',
  ],
  [
    'a strange path',
    { path: 'd (x)/a|b].md' },
    '[`d (x)/a\\|b].md`](https://github.com/acme/api/blob/c0ffee/d%20%28x%29/a%7Cb%5D.md)',
  ],
])('%s is a link', (_, place, expected) => {
  expect(placeCell(place, BASE)).toBe(expected)
})

test('a place is named only where no commit is known', () => {
  expect(placeCell({ path: 'a.md', startLine: 3 }, { ...BASE, commit: '' })).toBe('`a.md:3`')
  expect(placeCell({ path: 'a.md', startLine: 3 }, undefined)).toBe('`a.md:3`')
})
