import type { FrontMatterForm } from '../extract/front-matter-forms.ts'
import type { DocumentKind } from '../extract/take.ts'

/** A kind of file in which teams keep rules, and how it is read. */
export interface Dialect {
  readonly name: string
  readonly files: readonly string[]
  /** Files of the same folders that are something else, and are never read by default. */
  readonly except?: readonly string[]
  readonly format: 'rules-file' | 'markdown' | 'decision-record'
  readonly kind: DocumentKind
  readonly ignoreCase?: true
  readonly take?: 'items'
  /** The tool whose front matter it has. */
  readonly frontMatter?: FrontMatterForm
  /** `folder`: a file below the root speaks of its own folder only. */
  readonly scope?: 'folder'
  /** Whether `@path` in its text stands for another file. */
  readonly imports?: true
}

const HOMES = '{,.github/,docs/}'
const STYLE_NAMES = 'STYLE,STYLEGUIDE,STYLE_GUIDE,CODING_STANDARDS,CONVENTIONS,best_practices,REVIEW'
const RECORD_FOLDERS = '{docs,doc}/{adr,adrs,decisions,architecture-decisions,architecture/decisions}'

const MARKDOWN = { format: 'markdown' } as const
const AGENTS = { ...MARKDOWN, kind: 'agents' } as const
const CURSOR = { ...AGENTS, frontMatter: 'cursor', scope: 'folder' } as const
const COPILOT = { ...AGENTS, frontMatter: 'copilot' } as const

/** The files that are read where neither `files` nor the settings name others. The first that matches names a file's dialect. */
export const DIALECTS: readonly Dialect[] = [
  { name: 'Nectr rules', files: ['.nectr/rules.{yaml,yml}'], format: 'rules-file', kind: 'notes' },
  {
    name: 'Nectr notes',
    files: ['.nectr/**/*.md'],
    ...MARKDOWN,
    kind: 'notes',
    take: 'items',
    frontMatter: 'nectr',
  },
  {
    name: 'contributing',
    files: [`${HOMES}CONTRIBUTING.md`],
    ...MARKDOWN,
    kind: 'contributing',
    ignoreCase: true,
  },
  {
    name: 'style',
    files: [`${HOMES}{${STYLE_NAMES}}.md`, '.gemini/styleguide.md'],
    ...MARKDOWN,
    kind: 'style',
  },
  {
    name: 'decision record',
    files: [`${RECORD_FOLDERS}/**/*.md`, 'adr/*.md'],
    except: ['**/{readme,index,_index}.md', '**/*template*.md', '**/*template*/**'],
    format: 'decision-record',
    kind: 'architecture',
    frontMatter: 'record',
  },
  {
    name: 'architecture',
    files: ['{,docs/}ARCHITECTURE.md', 'docs/architecture/**/*.md'],
    ...MARKDOWN,
    kind: 'architecture',
  },
  { name: 'AGENTS.md', files: ['**/AGENTS.md'], ...AGENTS, scope: 'folder' },
  { name: 'Claude', files: ['**/CLAUDE.md'], ...AGENTS, scope: 'folder', imports: true },
  {
    name: 'Claude rules',
    files: ['.claude/rules/**/*.md'],
    ...AGENTS,
    frontMatter: 'claude',
    scope: 'folder',
    imports: true,
  },
  { name: 'Gemini', files: ['**/GEMINI.md'], ...AGENTS, scope: 'folder', imports: true },
  { name: 'Cursor rules', files: ['.cursor/rules/**/*.mdc'], ...CURSOR },
  { name: 'Cursor', files: ['.cursorrules'], ...AGENTS },
  { name: 'Cursor Bugbot', files: ['**/.cursor/BUGBOT.md'], ...AGENTS, scope: 'folder' },
  { name: 'Copilot', files: ['.github/copilot-instructions.md'], ...AGENTS },
  { name: 'Copilot instructions', files: ['.github/instructions/**/*.instructions.md'], ...COPILOT },
  { name: 'Windsurf', files: ['.windsurfrules'], ...AGENTS },
  { name: 'Windsurf rules', files: ['.{windsurf,devin}/rules/*.md'], ...AGENTS, frontMatter: 'windsurf' },
  {
    name: 'Cline',
    files: ['.clinerules', '.clinerules/**/*.md'],
    // What stands there is run when it is asked for, and says nothing of code.
    except: ['.clinerules/{workflows,hooks,skills}/**'],
    ...AGENTS,
    frontMatter: 'cline',
  },
  { name: 'Roo', files: ['.roo/rules/*.md'], ...AGENTS },
  { name: 'Junie', files: ['.junie/guidelines.md'], ...AGENTS },
  { name: 'Kiro', files: ['.kiro/steering/*.md'], ...AGENTS, frontMatter: 'kiro' },
  { name: 'Amazon Q', files: ['.amazonq/rules/**/*.md'], ...AGENTS },
  { name: 'Trae', files: ['.trae/rules/*.md'], ...AGENTS, frontMatter: 'trae' },
  { name: 'Augment', files: ['.augment/rules/*.md'], ...AGENTS, frontMatter: 'augment' },
]
