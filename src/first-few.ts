/**
 * The first few of many items in an order, without bringing the others into it. Of equals, those that come first stand first.
 */
export function firstFew<T>(items: Iterable<T>, most: number, isBefore: (a: T, b: T) => boolean): T[] {
  const first: T[] = []
  for (const item of items) {
    let at = first.length
    while (at > 0 && isBefore(item, first[at - 1] as T)) at--
    if (at === most) continue
    if (first.length === most) first.pop()
    first.splice(at, 0, item)
  }
  return first
}
