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
  /** The rows of each table, by the heading above it. */
  readonly tables: Readonly<Record<string, readonly Row[]>>
}

/** A row of a table: its cells by the names of their columns. */
export type Row = Readonly<Record<string, Cell>>

/** A cell of a table: all that is read in it, and the part of it that is neither code nor a link. */
export interface Cell {
  readonly text: string
  readonly looseText: string
  /** The text without what is marked as new, and without what is marked as gone. */
  readonly before: string
  readonly after: string
}

/** Reads a page with all its collapsed parts opened. */
export function readContent(page: Page): Promise<Content> {
  return page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('.markdown-body')
    if (!body) throw new Error('The page has no body.')
    for (const part of body.querySelectorAll('details')) part.open = true

    const all = [...body.querySelectorAll('*')]
    const describe = (element: Element) =>
      [element.localName, ...element.getAttributeNames().filter((name) => name !== 'open')].join(' ')
    const textsIn = (node: Node, kind: number) => {
      const found: Node[] = []
      const walker = document.createTreeWalker(node, kind)
      while (walker.nextNode()) found.push(walker.currentNode)
      return found
    }
    const isLoose = ({ parentElement }: Node) => !parentElement?.closest('code, pre, a')
    const looseText = (node: Node) =>
      textsIn(node, NodeFilter.SHOW_TEXT)
        .filter(isLoose)
        .map(({ nodeValue }) => nodeValue ?? '')
        .join('')
        .replace(/[\n ]+/g, ' ')
    const without = (cell: Node, marked: string) => {
      const copy = cell.cloneNode(true) as Element
      for (const element of copy.querySelectorAll(marked)) element.remove()
      return copy.textContent ?? ''
    }
    const readCell = (cell: HTMLTableCellElement) => ({
      text: cell.innerText,
      looseText: looseText(cell),
      before: without(cell, 'ins'),
      after: without(cell, 'del'),
    })
    // A table of a collapsed part has the line above it, which is part of the same, as its heading.
    const headingOf = (table: Element) => {
      const before = all.slice(0, all.indexOf(table)).filter((one) => one.matches('h2, h3, h4, summary'))
      return (before.at(-1) as HTMLElement | undefined)?.innerText ?? ''
    }
    const readRows = (table: HTMLTableElement) => {
      const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ innerText }) => innerText)
      return [...table.tBodies].flatMap(({ rows }) =>
        [...rows].map(({ cells }) =>
          Object.fromEntries([...cells].map((cell, at) => [names[at] ?? '', readCell(cell)])),
        ),
      )
    }
    const tables = [...body.querySelectorAll('table')].map((table) => [headingOf(table), readRows(table)])
    return {
      elements: [...new Set(all.map(describe))].sort(),
      comments: textsIn(body, NodeFilter.SHOW_COMMENT).map(({ nodeValue }) => nodeValue ?? ''),
      text: body.innerText.replace(/[\n\t]+/g, ' '),
      looseText: looseText(body),
      links: [...body.querySelectorAll('a')].map((a) => ({ text: a.innerText, href: a.href })),
      tables: Object.fromEntries(tables),
    }
  })
}

/** How many pixels of a page lie beyond its right edge: what scrolls in a box of its own does not count. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
