/** Runs two things in turn, a b a b …, after one uncounted round, and gives the median time of each in milliseconds. */
export async function medianPair(
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ aMs: number; bMs: number; ratio: number }> {
  const times: { a: number; b: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    const taken = { a: await timeOf(a), b: await timeOf(b) }
    if (round > 0) times.push(taken)
  }
  const aMs = median(times.map((time) => time.a))
  const bMs = median(times.map((time) => time.b))
  return { aMs, bMs, ratio: aMs / bMs }
}

/** Prints one figure: what was measured, the ratio, and what the two sides took. */
export function printRatio(
  what: string,
  { aMs, bMs, ratio }: { aMs: number; bMs: number; ratio: number },
): void {
  console.log(
    `${what.padEnd(72)} ${ratio.toFixed(2).padStart(6)}   (${aMs.toFixed(0)} ms / ${bMs.toFixed(0)} ms)`,
  )
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
