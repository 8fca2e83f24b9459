import { createHash } from 'node:crypto'

/**
 * The id that git gives to a tree of one file and no more, in hex: a tree has this id if and only if it holds that file with
 * that text. As long as `like`, the id of another object of the repository: 40 digits of SHA-1, or 64 of SHA-256.
 */
export function treeIdOf({ path, text }: { path: string; text: string }, like: string): string {
  const hash = like.length === 64 ? 'sha256' : 'sha1'
  const idOf = (type: 'blob' | 'tree', content: string | Buffer) =>
    createHash(hash)
      .update(`${type} ${Buffer.byteLength(content)}\0`)
      .update(content)
      .digest()
  let [mode, id] = ['100644', idOf('blob', text)]
  for (const name of path.split('/').reverse()) {
    id = idOf('tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]))
    mode = '40000'
  }
  return id.toString('hex')
}
