import { posix } from 'node:path'
import { compileGlob } from './patterns.ts'

/** A kind of file in which teams keep rules, and how it is read. */
export interface Dialect {
  readonly name: string
  readonly files: readonly string[]
  readonly format: 'rules-file' | 'markdown'
  readonly ignoreCase?: true
  readonly take?: 'items'
  readonly readsFrontMatter?: true
  /** `folder`: a file below the root speaks of its own folder only. */
  readonly scope?: 'folder'
}

const HOMES = '{,.github/,docs/}'

const STYLE_NAMES = 'STYLE,STYLEGUIDE,STYLE_GUIDE,CODING_STANDARDS,CONVENTIONS,best_practices,REVIEW'

/** The files that are read where neither `files` nor the settings name others. The first that matches names a file's dialect. */
export const DIALECTS: readonly Dialect[] = [
  { name: 'Nectr rules', files: ['.nectr/rules.{yaml,yml}'], format: 'rules-file' },
  {
    name: 'Nectr notes',
    files: ['.nectr/**/*.md'],
    format: 'markdown',
    take: 'items',
    readsFrontMatter: true,
  },
  { name: 'contributing', files: [`${HOMES}CONTRIBUTING.md`], format: 'markdown', ignoreCase: true },
  { name: 'style', files: [`${HOMES}{${STYLE_NAMES}}.md`, '.gemini/styleguide.md'], format: 'markdown' },
  { name: 'AGENTS.md', files: ['**/AGENTS.md'], format: 'markdown', scope: 'folder' },
  { name: 'Claude', files: ['.claude/CLAUDE.md', '**/CLAUDE.md'], format: 'markdown', scope: 'folder' },
  { name: 'Gemini', files: ['**/GEMINI.md'], format: 'markdown', scope: 'folder' },
  { name: 'Copilot', files: ['.github/copilot-instructions.md'], format: 'markdown' },
]

const ANY_RULES_FILE: Dialect = { name: 'rules file', files: ['**/*.{yaml,yml}'], format: 'rules-file' }
const ANY_MARKDOWN: Dialect = { name: 'Markdown', files: ['**'], format: 'markdown' }

const TESTS = DIALECTS.map((dialect) => ({
  dialect,
  tests: dialect.files.map((glob) => compileGlob(glob, { ignoreCase: dialect.ignoreCase ?? false })),
}))

/** The dialect of the default set to which a path belongs, or nothing. */
export function defaultDialect(path: string): Dialect | undefined {
  return TESTS.find(({ tests }) => tests.some((test) => test(path)))?.dialect
}

/** The dialect of a file that was named by hand: by its name in any folder, else by its ending. */
export function dialectOf(path: string): Dialect {
  const parts = path.split('/')
  for (let from = 0; from < parts.length; from++) {
    const dialect = defaultDialect(parts.slice(from).join('/'))
    if (dialect) return dialect
  }
  return /\.ya?ml$/i.test(path) ? ANY_RULES_FILE : ANY_MARKDOWN
}

/** The glob of the folder about which a nested file speaks; nothing for one that speaks of the whole repository. */
export function folderScope(path: string): string | undefined {
  const folder = posix.dirname(path).replace(/(?:^|\/)\.claude$/, '')
  return folder === '.' || folder === '' ? undefined : `${folder}/**`
}
