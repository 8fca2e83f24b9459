import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folderOfGlob } from '../../src/documents/glob-start.ts'
import { indexPaths } from '../../src/documents/path-index.ts'
import { compileGlob } from '../../src/documents/patterns.ts'
import { compileScope, compileScopeGlob, coversAny } from '../../src/documents/scope-globs.ts'
import { RANDOM_GLOB, RANDOM_PATH } from '../helpers/random-paths.ts'

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

test('coversAny says whether one of the paths is covered, whatever the glob', () => {
  const paths = fc.array(RANDOM_PATH, { maxLength: 12 })
  fc.assert(
    fc.property(RANDOM_GLOB, paths, (glob, all) => {
      expect(coversAny(glob, indexPaths(all))).toBe(all.some(compileScopeGlob(glob)))
    }),
    { numRuns: 3000 },
  )
})

test('a glob of a scope covers what its text says, as a glob or as a place', () => {
  fc.assert(
    fc.property(RANDOM_GLOB, RANDOM_PATH, (glob, path) => {
      const place = `${glob.replace(/^\.?\/+/, '').replace(/\/+(?:\*\*)?$/, '')}/`
      const readings = [glob, glob.replace(/[[\]()]/g, '\\$&'), ...(glob.includes('/') ? [] : [`**/${glob}`])]
      const isNamed = `${path}/`.startsWith(place) || readings.some((one) => compileGlob(one)(path))
      const leadsThere = `${folderOfGlob(place)}/`.startsWith(`${path}/`)
      expect(compileScopeGlob(glob)(path)).toBe(isNamed || leadsThere)
    }),
    { numRuns: 3000 },
  )
})
