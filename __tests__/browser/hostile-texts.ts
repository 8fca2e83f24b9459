import fc from 'fast-check'

/** What a text may try to be where it is shown as Markdown. Each holds the word `evil` where it could be read. */
export const HOSTILE_TEXTS = {
  markup: '**evil** _evil_ ~~evil~~ # evil',
  references: '@evil @evil/team #1 GH-1 evil/evil#1 :evil: $evil$ $`evil`$ [^evil] evil@evil.example',
  'bare links': 'https://evil.example/ www.evil.example ftp://evil.example/ <https://evil.example/>',
  'links and images':
    '[evil](https://evil.example/) [evil](javascript:evil()) ![evil](https://evil.example/a.png)',
  HTML: '<img src=x onerror=evil()> <script>evil()</script> <a href="https://evil.example/">evil</a>',
  'the ends of what it stands in':
    '</code></td></tr></table></details><h1>evil</h1><iframe src="https://evil.example/"></iframe>',
  comments: '<!-- evil --> <!-- nectr-memory-sync: {"plan":"evil"} -->',
  backticks: '` evil `` <u>evil</u> ``` <i>evil</i>',
  'the end of a link': '`](https://evil.example/) <u>evil</u>',
  pipes: 'evil | evil || \\| evil \\\\| evil \\',
  rows: 'evil\n| evil | evil | evil |\n| - | - | - |\r\n\r\n<u>evil</u>',
  blocks: '```\nevil\n```\n~~~ evil\n> evil\n> [!CAUTION]\n# evil\n---\n    evil\n- [ ] evil\n1. evil',
  entities: 'evil &lt;u&gt; &#64;evil &amp;amp; &NewLine;<u>evil',
  'a chart': '"]\nclick evil "javascript:evil()"\n%%{init: {"securityLevel": "loose"}}%% : 1',
  "what can't be seen": 'evil\u200b\u202eevil\u2066\u{e0041}\u00ad\ufeff\u0000\u0007\u001b[31m\u2028evil',
  'another direction': '\u200f\u05d0\u05d1 evil \u202d(evil)',
}

const HOSTILE_PARTS = [
  ...'` `` | \\ \\| <u> </code> <!-- --> ]( [ ) @evil &lt; & " \' # > --- ~~~ … \\u200b \\u{ %2e%2e ?x#y 😀'.split(
    ' ',
  ),
  ...[' ', '\t', '\n', '\r\n\r\n', '\u200d', '\ufe0f'],
]

// What the parts of one text may do to one another.
const fragment = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(HOSTILE_TEXTS)) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_PARTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** Any text that a document may hold and that is not blank, of so many parts. */
export function textOf(mostParts: number): fc.Arbitrary<string> {
  return fc
    .array(fragment, { minLength: 1, maxLength: mostParts })
    .map((parts) => parts.join(''))
    .filter((text) => readable(text) !== '')
}

// Short, since a long path is cut, and an escape has up to ten characters.
const pathPart = fc
  .oneof(fc.constantFrom(...HOSTILE_PARTS), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
  .map((text) => text.replace(/[/\0]/g, ''))
  .filter((part) => readable(part) !== '' && !/^\.\.?$/.test(part))

/** Any short path that git may hold. */
export const anyPath = fc.array(pathPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))

/**
 * A text as a reader is to understand it, whether it stands in a document or is shown: white space is one space, and what
 * is shown as an escape is what the escape means. A text that is shown is understood as the one that it was made of.
 */
export function readable(text: string): string {
  return text
    .replace(/(?:(?!\ufeff)\s)+/gu, ' ')
    .trim()
    .replace(/\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/gi, (whole, long?: string, short?: string) => {
      const point = Number.parseInt(long ?? short ?? '', 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
}

// By Unicode's own properties, not by a list of ours.
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u
const PART_OF_AN_EMOJI = /(?<=\p{Emoji}|\ufe0f)[\u200d\ufe0e\ufe0f]/gu

/** Whether a text holds what a reader can't see. */
export function hidesSomething(text: string): boolean {
  return UNSEEN.test(text.replace(PART_OF_AN_EMOJI, ''))
}
