import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { setextHeadings } from '../../src/extract/setext-underline.ts'

const parsePlainly = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml']), setextHeadings()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })

const PIECES = [
  ...['http://a.b', 'HTTPS://A.b/c', 'http&#58;//a.b', 'www.x.y', 'WWW.q.r', 'ww&#119;.a.b', '://', 'www.'],
  ...[
    'a@b.c',
    'a&#64;b.c',
    'mailto:a@b.c',
    'xmpp:a@b.c/d',
    'text',
    ' ',
    '\n',
    '\n\n',
    '.',
    '(',
    ')',
    '\\',
    '<',
    '>',
  ],
  ...[
    '- ',
    '> ',
    '# ',
    '[',
    '](u)',
    '][r]',
    '\n\n[r]: http://r.s\n\n',
    '[^1]',
    '\n\n[^1]: ',
    '**',
    '_',
    '~~',
    '`',
  ],
  ...['| a | b |\n|--|--|\n| ', ' | '],
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''))

test('a parse that looks for addresses only where one may be finds what a plain parse finds', () => {
  fc.assert(
    fc.property(text, (any) => expect(parseMarkdown(any)).toEqual(parsePlainly(any))),
    { numRuns: 1000 },
  )
})

test.each([
  ['See www.example.com.', 'http://www.example.com'],
  ['**Ask us at team@example.com**', 'mailto:team@example.com'],
  ['| a |\n| - |\n| http&#58;//example.com |', 'http://example.com'],
])('the address in %j is a link', (text, url) => {
  expect(JSON.stringify(parseMarkdown(text))).toContain(`"url":"${url}"`)
})
