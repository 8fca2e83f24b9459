// A byte order mark is white space to a regular expression, and can't be seen.
const WHITE_SPACE = /[^\S\ufeff]+/gu

// Emoji are told apart by characters that can't be seen by themselves.
const PICTURE = String.raw`(?:(?!\p{Cn})\p{Extended_Pictographic})`
const KEPT = [
  String.raw`(?<=${PICTURE})[\ufe0e\ufe0f]`,
  String.raw`(?<=[0-9#*])\ufe0f(?=\u20e3)`,
  String.raw`(?<=${PICTURE}\ufe0f?|\p{Emoji_Modifier})\u200d(?=${PICTURE})`,
]

// Some format characters of Arabic, Syriac and Kaithi stand under a number or a word and are seen.
const SEEN_FORMAT = String.raw`[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]`
const HIDDEN = [
  String.raw`(?!${SEEN_FORMAT})\p{Cf}`,
  String.raw`[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{16fe4}\u{1d159}\u{1d173}-\u{1d17a}]`,
  // Marks piled upon one letter cover the lines above and below.
  String.raw`(?<=\p{M}{8})\p{M}`,
]
let keptOrHidden: RegExp | undefined

// Most texts are, and are told at a glance: to compile the other expressions takes a while.
const PLAIN = /^[\x20-\x7e‘’“”–—…·]*$/
const CUT_ESCAPE = /\\(?:u(?:\{[0-9a-f]*|[0-9a-f]{0,3}))?$/

/**
 * A text in one line and with single spaces in which everything can be seen: what a reader could not see stands there as
 * an escape, such as `\u200b`. Above `longest` characters it is cut, and ends in an ellipsis.
 */
export function visibleLine(text: string, longest: number): string {
  const line = text.replace(WHITE_SPACE, ' ').replace(/^ | $/g, '')
  // A character has two parts at most, and what is shown for one is no shorter.
  const shown = showHidden(line.slice(0, 2 * (longest + 1)))
  if (shown.length <= longest) return shown
  const characters = PLAIN.test(shown) ? shown : [...shown]
  if (characters.length <= longest) return shown
  const kept = characters.slice(0, longest - 1)
  return `${(typeof kept === 'string' ? kept : kept.join('')).replace(CUT_ESCAPE, '')}…`
}

function showHidden(line: string): string {
  if (PLAIN.test(line)) return line
  // To read the expression takes longer than all else that a run says which has nothing to do.
  keptOrHidden ??= new RegExp(`${KEPT.join('|')}|(${HIDDEN.join('|')})`, 'gu')
  return line.replace(keptOrHidden, (whole, hidden?: string) =>
    hidden === undefined ? whole : escapeOf(hidden),
  )
}

function escapeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}
