import { expect, test } from '@jest/globals'
import { collectDocuments } from '../../src/documents/collect.ts'
import type { Checkout } from '../../src/ports.ts'

const SYMLINK = { mode: '120000' }

/** Whether other files could change what is collected, where `CLAUDE.md` has this text. */
async function hasOpenTargets(
  text: string,
  { mode = '100644', settings }: { mode?: string; settings?: string } = {},
): Promise<boolean> {
  const texts: Record<string, string> = {
    'CLAUDE.md': text,
    'docs/a.md': '# A\n',
    ...(settings !== undefined && { '.nectr/sync.yaml': settings }),
  }
  const checkout: Checkout = {
    listTracked: async () =>
      Object.keys(texts).map((path) => ({
        ...{ path, blob: `blob of ${path}` },
        mode: path === 'docs/a.md' ? mode : '100644',
      })),
    read: async (path) => ({ text: texts[path] ?? '' }),
  }
  return (await collectDocuments({ files: [], config: '.nectr/sync.yaml' }, checkout)).hasOpenTargets
}

test('no other file matters to a document that imports none, or one that is there by the whole name', async () => {
  expect(await hasOpenTargets('# Rules\n')).toBe(false)
  expect(await hasOpenTargets('See @docs/a.md\n')).toBe(false)
  expect(await hasOpenTargets('```\n@docs/b.md\n```\n')).toBe(false)
})

test.each([
  ['a path at which there is no file', '@docs/b.md\n', {}],
  ['what may be a person', 'Ask @acme\n', {}],
  ['a file, with a mark of punctuation that may belong to the name of another', 'See @docs/a.md.\n', {}],
  ['a part of a file, for which a file may be named', '@docs/a.md#style\n', {}],
  ['a symlink', '@docs/a.md\n', SYMLINK],
  [
    'a file that is excluded, which is missed once it is gone',
    '@docs/a.md\n',
    { settings: 'exclude: docs/**\n' },
  ],
  ['one file that is there and one that is not', '@docs/a.md @docs/b.md\n', {}],
])('other files matter to a document that imports %s', async (_, text, options) => {
  expect(await hasOpenTargets(text, options)).toBe(true)
})
