/** A function that computes each answer once. */
export function remember<T, K = string>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as T
    const answer = compute(key)
    known.set(key, answer)
    return answer
  }
}
