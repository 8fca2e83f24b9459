import type { Code } from 'mdast'
import { normalizeText } from './content.ts'

const BRANCH = /^[\s│|]*(?:[├└]|\|--|\+--|`--)/
const FOLDER = /^\s*(?:\.{0,2}\/)?[\w.@*<>{}[\]-]+(?:\/[\w.@*<>{}[\]-]+)*\/\s*(?:$|#|\/\/|<?-|→|:)/
const FILE = /^\s*[\w@-]*\.?[\w@.-]+\.[a-z]{1,6}\s*(?:$|#|\/\/|<?-|→)/i
// The corners and arrows of a drawing.
const BOX = /[┌┐┘╭╮╯╔╗▼▲►◄▶◀↓↑]|[├└+]?[─-]{2,}[┐┘>]/
const SHELL = /^(?:sh|bash|shell|console|zsh|powershell|cmd|fish)$/i
const MAX_ENTRIES = 40

/** Whether a code block shows where files and folders are. */
export function isTree({ lang, value }: Code): boolean {
  if ((lang && SHELL.test(lang)) || BOX.test(value)) return false
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return false
  const branches = lines.filter((line) => BRANCH.test(line)).length
  if (branches >= 2) return true
  const folders = lines.filter((line) => FOLDER.test(line)).length
  const files = lines.filter((line) => FILE.test(line)).length
  return folders >= 2 && folders + files >= lines.length * 0.7
}

/** The entries of a tree in one line: `src/`: the library; `src/index.ts`; … */
export function treeText({ value }: Code): string {
  const parents: { indent: number; path: string }[] = []
  const entries: string[] = []
  for (const line of value.split('\n')) {
    const indent = line.search(/[^\s│|├└─`+-]/)
    const [, name = '', note = ''] =
      /^(\S+)\s*(?:(?:#+|\/\/|<?-+>?|→|:|–|—)\s*)?(.*)$/.exec(line.slice(Math.max(0, indent))) ?? []
    if (indent < 0 || !/[\w*]/.test(name) || name.startsWith('#')) continue
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop()
    const above = parents.at(-1)?.path ?? ''
    const path = above + name.replace(/:$/, '')
    parents.push({ indent, path: path.endsWith('/') ? path : `${path}/` })
    const said = normalizeText(note)
    entries.push(said ? `\`${path}\`: ${said}` : `\`${path}\``)
  }
  const shown = entries.slice(0, MAX_ENTRIES).join('; ')
  return entries.length > MAX_ENTRIES ? `${shown}; and ${entries.length - MAX_ENTRIES} more` : shown
}
