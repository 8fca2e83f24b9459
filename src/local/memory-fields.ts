import type { FieldError } from './memory-answers.ts'
import type { RequestBody } from './memory-request.ts'

/** The fields that were read, or everything that is wrong with them. */
export type Fields<Name extends string> = { values: Record<Name, string> } | { errors: FieldError[] }

/** Reads what a POST carries. `memory_type` has a default; `repo` and `content` must not be empty. */
export function readNewMemory(body: RequestBody): Fields<'repo' | 'content' | 'memory_type'> {
  if (body.is === 'absent') return { errors: [missing(['body'])] }
  if (
    body.is !== 'json' ||
    typeof body.value !== 'object' ||
    body.value === null ||
    Array.isArray(body.value)
  ) {
    return { errors: [{ loc: ['body'], msg: 'value is not a valid dict', type: 'type_error.dict' }] }
  }
  const given = { memory_type: 'project_rule', ...body.value } as Record<string, unknown>
  const errors = [
    ...checkText(given['repo'], ['body', 'repo']),
    ...checkText(given['content'], ['body', 'content']),
    // A type that is not known, even an empty one, is stored as it is.
    ...(given['memory_type'] === '' ? [] : checkText(given['memory_type'], ['body', 'memory_type'])),
  ]
  return errors.length > 0
    ? { errors }
    : { values: given as Record<'repo' | 'content' | 'memory_type', string> }
}

/** Reads the `repo` that a GET and a DELETE name in their query. */
export function readRepo(query: URLSearchParams): Fields<'repo'> {
  const repo = query.get('repo')
  const errors = checkText(repo ?? undefined, ['query', 'repo'])
  return errors.length > 0 || repo === null ? { errors } : { values: { repo } }
}

/** The body can't be parsed. */
export const NOT_JSON: FieldError[] = [
  { loc: ['body', 0], msg: 'JSON decode error', type: 'value_error.jsondecode' },
]

/** A field that is not there, as documented. */
export function missing(loc: string[]): FieldError {
  return { loc, msg: 'field required', type: 'value_error.missing' }
}

function checkText(value: unknown, loc: string[]): FieldError[] {
  if (value === undefined) return [missing(loc)]
  if (value === null) {
    return [{ loc, msg: 'none is not an allowed value', type: 'type_error.none.not_allowed' }]
  }
  if (typeof value !== 'string') return [{ loc, msg: 'str type expected', type: 'type_error.str' }]
  if (value !== '') return []
  return [{ loc, msg: 'ensure this value has at least 1 characters', type: 'value_error.any_str.min_length' }]
}
