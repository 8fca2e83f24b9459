import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the browser tests run beside npm's packages. */
export interface Tools {
  /** GitHub's own renderer of Markdown. */
  readonly renderer: string
  readonly browser: string
}

// Each by the names that its command may have, the one of its Debian package first.
const COMMANDS = {
  renderer: ['cmark-gfm'],
  browser: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
}

/** The tools of this machine, by the variable `PATH`. Throws with what to install where one is not there. */
export function findTools(): Tools {
  const renderer = findCommand(COMMANDS.renderer)
  const browser = findCommand(COMMANDS.browser)
  if (renderer && browser) return { renderer, browser }
  const packages = missingPackages().join(' ')
  throw new Error(`The browser tests lack commands of Debian's packages: apt-get install ${packages}`)
}

/** The Debian packages that bring what is not there. */
export function missingPackages(): string[] {
  return Object.values(COMMANDS).flatMap((names) => (findCommand(names) ? [] : names.slice(0, 1)))
}

function findCommand(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
