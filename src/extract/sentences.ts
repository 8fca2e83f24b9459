/** A piece of text with the line of the document on which it stands. It holds no line break. */
export interface Piece {
  readonly text: string
  readonly line: number
}

/** A sentence in one line of text, and the lines on which it stands, from 1. */
export interface Sentence {
  readonly text: string
  readonly startLine: number
  readonly endLine: number
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|cf|vs|approx|incl|no|mr|ms|dr|st|aka|resp|fig|sec)\.|\b[A-Z]\.)$/i
const BACKTICK = /`/g

/** The sentences of a text. A full stop within code, brackets or behind an abbreviation ends none. */
export function splitSentences(text: string): string[] {
  return sentencesOf([{ text, line: 1 }]).map((sentence) => sentence.text)
}

const MAY_END = /[!?\n\r\u0080-\uffff]|\.(?![a-z\d])/
const END = /^[.!?]+["'()[\]{}]*[ \t]*$/

/** Whether a text is plainly one sentence: of most texts that is told in a fraction of the time that a split takes. */
export function isOneSentence(text: string): boolean {
  const end = text.search(MAY_END)
  return end < 0 || END.test(text.slice(end))
}

/** The sentences of a paragraph, whose line breaks mean nothing. */
export function sentencesOf(pieces: readonly Piece[]): Sentence[] {
  const text = pieces.map((piece) => piece.text).join('')
  const starts = startsOf(pieces)
  const lineAt = (offset: number) => lineOf(starts, offset)
  const sentences: Sentence[] = []
  let open = { from: 0, isInCode: false }
  const close = (to: number) => {
    const said = text.slice(open.from, to)
    const first = open.from + (said.length - said.trimStart().length)
    const words = said.trim()
    if (words) {
      sentences.push({
        text: words,
        startLine: lineAt(first),
        endLine: lineAt(first + words.length - 1),
      })
    }
    open = { from: to, isInCode: false }
  }
  for (const { segment, index } of isOneSentence(text) ? [] : SEGMENTER.segment(text)) {
    if ((segment.match(BACKTICK)?.length ?? 0) % 2 === 1) open.isInCode = !open.isInCode
    if (!open.isInCode && !ABBREVIATION.test(segment.trimEnd())) close(index + segment.length)
  }
  close(text.length)
  return sentences
}

interface Start {
  readonly offset: number
  readonly line: number
}

function startsOf(pieces: readonly Piece[]): Start[] {
  let offset = 0
  return pieces.map(({ text, line }) => {
    const start = { offset, line }
    offset += text.length
    return start
  })
}

function lineOf(starts: readonly Start[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return starts[low]?.line ?? 1
}
