/** A line without the marks of the quotes and lists that it is in. */
export interface LineOfBlock {
  /** The marks that were taken off. */
  readonly containers: string
  readonly rest: string
  /** What its inline marks may cost. */
  readonly marks: number
}

/** Lines that the parser reads as one text, as far as can be told without parsing, and what they may cost. */
export interface BlockOfLines {
  /** Of all but a paragraph, each line stands for itself. */
  readonly kind: 'paragraph' | 'line' | 'table' | 'html' | 'definitions'
  readonly marks: number
  readonly length: number
  readonly lines: number
  readonly last: LineOfBlock
}

// A heading, and a comment that ends on its line, have a line of their own.
const ONE_LINE = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|<!--.*-->)/
const FOOTNOTE = /^ {0,3}\[\^[^\s\]]+\]:/
const DEFINITION = /^ {0,3}\[[^[\]]+\]:[ \t]*[^\s"'(]\S*(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/
const DELIMITERS = /^ {0,3}(?=.*\|)\|?(?:[ \t]*:?-+:?[ \t]*(?:\||$))+[ \t]*$/
const HTML =
  /^ {0,3}<\/?(?:article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|meta|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s>/]|$)/i

/** The block of a line, given that of the line before it; nothing where the line is blank. A doubtful line goes on with a paragraph. */
export function enterLine(before: BlockOfLines | undefined, line: LineOfBlock): BlockOfLines | undefined {
  const { containers, rest, marks } = line
  if (rest.trim() === '') return undefined
  const isItem = /[-*+.)]$/.test(containers)
  const open = isItem || FOOTNOTE.test(rest) ? undefined : before
  const kind = kindOf(open, line)
  const length = rest.length
  const goesOn = open?.kind === 'paragraph' && kind === 'paragraph'
  if (!open || !goesOn) return { kind, marks, length, lines: 1, last: line }
  const sum = { marks: open.marks + marks, length: open.length + length, lines: open.lines + 1 }
  return { kind, ...sum, last: line }
}

function kindOf(open: BlockOfLines | undefined, line: LineOfBlock): BlockOfLines['kind'] {
  if (ONE_LINE.test(line.rest)) return 'line'
  if (HTML.test(line.rest)) return 'html'
  if ((!open || open.kind === 'definitions') && DEFINITION.test(line.rest)) return 'definitions'
  if (!open || !isAlongside(line, open.last)) return 'paragraph'
  if (open.kind === 'html' || open.kind === 'table') return open.kind
  const isTable = DELIMITERS.test(line.rest) && cellsOf(line.rest) === cellsOf(open.last.rest)
  return isTable ? 'table' : 'paragraph'
}

// What stands further out ends a table or HTML.
function isAlongside(line: LineOfBlock, before: LineOfBlock): boolean {
  const indentOf = ({ rest }: LineOfBlock) => rest.search(/\S|$/)
  return line.containers === before.containers && indentOf(line) >= indentOf(before)
}

function cellsOf(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).length
}
