import type { Page } from 'playwright-core'

/** What a page holds, as a browser has read it. */
export interface Content {
  /** Each kind of element once, with the names of its attributes, such as `a href`. */
  readonly elements: readonly string[]
  /** The text of each HTML comment. */
  readonly comments: readonly string[]
  readonly text: string
  /** The part of the text that is neither code nor a link: where GitHub looks for mentions, references and emoji. */
  readonly looseText: string
  readonly links: readonly { readonly text: string; readonly href: string }[]
  /** The items of each list, by the heading above it. */
  readonly lists: Readonly<Record<string, readonly Item[]>>
  /** The rows of each table, by the heading above it: cells by the names of their columns. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Part>>[]>>
}

/** An item of a list: what it says, and its last line. */
export interface Item {
  readonly says: Part
  readonly about: Part
}

/** Some text of a page, and the part of it that is neither code nor a link. */
export interface Part {
  readonly text: string
  readonly looseText: string
  /** The text without what is marked as new, and without what is marked as gone. */
  readonly before: string
  readonly after: string
}

/** Reads a page with all its folded parts opened. */
export function readContent(page: Page): Promise<Content> {
  return page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('.markdown-body')
    if (!body) throw new Error('The page has no body.')
    for (const part of body.querySelectorAll('details')) part.open = true

    const all = [...body.querySelectorAll('*')]
    const describe = (element: Element) =>
      [element.localName, ...element.getAttributeNames().filter((name) => name !== 'open')].join(' ')
    const without = (node: Node, marked: string) => {
      const copy = document.createElement('div')
      copy.append(node.cloneNode(true))
      for (const element of copy.querySelectorAll(marked)) element.remove()
      return copy.textContent ?? ''
    }
    const readPart = (node: Node) => ({
      text: node.textContent ?? '',
      looseText: without(node, 'code, pre, a').replace(/[\n ]+/g, ' '),
      before: without(node, 'ins'),
      after: without(node, 'del'),
    })
    const rangeOf = (item: Element, [from, to]: readonly [from: number, to: number]) => {
      const range = document.createRange()
      range.setStart(item, from)
      range.setEnd(item, to)
      return range.cloneContents()
    }
    const readItem = (item: Element) => {
      const lastBreak = [...item.childNodes].findLastIndex(({ nodeName }) => nodeName === 'BR')
      const end = lastBreak < 0 ? item.childNodes.length : lastBreak
      return {
        says: readPart(rangeOf(item, [0, end])),
        about: readPart(rangeOf(item, [end, item.childNodes.length])),
      }
    }
    const readRows = (table: HTMLTableElement) => {
      const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ innerText }) => innerText)
      return [...table.tBodies].flatMap(({ rows }) =>
        [...rows].map(({ cells }) =>
          Object.fromEntries([...cells].map((cell, at) => [names[at] ?? '', readPart(cell)])),
        ),
      )
    }
    // What is folded has the line above it, which is part of the same, as its heading.
    const headingOf = (element: Element) => {
      const before = all.slice(0, all.indexOf(element)).filter((one) => one.matches('h2, h3, h4, summary'))
      return (before.at(-1) as HTMLElement | undefined)?.innerText ?? ''
    }
    const comments: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
    while (walker.nextNode()) comments.push(walker.currentNode.nodeValue ?? '')
    const lists = [...body.querySelectorAll('ul')]
    return {
      elements: [...new Set(all.map(describe))].sort(),
      comments,
      text: body.innerText.replace(/[\n\t]+/g, ' '),
      looseText: readPart(body).looseText,
      links: [...body.querySelectorAll('a')].map((a) => ({ text: a.innerText, href: a.href })),
      lists: Object.fromEntries(lists.map((list) => [headingOf(list), [...list.children].map(readItem)])),
      tables: Object.fromEntries(
        [...body.querySelectorAll('table')].map((table) => [headingOf(table), readRows(table)]),
      ),
    }
  })
}

/** How many pixels of a page lie beyond its right edge: what scrolls in a box of its own does not count. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The links that begin or end beyond the right edge of a page, so that a reader has to scroll for them. */
export function linksOutOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter((link) => link.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map(({ href }) => href),
  )
}
