const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*)(?:>|$)/gi
const QUOTED = /"[^"]*"|'[^']*'/g
const HIDDEN_ATTRIBUTE = /[\s/"]hidden(?=[\s=/]|$)/i
const STYLE = /[\s/"']style\s*=\s*("[^"]*"|'[^']*'|[^\s]*)/gi
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
const STRUCK = new Set(['del', 's', 'strike'])

// Elements that never hold anything, so that hiding one hides nothing else.
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Follows the tags of HTML, piece by piece, and knows whether what comes next is hidden or struck out. */
export class HiddenHtml {
  #tag = ''
  #depth = 0

  /** Whether the text after the pieces that were read so far is left out. */
  get isOpen(): boolean {
    return this.#depth > 0
  }

  /** Reads one more piece. Tells whether it begins to hide something; words that are struck out are seen, not hidden. */
  read(html: string): boolean {
    let hides = false
    for (const [, slash, name = '', attributes = ''] of html.matchAll(TAG)) {
      const tag = name.toLowerCase()
      if (this.isOpen) {
        if (tag === this.#tag) this.#depth += slash ? -1 : 1
      } else if (tag && !slash && !VOID.has(tag)) {
        const isHidden = hidesItsContent(attributes)
        if (isHidden || STRUCK.has(tag)) {
          this.#tag = tag
          this.#depth = 1
        }
        hides ||= isHidden
      }
    }
    return hides
  }
}

function hidesItsContent(attributes: string): boolean {
  return (
    HIDDEN_ATTRIBUTE.test(attributes.replace(QUOTED, '""')) ||
    [...attributes.matchAll(STYLE)].some(([, value = '']) => HIDDEN_STYLE.test(value))
  )
}
