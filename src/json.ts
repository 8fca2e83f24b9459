/** The value of a JSON text; nothing for any other text, which a schema then refuses like every value that it does not know. */
export function parseJsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
