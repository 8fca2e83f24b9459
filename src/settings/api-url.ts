import { isIP } from 'node:net'

/**
 * Checks the address of the memory API and gives it without a slash at its end. Only https keeps a token secret on its
 * way; http is for a service on the same machine.
 *
 * @throws {Error} whose message says what is wrong, without repeating credentials that the address may hold.
 */
export function parseApiUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error('is not an address such as https://api.nectr.ai.')
  const url = new URL(text)
  if (url.username || url.password) throw new Error('holds a user or password: remove them.')
  if (url.search || url.hash) throw new Error('has a query or a fragment: remove it.')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new Error('must be https; http is allowed for localhost, 127.0.0.0/8 and [::1] only.')
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** Whether a host name, as `URL` gives it, is this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'))
  )
}
