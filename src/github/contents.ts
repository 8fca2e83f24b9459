/** What a file is asked for as: its bytes, without JSON around them. */
export const RAW_CONTENT = 'application/vnd.github.raw+json'

/** A path, or a ref, as a part of an address. A ref may hold `#` and `%`, which would make another address of it. */
export function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
