import type { Root } from 'mdast'
import { directivesIn } from './directives.ts'

/** Whether a document asks to be left alone as a whole, by `nectr:ignore-file`. */
export function ignoresFile(root: Root): boolean {
  return root.children.some((node) => directivesIn(node).some(({ name }) => name === 'ignore-file'))
}
