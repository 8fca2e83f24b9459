// What a reader of the rendered page can't see, as the first and last code point of each range.
const INVISIBLE_RANGES: readonly (readonly [first: number, last: number, what: string])[] = [
  [0x0000, 0x0008, 'controls'],
  [0x000e, 0x001f, 'controls'],
  [0x007f, 0x009f, 'controls'],
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x034f, 0x034f, 'combining grapheme joiner'],
  [0x061c, 0x061c, 'Arabic letter mark'],
  [0x115f, 0x1160, 'Hangul fillers'],
  [0x17b4, 0x17b5, 'Khmer inherent vowels'],
  [0x180b, 0x180f, 'Mongolian selectors'],
  [0x200b, 0x200f, 'zero-width and direction marks'],
  [0x202a, 0x202e, 'direction embeddings and overrides'],
  [0x2060, 0x206f, 'word joiner, invisible operators, direction isolates'],
  [0x2800, 0x2800, 'empty Braille pattern'],
  [0x3164, 0x3164, 'Hangul filler'],
  [0xfe00, 0xfe0d, 'variation selectors, but for those that choose between text and emoji'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xffa0, 0xffa0, 'halfwidth Hangul filler'],
  [0xfff0, 0xfffc, 'annotations and placeholders'],
  [0xfffe, 0xffff, 'noncharacters'],
  [0x1bca0, 0x1bca3, 'shorthand controls'],
  [0x1d173, 0x1d17a, 'musical controls'],
  [0xe0000, 0xe0fff, 'tags and the variation selectors of the supplement'],
]

const INVISIBLE = new RegExp(
  `[${INVISIBLE_RANGES.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
)

// A zero-width joiner inside an emoji is part of what is seen.
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu
const KEPT_JOINER = '\ue000'

// Most texts are, and are told at a glance.
const PLAIN = /^[\t\n\r\x20-\x7e]*$/

export interface VisibleText {
  readonly text: string
  /** The code points that were left out, such as `U+200B`, each once, in order of appearance. */
  readonly hidden: readonly string[]
}

/** Leaves out what can't be seen, so that a reviewer is never told what the team can't read. */
export function stripInvisible(text: string): VisibleText {
  if (PLAIN.test(text)) return { text, hidden: [] }
  const hidden = new Set<string>()
  const visible = text
    .replaceAll(KEPT_JOINER, '')
    .replace(EMOJI_JOINER, KEPT_JOINER)
    .replace(INVISIBLE, (character) => {
      hidden.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
      return ''
    })
    .replaceAll(KEPT_JOINER, '\u200d')
  return { text: visible, hidden: [...hidden] }
}
