/**
 * Gives what pieces of work give, like `Promise.all`, and throws what the first of them threw, once all have ended: what
 * goes on behind the back of a run would outlive it.
 */
export async function allEnded<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work)
  return await Promise.all(work)
}
