import { describe, expect, test } from '@jest/globals'
import { folded, inertCell, inertCode, placeCell, placeLink } from '../../src/report/markdown.ts'

const BASE = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }
const BLOB = 'https://github.com/acme/api/blob/c0ffee'

test.each([
  ['plain', 'Use UTC.', '`Use UTC.`'],
  ['nothing', ' \n ', ''],
  ['a line break', 'a\r\n\n b', '`a b`'],
  ['a backtick', 'use `a`', '`` use `a` ``'],
  ['several backticks', '``` a ``', '```` ``` a `` ````'],
  ['backticks alone', '`', '`` ` ``'],
  ['markup', '**a** _b_ ~~c~~ # d > e', '`**a** _b_ ~~c~~ # d > e`'],
  ['a mention, references and an emoji', '@team #1 GH-1 a/b#2 :tada:', '`@team #1 GH-1 a/b#2 :tada:`'],
  ['HTML', '<img src=x onerror=a()> &lt; </details>', '`<img src=x onerror=a()> &lt; </details>`'],
  ['a comment', '--> <!-- x -->', '`--> <!-- x -->`'],
  ['a fence', '```\nx\n```', '```` ``` x ``` ````'],
  ['a command of a runner', '::error::x ##[error]y', '`::error::x ##[error]y`'],
  ['a link', '[a](javascript:b()) https://c.example', '`[a](javascript:b()) https://c.example`'],
  ['a backslash at its end', 'a\\', '`a\\`'],
  ['pipes', 'a | b', '`a | b`'],
  ["what can't be seen", 'a\u200bb\u202e', '`a\\u200bb\\u202e`'],
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

  test('of 1 MiB is cut as well, whatever it is made of', () => {
    for (const part of ['x', '`', '|', '\\|', '\u200b', '\u0301', '\ud800'])
      expect(inertCell(part.repeat(1024 * 1024)).length).toBeLessThan(5_000)
  })
})

// Readers of Markdown differ in what two backslashes before a pipe mean, so there are never two.
test.each([
  ['a pipe', 'a | b || c', '`a \\| b \\|\\| c`'],
  ['a pipe at each end', '|a|', '`\\|a\\|`'],
  ['a backslash before a pipe', 'a \\| b', '`a \\`&#124;` b`'],
  ['two backslashes before a pipe', 'a\\\\|b', '`a\\\\`&#124;`b`'],
  ['several of these', 'a\\|\\|| b \\|', '`a\\`&#124;`\\`&#124;`\\| b \\`&#124;'],
  ['a space on both sides of what stands between', 'a\\| b \\|c', '`a\\`&#124;` b \\`&#124;`c`'],
  ['backticks and pipes', 'a `b|c` \\| `d`', '`` a `b\\|c` \\ ``&#124;``  `d` ``'],
])('a cell with %s has as many cells as were meant', (_, text, expected) => {
  expect(inertCell(text)).toBe(expected)
})

test.each([
  ['a file', { path: 'a.md' }, '`a.md`', '/a.md'],
  ['a line', { path: 'a.md', startLine: 3 }, '`a.md:3`', '/a.md#L3'],
  ['one line', { path: 'a.md', startLine: 3, endLine: 3 }, '`a.md:3`', '/a.md#L3'],
  ['lines', { path: 'd/a.md', startLine: 3, endLine: 5 }, '`d/a.md:3`', '/d/a.md#L3-L5'],
  ['brackets', { path: 'd (x)/a|b].md' }, '`d (x)/a\\|b].md`', '/d%20%28x%29/a%7Cb%5D.md'],
  ['marks of an address', { path: 'a?b#c%64.md' }, '`a?b#c%64.md`', '/a%3Fb%23c%2564.md'],
  ['a scheme', { path: 'javascript:a()' }, '`javascript:a()`', '/javascript%3Aa%28%29'],
  ['the end of a link', { path: '`](x) **b**' }, '`` `](x) **b** ``', '/%60%5D%28x%29%20**b**'],
  ['a line break', { path: 'a\nb' }, '`a b`', '/a%0Ab'],
  ["what can't be seen", { path: 'a\u202eb' }, '`a\\u202eb`', '/a%E2%80%AEb'],
  ['half a character', { path: 'a\ud800' }, '`a\\ud800`', '/a%EF%BF%BD'],
  ['dots', { path: '.../a..b' }, '`.../a..b`', '/.../a..b'],
])('a place with %s is a link to it', (_, place, label, target) => {
  expect(placeCell(place, BASE)).toBe(`[${label}](${BLOB}${target})`)
})

test('a long path is named by its end, and one that makes no address is only named', () => {
  const path = `${'d/'.repeat(100)}a.md`
  expect(placeCell({ path, startLine: 3 }, BASE)).toBe(`[\`…${path.slice(-119)}:3\`](${BLOB}/${path}#L3)`)
  const long = `${'d/'.repeat(1_000)}a.md`
  expect(placeCell({ path: long }, BASE)).toBe(`\`…${long.slice(-119)}\``)
})

test.each([
  ['where no commit is known', { path: 'a.md' }, { ...BASE, commit: '' }],
  ['where nothing is known', { path: 'a.md' }, undefined],
  ['where its commit leads elsewhere', { path: 'a.md' }, { ...BASE, commit: '..' }],
  ['where its commit is none', { path: 'a.md' }, { ...BASE, commit: 'x) **y** [z](w' }],
])('a place is named only %s', (_, place, base) => {
  expect(placeCell(place, base)).toBe('`a.md`')
})

test.each(['../a.md', 'd/../../a.md', './a.md', 'd/..'])(
  'the path %s, which leads elsewhere, is only named',
  (path) => {
    expect(placeLink({ path }, BASE)).toBe(`\`${path}\``)
  },
)

test('a place outside a table has its pipes as they are', () => {
  expect(placeLink({ path: 'a|b.md', startLine: 3 }, BASE)).toBe(`[\`a|b.md:3\`](${BLOB}/a%7Cb.md#L3)`)
})

test('a folded part sets its body apart, so that it is read as Markdown', () => {
  expect(folded('Added (2)', '| a |')).toBe(
    '<details><summary><b>Added (2)</b></summary>\n\n| a |\n\n</details>',
  )
})
