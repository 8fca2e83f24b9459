import fc from 'fast-check'

const NAMES = [
  'a',
  'b',
  'a.ts',
  'b-c',
  '@a',
  '[id]',
  '(a)',
  'a|b',
  '{a}',
  'é',
  'a b',
  '"a"',
  'a\\b',
  '.a',
  'aa',
]
const GLOB_PARTS = [...NAMES, '*', '**', '*.ts', '{a,b}', '[ab]', '?', 'a*', '', '.', '..', '!a', 'a ', '+a']

/** Paths as git may list them, of few names, so that many stand in one folder. */
export const RANDOM_PATH = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'))

/** Globs over such paths, good and bad ones. */
export const RANDOM_GLOB = fc
  .tuple(
    fc.constantFrom('', '', '', './', '/', '!', ' '),
    fc.array(fc.constantFrom(...GLOB_PARTS), { minLength: 1, maxLength: 4 }),
  )
  .map(([before, parts]) => `${before}${parts.join('/')}`)
