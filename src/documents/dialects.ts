import { isInDefaultSet } from './default-set.ts'
import { DIALECTS, type Dialect } from './dialect-table.ts'
import { compileDialects, findDialect } from './dialect-tests.ts'

export { DIALECTS }

const EXCEPT = DIALECTS.find(({ format }) => format === 'decision-record')?.except ?? []
const STYLE = [
  '{,*[-_.]}style{,[-_.]guide,guide,[-_.]guidelines}.md',
  '{,*[-_.]}{standard,convention,guideline}{,s}.md',
  '{,*[-_.]}best[-_.]practices.md',
  '{,*[-_.]}{review,reviewing,code-review}.md',
]

const CURSOR = { name: 'Cursor rules', format: 'markdown', kind: 'agents', frontMatter: 'cursor' } as const

// Names that say enough where a person has pointed at the file, and too little to read it unasked.
const KNOWN_BY_NAME: readonly Dialect[] = [
  { ...CURSOR, files: ['.cursor/**/*.mdc'], scope: 'folder' },
  { ...CURSOR, files: ['*.mdc'] },
  {
    name: 'Copilot instructions',
    files: ['*.instructions.md'],
    format: 'markdown',
    kind: 'agents',
    frontMatter: 'copilot',
  },
  {
    name: 'decision record',
    files: ['{adr,adrs,decisions,architecture[-_]decisions}/**/*.md', 'adr[-_ ]*[0-9]*.md'],
    except: EXCEPT,
    format: 'decision-record',
    kind: 'architecture',
    frontMatter: 'record',
  },
  {
    name: 'contributing',
    files: ['{,*[-_.]}{contributing,contribute,contribution}{,[-_.]*}.md'],
    format: 'markdown',
    kind: 'contributing',
  },
  { name: 'style', files: STYLE, format: 'markdown', kind: 'style' },
  {
    name: 'architecture',
    files: ['{,*[-_.]}architecture{,[-_.]*}.md', 'architecture/**/*.md'],
    format: 'markdown',
    kind: 'architecture',
  },
]

const ANY_RULES_FILE: Dialect = {
  name: 'rules file',
  files: ['**/*.{yaml,yml}'],
  format: 'rules-file',
  kind: 'notes',
}
const ANY_MARKDOWN: Dialect = { name: 'Markdown', files: ['**'], format: 'markdown', kind: 'other' }

const DEFAULT = compileDialects(DIALECTS)
const LAYERS = [
  DEFAULT,
  compileDialects(DIALECTS, { ignoreCase: true }),
  compileDialects(KNOWN_BY_NAME, { ignoreCase: true }),
]

/** The dialect of the default set to which a path belongs, or nothing. */
export function defaultDialect(path: string): Dialect | undefined {
  return isInDefaultSet(path) ? findDialect(path, DEFAULT) : undefined
}

/**
 * The dialect of a file that was named by hand: as in the default set, else in any folder and letter case, else by what
 * its name says, else by its ending.
 */
export function dialectOf(path: string): Dialect {
  const parts = path.split('/')
  for (const tests of LAYERS) {
    for (let from = 0; from < parts.length; from++) {
      const dialect = findDialect(parts.slice(from).join('/'), tests)
      if (dialect) return dialect
    }
  }
  return /\.ya?ml$/i.test(path) ? ANY_RULES_FILE : ANY_MARKDOWN
}
