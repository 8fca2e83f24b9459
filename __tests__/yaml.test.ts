import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '../src/yaml.ts'

const parse = (text: string, firstLine?: number) =>
  parseYaml({ text, path: 'x.yaml', ...(firstLine && { firstLine }) })

describe('parseYaml', () => {
  test('gives plain data', () => {
    expect(parse('a: [1, "2", { b: yes }]\nc: null\n').file?.value).toEqual({
      a: [1, '2', { b: 'yes' }],
      c: null,
    })
  })

  test.each([
    ['a value behind its anchor', ['a'], 1, 1, 7],
    ['an item over two lines', ['b', 0], 3, 4, 5],
    ['a field of an item', ['b', 1, 'd'], 6, 6, 8],
    ['what is not there, as what would hold it', ['b', 1, 'x', 'y'], 5, 6, 5],
    ['a key without a value, as the key', ['e'], 7, 7, 1],
    ['an item without a value', ['f', 0], 9, 9, 4],
    ['an alias', ['g'], 10, 10, 4],
    ['all of it', [], 1, 10, 1],
  ] as const)('knows where it stands: %s', (_name, path, startLine, endLine, column) => {
    const text = 'a: &a 1\nb:\n  - one\n    text\n  - c: 2\n    d: 3\ne:\nf:\n  -\ng: *a\n'
    expect(parse(text).file?.linesOf([...path])).toEqual({ startLine, endLine, column })
  })

  test('knows where a key stands', () => {
    const { file } = parse('a:\n  b: 1\n')
    expect(file?.placeOfKey(['a', 'b'])).toEqual({ line: 2, column: 3 })
    expect(file?.placeOfKey(['a', 'x'])).toEqual({ line: 2, column: 3 })
  })

  test('gives its keys and texts in order, with their places', () => {
    expect(parse('a:\n  - b\n  - 3\n').file?.texts()).toEqual([
      { text: 'a', line: 1, column: 1 },
      { text: 'b', line: 2, column: 5 },
    ])
  })

  test('counts lines from where the text starts in its file', () => {
    const { file } = parse('a:\n  b: 1\n', 5)
    expect(file?.linesOf(['a', 'b'])).toEqual({ startLine: 6, endLine: 6, column: 6 })
    expect(parse('a: 1\na: 2\n', 5).problems.map(({ line }) => line)).toEqual([6])
  })

  test.each<[string, string, [number, number, string][]]>([
    [
      'a duplicate key',
      'a: 1\na: 2\n',
      [[2, 1, 'The same key stands twice in one map: merge the two, or the first would be lost.']],
    ],
    [
      'a duplicate key in a map in a line',
      '{ a: 1, a: 2 }',
      [[1, 9, 'The same key stands twice in one map: merge the two, or the first would be lost.']],
    ],
    ['an alias of nothing', 'a: *b\n', [[1, 4, 'There is no `&b` above to which `*b` could refer.']]],
    [
      'an alias above its anchor',
      'a: *b\nb: &b 1\n',
      [[1, 4, 'There is no `&b` above to which `*b` could refer.']],
    ],
    ['a key that is an alias', 'a: &a x\n*a : 1\n', [[2, 1, 'A key is a text: put quotes around it.']]],
    ['an unknown tag', 'a: !secret x\n', [[1, 4, 'Unresolved tag: !secret']]],
    [
      'several mistakes, one a line',
      'a: @x @y\nb: @z\n',
      [
        [1, 4, 'Plain value cannot start with reserved character @'],
        [2, 4, 'Plain value cannot start with reserved character @'],
      ],
    ],
  ])('tells of %s', (_name, text, expected) => {
    const { file, problems } = parse(text)
    expect(file).toBeUndefined()
    expect(problems).toEqual(
      expected.map(([line, column, message]) => ({
        code: 'invalid-yaml',
        severity: 'error',
        message,
        path: 'x.yaml',
        line,
        column,
      })),
    )
  })

  test('takes anchors that stand for little, and no more than a file may hold', () => {
    const bomb = (items: number) =>
      `a: &a [${'x, '.repeat(items)}]\nb: &b [${'*a, '.repeat(items)}]\nc: [${'*b, '.repeat(items)}]\n`
    expect(parse(bomb(2)).problems).toEqual([])
    expect(parse(bomb(11)).problems).toEqual([
      {
        code: 'invalid-yaml',
        severity: 'error',
        message: 'Its aliases (`*name`) expand to more than a file may hold: write the values out.',
        path: 'x.yaml',
        line: 2,
        column: 8,
      },
    ])
  })
})
