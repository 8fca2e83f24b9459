import { z } from 'zod'
import { normalizeText } from './content.ts'
import { LEARNED_TYPES, MEMORY_TYPES } from './rule.ts'

const TYPES = MEMORY_TYPES.join(', ')
const isLearned = (text: unknown) => (LEARNED_TYPES as readonly unknown[]).includes(text)

const EMPTY = 'This rule is empty: write it, or remove the line.'
const NO_TEXT = 'A rule is a text: put quotes around it.'
const NO_RULE =
  'A rule is a text, or a map with `rule`: put quotes around a text that holds a colon and a space.'

const text = z
  .string({ error: ({ input }) => (input === undefined ? NO_RULE : NO_TEXT) })
  .regex(/\S/, { error: EMPTY, abort: true })
  .refine((rule) => normalizeText(rule) !== '', { error: EMPTY })

const glob = z
  .string({ error: 'A glob is a text: put quotes around it.' })
  .regex(/\S/, { error: 'This glob is empty.' })

const memoryType = z.enum(MEMORY_TYPES, {
  error: ({ input }) => {
    if (typeof input !== 'string') return `Use one of ${TYPES}.`
    return isLearned(input)
      ? `\`${input}\` is learned by the service and can't be set. Use one of ${TYPES}.`
      : `There is no memory type \`${input}\`. Use one of ${TYPES}.`
  },
})

const rule = z.union(
  [
    text,
    z.strictObject({
      rule: text,
      because: text.optional(),
      memory_type: memoryType.optional(),
      paths: z
        .array(glob, { error: '`paths` is a list of globs.' })
        .min(1, { error: '`paths` is empty: name a glob, or remove it.' })
        .optional(),
    }),
  ],
  { error: ({ input }) => (input === null ? EMPTY : NO_TEXT) },
)

export type RuleNode = z.infer<typeof rule>
export type CategoryNode = RuleNode[] | { [name: string]: CategoryNode }

const category: z.ZodType<CategoryNode> = z.lazy(() =>
  z.union([z.array(rule), z.record(z.string(), category)], {
    error: 'A category holds a list of rules (`- …`), or categories.',
  }),
)

/** The rules file, `.nectr/rules.yaml`: categories of rules, nested as you like. */
export const RULES_FILE = z
  .record(
    z.string().refine((name) => !isLearned(name), {
      error: ({ input }) => `\`${input}\` is learned by the service and can't be set. Types: ${TYPES}.`,
    }),
    category,
    { error: 'A rules file is a map of categories, each with a list of rules.' },
  )
  .meta({ title: 'Rules of nectr-memory-sync' })
