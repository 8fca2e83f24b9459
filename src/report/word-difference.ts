/** A part of a text: in both versions, in the old one only, or in the new one only. */
export interface Piece {
  readonly kind: 'same' | 'old' | 'new'
  /** Begins with a space where it does not begin the text or stand close to what is before it. */
  readonly text: string
}

// A table of all pairs of words. Longer texts than this are compared at their ends only.
const MOST_PAIRS = 40_000
/** Below this share of common characters, two texts are easier to read one after the other. */
const ALIKE = 0.3
const SHORTEST_PIECE = 20

/**
 * What two texts of one line and single spaces have in common and where they differ, word by word. Without the new pieces
 * it reads as the old text, without the old ones as the new.
 */
export function compareWords(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const pieces = joinPieces([
    ...piecesOf('same', old.slice(0, start)),
    ...compareMiddles(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...piecesOf('same', old.slice(old.length - end)),
  ])
  const same = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  if (2 * same >= ALIKE * (before.length + after.length)) return pieces
  return joinPieces([
    { kind: 'old', text: ` ${before}` },
    { kind: 'new', text: ` ${after}` },
  ])
}

/**
 * The same within so many characters, but for a few: of what is common only the words around a difference stay, and of a
 * long difference its beginning.
 */
export function shortenPieces(pieces: readonly Piece[], longest: number): Piece[] {
  if (lengthOf(pieces) <= longest) return [...pieces]
  const most = Math.max(SHORTEST_PIECE, Math.floor(longest / 4))
  const shown: Piece[] = []
  for (const { kind, text } of pieces) {
    if (lengthOf(shown) >= longest) return [...shown, { kind: 'same', text: ' …' }]
    shown.push({ kind, text: kind === 'same' ? cutMiddle(text, most) : cutEnd(text, most) })
  }
  return shown
}

function wordsOf(text: string): string[] {
  // Where words are not set apart by spaces, each character is compared by itself. To read the expression takes its time,
  // which runs that compare nothing don't have.
  const words =
    / ?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/gu
  return ` ${text}`.match(words) ?? []
}

function compareMiddles(old: readonly string[], now: readonly string[]): Piece[] {
  if (old.length * now.length > MOST_PAIRS) return [...piecesOf('old', old), ...piecesOf('new', now)]
  const common = commonLengths(old, now)
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  for (;;) {
    const [before, after] = [old[row], now[column]]
    if (before === undefined) return [...pieces, ...piecesOf('new', now.slice(column))]
    if (after === undefined) return [...pieces, ...piecesOf('old', old.slice(row))]
    if (before === after) {
      pieces.push({ kind: 'same', text: before })
      row++
      column++
    } else if (common(row + 1, column) >= common(row, column + 1)) {
      pieces.push({ kind: 'old', text: before })
      row++
    } else {
      pieces.push({ kind: 'new', text: after })
      column++
    }
  }
}

// How many words the two have in common, in order, from a row of the one and a column of the other on.
function commonLengths(old: readonly string[], now: readonly string[]) {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  return at
}

// Between two words that stay, all that goes stands before all that comes.
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let run = { same: '', old: '', new: '' }
  const close = () => {
    for (const kind of ['same', 'old', 'new'] as const) {
      if (run[kind] !== '') joined.push({ kind, text: run[kind] })
    }
    run = { same: '', old: '', new: '' }
  }
  for (const { kind, text } of pieces) {
    if (kind === 'same' ? run.old + run.new !== '' : run.same !== '') close()
    run[kind] += text
  }
  close()
  return joined.map((piece, at) => (at === 0 ? { ...piece, text: piece.text.slice(1) } : piece))
}

function piecesOf(kind: Piece['kind'], words: readonly string[]): Piece[] {
  return words.map((text) => ({ kind, text }))
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

function cutEnd(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

function cutMiddle(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  const half = Math.floor((most - 1) / 2)
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`
}
