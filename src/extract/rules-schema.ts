import { z } from 'zod'
import { LEARNED_TYPES, MEMORY_TYPES } from './rule.ts'

const TYPES = MEMORY_TYPES.join(', ')
const isLearned = (text: unknown) => (LEARNED_TYPES as readonly unknown[]).includes(text)

const text = z
  .string({ error: 'A rule is a text: put quotes around it.' })
  .regex(/\S/, { error: 'This rule is empty: write it, or remove the line.' })

const memoryType = z.enum(MEMORY_TYPES, {
  error: ({ input }) =>
    isLearned(input)
      ? `\`${input}\` is learned by the service and can’t be set. Use one of ${TYPES}.`
      : `There is no memory type \`${input}\`. Use one of ${TYPES}.`,
})

const rule = z.union(
  [
    text,
    z.strictObject(
      {
        rule: text,
        because: text.optional(),
        memory_type: memoryType.optional(),
        paths: z
          .array(text, { error: '`paths` is a list of globs.' })
          .min(1, { error: '`paths` is empty: name a glob, or remove it.' })
          .optional(),
      },
      {
        error: ({ code }) =>
          code === 'invalid_type' ? 'A rule is a text, or a map with `rule`.' : undefined,
      },
    ),
  ],
  {
    error: ({ input }) =>
      input === null
        ? 'This rule is empty: write it, or remove the line.'
        : 'A rule is a text: put quotes around it.',
  },
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
      error: ({ input }) => `\`${input}\` is learned by the service and can’t be set. Types: ${TYPES}.`,
    }),
    category,
    { error: 'A rules file is a map of categories, each with a list of rules.' },
  )
  .meta({ title: 'Rules of nectr-memory-sync' })
