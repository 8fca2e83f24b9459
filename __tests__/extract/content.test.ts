import { describe, expect, test } from '@jest/globals'
import { composeContent, normalizeText } from '../../src/extract/content.ts'
import { codeSpan } from '../../src/extract/inline-text.ts'
import { memoryTypeOfSection } from '../../src/extract/memory-type.ts'
import { isMemoryType } from '../../src/extract/rule.ts'

describe('composeContent', () => {
  test('puts prefix, scope, lead-ins and body in one line', () => {
    const parts = {
      prefix: '[API > Errors] ',
      paths: ['src/api/**', 'src/web/**'],
      leadIns: ['All endpoints must:', 'in public:'],
      body: ' return\n JSON ',
    }
    const content =
      '[API > Errors] (in `src/api/**`, `src/web/**`) All endpoints must: in public: return JSON'
    expect(composeContent(parts)).toBe(content)
  })

  test('needs no part but the body', () => {
    expect(composeContent({ body: 'Use UTC.' })).toBe('Use UTC.')
  })
})

test.each([
  ['tabs, line breaks and spaces of any kind', ' a\t\n\u00a0\u2003b\u2028c ', 'a b c'],
  ['decomposed letters', 'u\u0308', 'ü'],
  ['spaces around what is left out', 'a \u200b b', 'a b'],
])('normalizeText makes one of %s', (_name, text, normal) => {
  expect(normalizeText(text)).toBe(normal)
})

test.each([
  ['code', '`code`'],
  ['a `b` c', '`` a `b` c ``'],
  ['``', '``` `` ```'],
  ['a | b', '`a | b`'],
])('codeSpan fences %s so that it can be read back', (code, span) => {
  expect(codeSpan(code)).toBe(span)
})

describe('memoryTypeOfSection', () => {
  test.each([
    [['Project structure'], 'project_map'],
    [['Directory layout'], 'project_map'],
    [['Where things live'], 'project_map'],
    [['Architecture overview'], 'architecture'],
    [['Design decisions'], 'architecture'],
    [['Architecture', 'Repository map'], 'project_map'],
    [['Folder structure', 'Data flow'], 'architecture'],
    [['Architecture', 'Names'], 'architecture'],
    [['Structure of a commit'], 'project_rule'],
    [['Style'], 'project_rule'],
    [[], 'project_rule'],
  ] as const)('reads %j as %s', (headings, memoryType) => {
    expect(memoryTypeOfSection(headings, 'project_rule')).toBe(memoryType)
  })
})

test.each([
  ['project_rule', true],
  ['architecture', true],
  ['project_map', true],
  ['developer_pattern', false],
  ['', false],
])('isMemoryType says of %j: %s', (text, isType) => {
  expect(isMemoryType(text)).toBe(isType)
})
