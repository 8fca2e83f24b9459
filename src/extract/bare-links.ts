import type { Nodes, Root } from 'mdast'
import type { Extension, Transform } from 'mdast-util-from-markdown'

// Every address that is made a link without marks around it holds one of these.
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./i

/**
 * An extension whose transforms look for addresses in texts, `https://example.com`, with that search kept to the parts of
 * a document that may hold one: over all texts of a document it is a tenth of the parse.
 */
export function searchedWhereNeeded(extension: Extension): Extension {
  const transforms = extension.transforms?.map(onParts)
  return transforms ? { ...extension, transforms } : extension
}

function onParts(transform: Transform): Transform {
  return (root) => changeParts(root, transform)
}

function changeParts(node: Nodes, transform: Transform): void {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return
  const { children } = node
  if (children.some((child) => child.type === 'text' && MAY_HOLD_ADDRESS.test(child.value))) {
    // It reads any tree as it does a whole document.
    transform(node as unknown as Root)
  } else for (const child of children) changeParts(child, transform)
}
