import { z } from 'zod'
import { isTooOpen, TOO_OPEN } from '../documents/glob-limits.ts'
import { MEMORY_TYPES, type MemoryType } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'
import { parseYaml, schemaProblems } from '../yaml.ts'

/** An entry of `sources`: which files are read, and how. */
export interface Source {
  readonly files: readonly string[]
  readonly memoryType?: MemoryType
  readonly take?: 'norms' | 'items' | 'document'
  readonly sections: { readonly only: readonly string[]; readonly except: readonly string[] }
}

/** What a settings file says; empty where there is none. */
export interface SettingsFile {
  readonly sources: readonly Source[]
  readonly exclude: readonly string[]
}

const glob = z
  .string({ error: 'A glob is a text: put quotes around it.' })
  .regex(/\S/, { error: 'This glob is empty.' })
  .refine((text) => !isTooOpen(text), { error: TOO_OPEN })
const globs = z.union([glob.transform((one) => [one]), z.array(glob)], {
  error: ({ input }) =>
    input === undefined ? 'An entry of `sources` needs `files`.' : 'Give a glob, or a list of globs.',
})

const sections = z.strictObject(
  { only: globs.optional(), except: globs.optional() },
  { error: '`sections` is a map of `only` and `except`.' },
)

const source = z.strictObject(
  {
    files: globs,
    memory_type: z.enum(MEMORY_TYPES, { error: `Use one of ${MEMORY_TYPES.join(', ')}.` }).optional(),
    take: z.enum(['norms', 'items', 'document'], { error: 'Use one of norms, items, document.' }).optional(),
    sections: sections.optional(),
  },
  { error: 'An entry of `sources` is a map with `files`.' },
)

/** The settings file, `.nectr/sync.yaml`. */
export const SETTINGS_FILE = z
  .strictObject(
    {
      sources: z.array(source, { error: '`sources` is a list of entries with `files`.' }).optional(),
      exclude: globs.optional(),
    },
    { error: 'The settings are a map of `sources` and `exclude`.' },
  )
  .meta({ title: 'Settings of nectr-memory-sync' })

/** Reads the text of a settings file. There are settings only where nothing is wrong with it. */
export function readSettingsFile(
  text: string,
  path: string,
): { settings?: SettingsFile; problems: Problem[] } {
  const { file, problems } = parseYaml({ text, path })
  if (!file) return { problems }
  const read = SETTINGS_FILE.safeParse(file.value ?? {})
  if (!read.success)
    return { problems: schemaProblems(read.error, file, { path, code: 'invalid-settings-file' }) }
  const sources = (read.data.sources ?? []).map(({ files, memory_type, take, sections }) => ({
    files,
    ...(memory_type && { memoryType: memory_type }),
    ...(take && { take }),
    sections: { only: sections?.only ?? [], except: sections?.except ?? [] },
  }))
  return { settings: { sources, exclude: read.data.exclude ?? [] }, problems: [] }
}
