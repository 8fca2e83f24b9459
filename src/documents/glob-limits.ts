// A glob becomes a regular expression, whose time grows with the length of a path to this power.
const MOST_OPEN_ENDS = 4

/** Whether a glob leaves so much open that it could take for ever to hold it against a path. */
export function isTooOpen(glob: string): boolean {
  const parts = glob.trim().replace(/^!/, '').split('/')
  const folders = parts.filter((part) => part === '**').length
  const inNames = parts.map((part) => (part === '**' ? 0 : (part.match(/\*+/g)?.length ?? 0)))
  return folders + Math.max(...inNames) > MOST_OPEN_ENDS
}

/** What to do about such a glob. */
export const TOO_OPEN = `This glob has too many \`*\`: use at most ${MOST_OPEN_ENDS}, those of one name and all \`**\` together.`
