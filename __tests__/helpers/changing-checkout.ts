import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { TrackedFile } from '../../src/documents/tracked.ts'
import type { Checkout } from '../../src/ports.ts'
import { CONTENTS, documentOf, MODES, NESTED, PATHS, PLACES, rulesFile, settingsFile } from './contents.ts'

/** A tracked file: its content in the working tree, and whether git has another one. */
interface File {
  readonly content: string
  readonly mode: string
  readonly isModified: boolean
}

/** The tracked files of a checkout by their paths. */
export type Files = ReadonlyMap<string, File>

/** Something that happens to files. */
export type Edit = (files: Map<string, File>) => void

/** The content of a file that can't be read, wherever it stands. */
const UNREADABLE = '\0'

const PLAIN = { mode: '100644', isModified: false }
const path = fc.oneof(fc.constantFrom(...PATHS), fc.constantFrom(...NESTED))
const content = fc.oneof(
  { weight: 30, arbitrary: documentOf(8) },
  { weight: 10, arbitrary: fc.constantFrom(...CONTENTS) },
  { weight: 1, arbitrary: fc.constant(UNREADABLE) },
)

/** What imports lead to, or could. */
const TARGETS = ['docs/testing.md', 'docs/testing.md.', 'docs/deep.md', 'docs/missing.md', 'docs/setup']
const target = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...TARGETS) }, fc.constantFrom(...PLACES))
const importing = fc
  .constantFrom(...TARGETS, 'docs/testing.md#unit', 'docs/setup,')
  .map((at) => writeTo('CLAUDE.md', `See @${at}\n`))

function changeModeAt([at, mode]: [path: string, mode: string]): Edit {
  return (files) => {
    const file = files.get(at)
    if (file) files.set(at, { ...file, mode })
  }
}

function writeTo(at: string, text: string): Edit {
  return (files) => void files.set(at, { ...PLAIN, content: text })
}

const write = fc.tuple(path, content).map(([at, text]) => writeTo(at, text))
const writeYaml = fc
  .oneof(
    fc.tuple(fc.constant('.nectr/rules.yaml'), rulesFile),
    fc.tuple(fc.constant('.nectr/sync.yaml'), settingsFile),
  )
  .map(
    ([at, text]): Edit =>
      (files) =>
        void files.set(at, { ...PLAIN, content: text }),
  )
const remove = path.map(
  (at): Edit =>
    (files) =>
      void files.delete(at),
)
const copy = fc.tuple(path, fc.constantFrom(...NESTED)).map(([from, to]): Edit => {
  return (files) => {
    const file = files.get(from)
    if (file) files.set(to, file)
  }
})
const rename = fc.tuple(path, path).map(([from, to]): Edit => {
  return (files) => {
    const file = files.get(from)
    files.delete(from)
    if (file) files.set(to, file)
  }
})
const append = fc.tuple(path, fc.constantFrom(...CONTENTS)).map(([at, text]): Edit => {
  return (files) => {
    const file = files.get(at)
    if (file && file.content !== UNREADABLE) files.set(at, { ...file, content: `${file.content}\n${text}\n` })
  }
})
const changeMode = fc.tuple(path, fc.constantFrom(...MODES)).map(changeModeAt)
const modify = fc.tuple(path, fc.boolean(), documentOf(2)).map(([at, isModified, text]): Edit => {
  return (files) => {
    const file = files.get(at)
    if (file) files.set(at, { ...file, isModified, content: text })
  }
})
const place = fc.tuple(target, fc.boolean()).map(([at, isThere]): Edit => {
  return (files) => void (isThere ? files.set(at, { ...PLAIN, content: at }) : files.delete(at))
})

/** What may happen to the documents of a repository, to its settings and to the files of which they speak. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: write },
  { weight: 2, arbitrary: writeYaml },
  { weight: 4, arbitrary: copy },
  ...[append, remove, rename, place, modify].map((arbitrary) => ({ weight: 2, arbitrary })),
  { weight: 1, arbitrary: changeMode },
)

/** What mostly changes no document that is read: files come, go and become something else. */
export const smallEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: place },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.oneof(target, path), fc.constantFrom(...MODES)).map(changeModeAt),
  },
  { weight: 1, arbitrary: edit },
)

/** Files of which most documents are there. */
export const filesOfMost: fc.Arbitrary<Files> = fc
  .tuple(
    fc.tuple(...PATHS.map((at) => fc.tuple(fc.constant(at), fc.option(content, { freq: 2 })))),
    fc.array(fc.oneof(writeYaml, copy, place), { maxLength: 6 }),
  )
  .map(([all, edits]) => {
    const files = all.flatMap(([at, text]) =>
      text === null ? [] : [[at, { ...PLAIN, content: text }] as const],
    )
    return change(new Map(files), edits)
  })

/** Files of which few are documents, so that little hangs on the others. */
export const filesOfFew: fc.Arbitrary<Files> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(path, documentOf(3)).map(([at, text]) => writeTo(at, text)) },
      { weight: 2, arbitrary: importing },
      { weight: 4, arbitrary: place },
      ...[writeYaml, copy, changeMode, modify].map((arbitrary) => ({ weight: 1, arbitrary })),
    ),
    { minLength: 3, maxLength: 10 },
  )
  .map((edits) => change(new Map(), edits))

/** Files that stand as git has them. */
export function filesWith(contents: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(contents).map(([at, text]) => [at, { ...PLAIN, content: text }]))
}

/** Files after some edits. */
export function change(files: Files, edits: readonly Edit[]): Files {
  const changed = new Map(files)
  for (const make of edits) make(changed)
  return changed
}

/** The checkout of files, as git and the disk would show it. */
export function checkoutOfFiles(files: Files): Checkout {
  return {
    listTracked: async () => listFiles(files),
    async read(at) {
      const text = files.get(at)?.content
      if (text !== undefined && text !== UNREADABLE) return { text }
      return { problem: { code: 'unreadable', severity: 'error', message: "It can't be read.", path: at } }
    },
  }
}

/** Files as git lists them. */
export function listFiles(files: Files): TrackedFile[] {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, { mode, isModified, content: text }]) => ({
      ...{ mode, path: at },
      blob: isModified ? '' : createHash('sha1').update(text).digest('hex'),
    }))
}
