const NAMED =
  /^\[?(?:adr|architectur(?:e|al) decision(?: record)?|decision(?: record)?)[ #:._–—-]{0,3}(\d{1,6})\b\]?/i
const NUMBERED = /^#?(\d{1,6}) ?[.:)–—-](?=\s|$)/
const UNNUMBERED = /^(?:adr|architectur(?:e|al) decision record|decision record) ?[:–—-] /i
const FILE_NUMBER = /^(?:adr[-_ ]?)?(\d{1,6})(?=[-_. ]|$)/i

/**
 * How a memory names its decision record: `ADR 5: Use dashes in file names`. The number is the one of the file's name,
 * which links use, else the one in the heading.
 */
export function recordName(path: string, heading: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')
  const fileNumber = FILE_NUMBER.exec(file)?.[1]
  const [label, headingNumber] = NAMED.exec(heading) ??
    NUMBERED.exec(heading) ??
    UNNUMBERED.exec(heading) ?? ['']
  const number = fileNumber ?? headingNumber
  const bare = trimMarks(heading.slice(label.length))
  const title = (label || !number ? bare : withoutNumber(bare, Number(number))) || titleOfFile(file)
  const name = number === undefined ? 'ADR' : `ADR ${Number(number)}`
  return title ? `${name}: ${title}` : name
}

// "0005 Use dashes": a number without a mark after it belongs to the title, unless the file says otherwise.
function withoutNumber(title: string, number: number): string {
  const [label, found] = /^(\d{1,6})\s+/.exec(title) ?? []
  return label && Number(found) === number ? trimMarks(title.slice(label.length)) : title
}

function titleOfFile(file: string): string {
  const words = file
    .replace(FILE_NUMBER, '')
    .replace(/^\d{8}(?=[-_])/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return /^adr(?: \d+)?$/i.test(words) ? '' : words.charAt(0).toUpperCase() + words.slice(1)
}

function trimMarks(text: string): string {
  return text.replace(/^[\s.:)\]–—-]+/, '').trim()
}
