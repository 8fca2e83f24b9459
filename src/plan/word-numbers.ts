const WORDS = /[\p{L}\p{N}_]+/gu

interface Word {
  /** One for each time that it may stand in a text. */
  readonly numbers: number[]
  /** The text in which it stood last, and how often so far. */
  text: number
  times: number
}

/**
 * The words of texts in lower case, as numbers from 0 on that are equal for equal words. A word that stands several times in
 * a text has a number for each time, so that two texts share as many numbers as they share words.
 */
export function numberWords(texts: readonly string[]): number[][] {
  const words = new Map<string, Word>()
  let count = 0
  return texts.map((text, at) =>
    (text.toLowerCase().match(WORDS) ?? []).map((letters) => {
      const word = words.get(letters) ?? { numbers: [], text: at, times: 0 }
      if (word.numbers.length === 0) words.set(letters, word)
      if (word.text !== at) {
        word.text = at
        word.times = 0
      }
      const number = word.numbers[word.times] ?? count++
      word.numbers[word.times++] = number
      return number
    }),
  )
}
