import { expect, test } from '@jest/globals'
import { MOST_CHARACTERS, TOO_LONG } from '../../src/lint/too-long.ts'
import { ruleOf } from '../helpers/rules.ts'

test('a memory past 600 characters is too long, its heading and scope among them', () => {
  expect(TOO_LONG.find(ruleOf('a'.repeat(597), { section: 'B' }))).toBe(
    'This memory has 601 characters; past 600 a search hardly finds it and a reviewer hardly reads it. State the norm and one reason, put each further norm into a list item of its own, and leave examples to code blocks.',
  )
  expect(TOO_LONG.find(ruleOf('a'.repeat(596), { section: 'B' }))).toBeUndefined()
})

test('characters are counted as they are read', () => {
  expect(TOO_LONG.find(ruleOf('🦀'.repeat(600)))).toBeUndefined()
})

test('the table of the checks names the limit', () => {
  expect(TOO_LONG.finds).toBe(`A memory of more than ${MOST_CHARACTERS} characters.`)
})
