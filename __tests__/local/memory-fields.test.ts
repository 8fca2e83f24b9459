import { describe, expect, test } from '@jest/globals'
import { readNewMemory, readRepo } from '../../src/local/memory-fields.ts'
import type { RequestBody } from '../../src/local/memory-request.ts'

const json = (value: unknown): RequestBody => ({ is: 'json', value })
const missing = (...loc: string[]) => ({ loc, msg: 'field required', type: 'value_error.missing' })
const empty = (...loc: string[]) => ({
  loc,
  msg: 'ensure this value has at least 1 characters',
  type: 'value_error.any_str.min_length',
})
const notDict = { loc: ['body'], msg: 'value is not a valid dict', type: 'type_error.dict' }

describe('readNewMemory', () => {
  test.each([
    ['a type', { memory_type: 'architecture' }, 'architecture'],
    ['an unknown type', { memory_type: 'folklore' }, 'folklore'],
    ['an empty type', { memory_type: '' }, ''],
    ['no type', {}, 'project_rule'],
  ])('reads %s', (_name, given, memoryType) => {
    const body = json({ repo: 'acme/api', content: 'Use UTC.', ...given })
    expect(readNewMemory(body)).toEqual({
      values: { repo: 'acme/api', content: 'Use UTC.', memory_type: memoryType },
    })
  })

  test.each<[string, RequestBody, unknown[]]>([
    ['no body', { is: 'absent' }, [missing('body')]],
    ['a body of another type', { is: 'of another type' }, [notDict]],
    ['a list', json([]), [notDict]],
    ['null', json(null), [notDict]],
    ['a text', json('rule'), [notDict]],
    ['an empty object', json({}), [missing('body', 'repo'), missing('body', 'content')]],
    ['empty texts', json({ repo: '', content: '' }), [empty('body', 'repo'), empty('body', 'content')]],
    [
      'wrong types',
      json({ repo: 1, content: null, memory_type: [] }),
      [
        { loc: ['body', 'repo'], msg: 'str type expected', type: 'type_error.str' },
        {
          loc: ['body', 'content'],
          msg: 'none is not an allowed value',
          type: 'type_error.none.not_allowed',
        },
        { loc: ['body', 'memory_type'], msg: 'str type expected', type: 'type_error.str' },
      ],
    ],
  ])('refuses %s', (_name, body, errors) => {
    expect(readNewMemory(body)).toEqual({ errors })
  })
})

describe('readRepo', () => {
  test.each([
    ['repo=acme/api', { values: { repo: 'acme/api' } }],
    ['repo=acme%2Fapi', { values: { repo: 'acme/api' } }],
    ['', { errors: [missing('query', 'repo')] }],
    ['repo=', { errors: [empty('query', 'repo')] }],
  ])('reads the query %j', (query, fields) => {
    expect(readRepo(new URLSearchParams(query))).toEqual(fields)
  })
})
