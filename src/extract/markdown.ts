import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { setextHeadings } from './setext-underline.ts'

/** Parses GitHub's Markdown with YAML front matter. Any text is valid Markdown: it never throws. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml']), setextHeadings()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
}

/** The lines on which a node stands, from 1, both ends included. */
export function linesOf(node: Nodes): { startLine: number; endLine: number } {
  return { startLine: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 }
}
