import type { FoundObject } from './github-cat-file.ts'

/** The objects that were used last. An id stands for its content, so that none is ever out of date. */
export interface ObjectCache {
  get(sha: string): FoundObject | undefined
  put(sha: string, object: FoundObject): void
}

/** Starts without any, and holds at most so many bytes of them. */
export function cacheObjects(maxBytes: number): ObjectCache {
  // In the order of their last use.
  const objects = new Map<string, FoundObject>()
  let held = 0
  const drop = (sha: string) => {
    held -= objects.get(sha)?.size ?? 0
    objects.delete(sha)
  }
  const put = (sha: string, object: FoundObject) => {
    drop(sha)
    if (object.size > maxBytes) return
    objects.set(sha, object)
    held += object.size
    for (const oldest of objects.keys()) {
      if (held <= maxBytes) return
      drop(oldest)
    }
  }
  return {
    get(sha) {
      const object = objects.get(sha)
      if (object) put(sha, object)
      return object
    },
    put,
  }
}
