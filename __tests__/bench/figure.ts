/** One line of what a bench says. */
export interface Figure {
  /** What was measured; of a ratio, the two sides with a slash between. */
  readonly what: string
  /** The figure with its unit; a ratio has none. */
  readonly value: string
  /** What it was to be, such as `≤ 2.0`; absent where it is only told. */
  readonly aim?: string
  /** What it was made from. */
  readonly detail?: string
}

/** One bench: measures, and throws where what it measured was not what it says. */
export type Bench = () => Promise<readonly Figure[]>

/** The medians of two sides in milliseconds, and their ratio. */
export interface Pair {
  readonly aMs: number
  readonly bMs: number
  readonly ratio: number
}

/** A ratio of two times. */
export function ratioFigure(what: string, { aMs, bMs, ratio }: Pair, aim?: number): Figure {
  return {
    what,
    value: ratio.toFixed(2),
    ...(aim !== undefined && { aim: `≤ ${aim.toFixed(2)}` }),
    detail: `${showMs(aMs)} / ${showMs(bMs)}`,
  }
}

/** The most memory that a process had at once, beside what it may have with 10,000 memories. */
export function peakOf(bytes: number): Pick<Figure, 'value' | 'aim'> {
  return { value: `${(bytes / 1e6).toFixed(0)} MB`, aim: '< 250 MB' }
}

/** A figure as a line of the terminal. */
export function figureLine({ what, value, aim = '', detail = '' }: Figure): string {
  return `  ${value.padStart(8)}  ${aim.padEnd(10)}  ${what}${detail && ` (${detail})`}`
}

/** A time in the unit that suits it. */
export function showMs(ms: number): string {
  return ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`
}
