/** A queue that gives first what comes first by a strict order. */
export interface Queue<T> {
  push(item: T): void
  pop(): T | undefined
}

/** Makes an empty one, as a binary heap. */
export function makeQueue<T>(comesBefore: (a: T, b: T) => boolean): Queue<T> {
  const heap: T[] = []
  return {
    push: (item) => {
      let at = heap.push(item) - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        const parent = heap[above]
        if (parent === undefined || !comesBefore(item, parent)) break
        heap[at] = parent
        at = above
      }
      heap[at] = item
    },
    pop: () => {
      const first = heap[0]
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return last
      let at = 0
      for (;;) {
        const left = heap[2 * at + 1]
        const right = heap[2 * at + 2]
        const isRight = left !== undefined && right !== undefined && comesBefore(right, left)
        const child = isRight ? right : left
        if (child === undefined || !comesBefore(child, last)) break
        heap[at] = child
        at = 2 * at + (isRight ? 2 : 1)
      }
      heap[at] = last
      return first
    },
  }
}
