import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { searchedWhereNeeded } from './bare-links.ts'
import { setextHeadings } from './setext-underline.ts'

// They hold nothing of a document, and take as long to make as a short document to parse.
const EXTENSIONS = [gfm(), frontmatter(['yaml']), setextHeadings()]
const MDAST_EXTENSIONS = [...gfmFromMarkdown().map(searchedWhereNeeded), frontmatterFromMarkdown(['yaml'])]

/** Parses GitHub's Markdown with YAML front matter. Any text is valid Markdown: it never throws. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: EXTENSIONS, mdastExtensions: MDAST_EXTENSIONS })
}

/** The lines on which a node stands, from 1, both ends included. */
export function linesOf(node: Nodes): { startLine: number; endLine: number } {
  return { startLine: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 }
}
