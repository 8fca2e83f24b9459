import { describe, expect, test } from '@jest/globals'
import { compileScope, folderOfGlob } from '../../src/documents/scope-globs.ts'

const PATHS = [
  'README.md',
  'src/index.ts',
  'src/api/users.ts',
  'src/api/old/users.py',
  'src/apis/users.ts',
  'app/[locale]/(shop)/page.tsx',
  'app/l/page.tsx',
  'a|b {c}/AGENTS.md',
  'vendor/parser',
]

describe('compileScope', () => {
  test.each<[string, string[], string[]]>([
    ['a folder', ['src/api/**'], ['src/api/users.ts', 'src/api/old/users.py']],
    ['a folder that is only named', ['src/api'], ['src/api/users.ts', 'src/api/old/users.py']],
    ['a folder with a slash behind it', ['src/api/'], ['src/api/users.ts', 'src/api/old/users.py']],
    ['the files of one folder', ['src/api/*'], ['src/api/users.ts']],
    ['a file', ['src/index.ts'], ['src/index.ts']],
    ['a glob from the root', ['/src/*.ts'], ['src/index.ts']],
    ['a glob from here', ['./src/*.ts'], ['src/index.ts']],
    ['an ending in any folder', ['*.py'], ['src/api/old/users.py']],
    [
      'several globs',
      ['README.md', 'src/*/users.ts'],
      ['README.md', 'src/api/users.ts', 'src/apis/users.ts'],
    ],
    ['what is not excluded', ['src/api/**', '!src/api/old/**'], ['src/api/users.ts']],
    ['what is not excluded by the name of a folder', ['!src/api/old', 'src/api'], ['src/api/users.ts']],
    ['a folder of a web framework', ['app/[locale]/(shop)/*.tsx'], ['app/[locale]/(shop)/page.tsx']],
    ['both readings of brackets', ['app/[locale]/**'], ['app/[locale]/(shop)/page.tsx', 'app/l/page.tsx']],
    ['a folder whose name would be another glob', ['a|b {c}/**'], ['a|b {c}/AGENTS.md']],
    ['a submodule that holds what it names', ['vendor/parser/src/**'], ['vendor/parser']],
    ['a submodule of which it excludes a part', ['vendor/**', '!vendor/parser/old/**'], ['vendor/parser']],
    ['no file', ['lib/**'], []],
  ])('covers %s', (_, scope, covered) => {
    expect(PATHS.filter(compileScope(scope))).toEqual(covered)
  })

  test('of exclusions alone covers all other paths', () => {
    expect(PATHS.filter(compileScope(['!src/**', '!app/**']))).toEqual([
      'README.md',
      'a|b {c}/AGENTS.md',
      'vendor/parser',
    ])
  })

  test.each(['**', '**/*', '*'])('covers every path with %s', (glob) => {
    expect(PATHS.filter(compileScope([glob]))).toEqual(PATHS)
  })
})

test.each([
  ['src/api/**', 'src/api'],
  ['./src/api/*.ts', 'src/api'],
  ['/src/api/users.ts', 'src/api'],
  ['src/{api,web}/**', 'src'],
  ['**/*.ts', ''],
  ['README.md', ''],
])('folderOfGlob gives of %s the folders that it names in full', (glob, folder) => {
  expect(folderOfGlob(glob)).toBe(folder)
})
