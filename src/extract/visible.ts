// Characters that a reader of the rendered page can't see: controls, zero-width and bidirectional marks, fillers,
// variation selectors of the supplement, Unicode tags. A zero-width joiner inside an emoji is part of what is seen.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu

const EMOJI_JOINER = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu
const KEPT_JOINER = '\ue000'

export interface VisibleText {
  readonly text: string
  /** The code points that were left out, such as `U+200B`, each once, in order of appearance. */
  readonly hidden: readonly string[]
}

/** Leaves out what can't be seen, so that a reviewer is never told what the team can't read. */
export function stripInvisible(text: string): VisibleText {
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
