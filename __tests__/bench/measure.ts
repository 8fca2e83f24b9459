import type { Pair } from './figure.ts'

/** Runs two things in turn, a b a b …, after one uncounted round, and gives the median time of each in milliseconds. */
export async function medianPair(rounds: number, a: () => unknown, b: () => unknown): Promise<Pair> {
  await a()
  await b()
  return medianPairOf(
    rounds,
    () => timeOf(a),
    () => timeOf(b),
  )
}

/** The same for two that tell their time themselves and need no round to warm up, since each is a process of its own. */
export async function medianPairOf(
  rounds: number,
  a: () => Promise<number>,
  b: () => Promise<number>,
): Promise<Pair> {
  const times: { a: number; b: number }[] = []
  for (let round = 0; round < rounds; round++) times.push({ a: await a(), b: await b() })
  const aMs = median(times.map((time) => time.a))
  const bMs = median(times.map((time) => time.b))
  return { aMs, bMs, ratio: aMs / bMs }
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle one of the values in their order. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
