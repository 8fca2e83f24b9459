import { z } from 'zod'
import { splitGlobs } from './globs.ts'
import { MEMORY_TYPES, type MemoryType } from './rule.ts'

/** What a document says of itself. */
export interface FrontMatter {
  readonly memoryType?: MemoryType
  /** The globs that its rules are about, as they were written. */
  readonly globs?: readonly string[]
  /** Why its tool would not read it on its own account, and so no review should either. */
  readonly leftOut?: string
  /** Of a decision record. */
  readonly status?: string
  readonly title?: string
}

export type FrontMatterForm = keyof typeof FORMS

const text = (key: string) => z.string({ error: `\`${key}\` is a text: put quotes around it.` }).nullish()
const isTrue = (key: string) =>
  z.boolean({ error: `\`${key}\` is \`true\` or \`false\`, without quotes.` }).nullish()
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `Use one of ${values.join(', ')}.` })

function globs(key: string, what = 'globs') {
  const error = `\`${key}\` is a list of ${what}, or ${what} with commas between them.`
  const one = z.string().transform(splitGlobs)
  return z
    .union([one, z.array(one)], { error })
    .nullish()
    .transform((found) => found?.flat() ?? [])
}

// A person and a machine that writes rules for several tools both leave keys of other tools in: they mean nothing here.
function map<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape, { error: 'Front matter is a map of keys and values.' })
}

const BY_REQUEST = 'its tool applies it only where an agent or a person asks for it'
const NO_GLOBS = 'it is tied to files, but its front matter names none'

// Cursor: what applies always is about every file, and so are no globs.
const cursor = map({ alwaysApply: isTrue('alwaysApply'), globs: globs('globs') }).transform(
  ({ alwaysApply, globs }): FrontMatter => {
    if (alwaysApply) return {}
    return globs.length > 0 ? { globs } : { leftOut: BY_REQUEST }
  },
)

/** How each tool's front matter is read. A tool that knows no globs, or reads a file whatever stands above it, has none. */
export const FORMS = {
  nectr: map({
    memory_type: oneOf(MEMORY_TYPES).optional(),
    paths: globs('paths'),
  }).transform(
    ({ memory_type: memoryType, paths }): FrontMatter => ({
      ...(memoryType && { memoryType }),
      globs: paths,
    }),
  ),
  cursor,
  trae: cursor,
  // `globs` is what Claude Code itself was known to read before `paths`.
  claude: map({ paths: globs('paths'), globs: globs('globs') }).transform(
    ({ paths, globs }): FrontMatter => ({ globs: [...paths, ...globs] }),
  ),
  cline: map({ alwaysApply: isTrue('alwaysApply'), paths: globs('paths') }).transform(
    ({ alwaysApply, paths }): FrontMatter => (alwaysApply ? {} : { globs: paths }),
  ),
  copilot: map({ applyTo: globs('applyTo'), excludeAgent: globs('excludeAgent', 'agents') }).transform(
    ({ applyTo, excludeAgent }): FrontMatter =>
      excludeAgent.includes('code-review')
        ? { leftOut: '`excludeAgent` keeps it from code reviews' }
        : { globs: applyTo },
  ),
  windsurf: map({
    trigger: oneOf(['always_on', 'glob', 'model_decision', 'manual']).nullish(),
    globs: globs('globs'),
  }).transform(({ trigger, globs }): FrontMatter => {
    if (trigger === 'model_decision' || trigger === 'manual') return { leftOut: BY_REQUEST }
    return trigger === 'glob' ? scoped(globs) : {}
  }),
  kiro: map({
    inclusion: oneOf(['always', 'fileMatch', 'manual', 'auto']).nullish(),
    fileMatchPattern: globs('fileMatchPattern'),
  }).transform(({ inclusion, fileMatchPattern }): FrontMatter => {
    if (inclusion === 'manual' || inclusion === 'auto') return { leftOut: BY_REQUEST }
    return inclusion === 'fileMatch' ? scoped(fileMatchPattern) : {}
  }),
  augment: map({
    type: oneOf(['always_apply', 'agent_requested', 'manual']).nullish(),
  }).transform(({ type }): FrontMatter => (type && type !== 'always_apply' ? { leftOut: BY_REQUEST } : {})),
  record: map({ status: text('status'), title: text('title') }).transform(
    ({ status, title }): FrontMatter => ({ ...(status && { status }), ...(title && { title }) }),
  ),
}

/** What a tool makes of a file without front matter. */
export function withoutFrontMatter(form: FrontMatterForm): FrontMatter {
  return form === 'cursor' ? { leftOut: BY_REQUEST } : {}
}

function scoped(globs: readonly string[]): FrontMatter {
  return globs.length > 0 ? { globs } : { leftOut: NO_GLOBS }
}
