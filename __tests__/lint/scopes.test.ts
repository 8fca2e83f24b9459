import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileGlob } from '../../src/documents/patterns.ts'
import { compareScopes } from '../../src/lint/scopes.ts'
import { RANDOM_GLOB, RANDOM_PATH } from '../helpers/random-paths.ts'
import { ruleOf } from '../helpers/rules.ts'

test('two scopes meet where one tracked file is in both, whatever their globs', () => {
  const scope = fc.array(RANDOM_GLOB, { maxLength: 3 })
  fc.assert(
    fc.property(scope, scope, fc.array(RANDOM_PATH, { maxLength: 12 }), (one, other, trackedPaths) => {
      const covers = (globs: readonly string[], path: string) =>
        globs.length === 0 || globs.some((glob) => compileGlob(glob)(path))
      const doMeet =
        one.length === 0 ||
        other.length === 0 ||
        trackedPaths.some((path) => covers(one, path) && covers(other, path))
      const [a, b] = [ruleOf('Use tabs.', { paths: one }), ruleOf('No tabs.', { paths: other })]
      expect(compareScopes({ trackedPaths })(a, b)).toBe(doMeet)
    }),
    { numRuns: 3000 },
  )
})

test('folders that are apart are told apart without a look at the tracked files', () => {
  const context = {
    get trackedPaths(): string[] {
      throw new Error('asked for')
    },
  }
  const meet = compareScopes(context)
  const [api, ui, all] = ['src/api/**', 'src/ui/**', '**'].map((glob) =>
    ruleOf('Use tabs.', { paths: [glob] }),
  )
  expect(api && ui && meet(api, ui)).toBe(false)
  expect(() => api && all && meet(api, all)).toThrow('asked for')
})
