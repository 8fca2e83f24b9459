import type { Heading, Html, Root } from 'mdast'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'
import { parseMarkdown } from './markdown.ts'

/** The headings above a place in a document, the outermost first. */
export interface SectionPath {
  readonly headings: readonly { readonly depth: number; readonly text: string }[]
  readonly title: string
  readonly titleHeading: Heading | undefined
}

const HTML_HEADING = /^<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>\s*$/i

/** The document with its headings in HTML, `<h3>Never</h3>`, as headings like all others. */
export function withHtmlHeadings(root: Root): Root {
  return {
    ...root,
    children: root.children.map((node) => (node.type === 'html' ? readHtmlHeading(node) : node)),
  }
}

function readHtmlHeading(node: Html): Html | Heading {
  const [, depth, inner = ''] = HTML_HEADING.exec(node.value) ?? []
  if (!depth) return node
  const words = parseMarkdown(inner.replace(/<[^<>]*>/g, '').trim()).children[0]
  const heading = { type: 'heading' as const, depth: Number(depth) as Heading['depth'] }
  const place = node.position && { position: node.position }
  return { ...heading, ...place, children: words?.type === 'paragraph' ? words.children : [] }
}

// "Anti-patterns", "Never do this", "What to avoid".
const FORBIDS =
  /\b(?:never|not|don['’]?ts?|avoid(?:ed|ing)?|anti-?\s?patterns?|(?:bad|discouraged|forbidden|prohibited|banned|disallowed|deprecated) \w+|mistakes|pitfalls|smells)\b/i

// "How do we write them?"
const SPEAKS_OF_TITLE = /\b(?:them|they|it|its|their)\b.*\?$/i

/**
 * Where a document starts: under its title, which is its first heading where that is its only heading of the first
 * level, and else the name of its file.
 */
export function startOfDocument(root: Root, path: string): SectionPath {
  const headings = root.children.filter((node) => node.type === 'heading')
  const first = headings[0]
  const isTitle = first?.depth === 1 && headings.every((heading) => heading === first || heading.depth > 1)
  const title = isTitle && first ? headingText(first) : ''
  return { headings: [], title: title || fileTitle(path), titleHeading: title ? first : undefined }
}

/** The place below one more heading. The title opens no section. */
export function enterHeading(at: SectionPath, heading: Heading): SectionPath {
  if (heading === at.titleHeading) return { ...at, headings: [] }
  const above = at.headings.filter(({ depth }) => depth < heading.depth)
  const text = headingText(heading)
  return { ...at, headings: text ? [...above, { depth: heading.depth, text }] : above }
}

/**
 * `Testing > Unit tests`: the title stands before it only where there is no heading between it and this place, or where
 * it turns what is below it into its opposite, or the headings speak of it.
 */
export function sectionName({ headings, title }: SectionPath): string {
  const names = headings.map(({ text }) => text)
  const needsTitle = names.length === 0 || FORBIDS.test(title) || SPEAKS_OF_TITLE.test(names[0] ?? '')
  return (needsTitle ? [title, ...names] : names).join(' > ')
}

function headingText(heading: Heading): string {
  return normalizeText(inlineText(heading.children))
}

function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/(?<=.)\.[a-z]+$/i, '')
}
