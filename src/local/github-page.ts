import type { RouteAnswer, RouteRequest } from './github-route.ts'

const DEFAULT_SIZE = 30
const MAX_SIZE = 100

/** Answers the page of a list that the query asks for, with the addresses of its neighbours in the `Link` header. */
export function answerPage<T>(
  { query, address }: RouteRequest,
  items: readonly T[],
  describe: (item: T) => unknown,
): RouteAnswer {
  const size = Math.min(readCount(query.get('per_page')) ?? DEFAULT_SIZE, MAX_SIZE)
  const page = readCount(query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (rel: string, to: number) => {
    const asked = new URLSearchParams(query)
    asked.set('page', String(to))
    return `<${address}?${asked}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link('prev', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ]
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size).map(describe),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

function readCount(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined
}
