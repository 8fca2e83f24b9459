import { expect, test } from '@jest/globals'
import { ActionError, LedgerConflictError } from '../src/errors.ts'

test('an ActionError carries what happened, what to do, and the cause', () => {
  const cause = new Error('below')
  const error = new ActionError('invalid-input', 'It is wrong.', 'Correct it.', cause)
  expect(error).toBeInstanceOf(Error)
  const { name, reason, message, remedy } = error
  expect({ name, reason, message, remedy, cause: error.cause }).toEqual({
    name: 'ActionError',
    reason: 'invalid-input',
    message: 'It is wrong.',
    remedy: 'Correct it.',
    cause,
  })
})

test('a LedgerConflictError is an ActionError that says where the ledger stands', () => {
  const error = new LedgerConflictError('on refs/nectr/ledger')
  expect(error).toBeInstanceOf(ActionError)
  const { name, reason, message, remedy } = error
  expect({ name, reason, message, remedy }).toEqual({
    name: 'LedgerConflictError',
    reason: 'ledger-conflict',
    message: 'The ledger on refs/nectr/ledger was written by another run at the same time.',
    remedy: 'Run the workflow again; to avoid it, give the job a `concurrency` group.',
  })
})
