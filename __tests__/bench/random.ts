/** Draws numbers that only look random: the same seed gives the same ones. */
export interface Random {
  /** A whole number from 0, below the limit. */
  below(limit: number): number
  /** One of several. */
  pick<T>(from: readonly [T, ...T[]]): T
}

/** Starts from a seed, a whole number. */
export function randomFrom(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b1
  // A linear congruential generator, whose low bits are the worst: only the high ones are used.
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: (from) => from[below(from.length)] ?? from[0] }
}
