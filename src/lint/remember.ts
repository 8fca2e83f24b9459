/** A function that computes each answer once. */
export function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as T
    const answer = compute(key)
    known.set(key, answer)
    return answer
  }
}
