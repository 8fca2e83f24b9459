import { setextUnderline } from 'micromark-core-commonmark'
import type { Event, Extension, Resolver } from 'micromark-util-types'

/**
 * Reads headings with a line below them as the parser does, which would copy all that it has read for each of them: here
 * it is given no more than the heading.
 */
export function setextHeadings(): Extension {
  const construct = { ...setextUnderline, resolveTo: resolveAtEnd }
  return { flow: { [EQUALS]: construct, [DASH]: construct } }
}

const EQUALS = 61
const DASH = 45

const resolveAtEnd: Resolver = (events, context) => {
  const start = events.findLastIndex(([step, { type }]) => step === 'enter' && type === 'content')
  const heading: Event[] = events.splice(start)
  for (const event of setextUnderline.resolveTo?.(heading, context) ?? heading) events.push(event)
  return events
}
