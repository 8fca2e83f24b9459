import { describe, expect, test } from '@jest/globals'
import type { Paragraph } from 'mdast'
import { readLeadIn } from '../../src/extract/lead-in.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'

const leadInOf = (markdown: string) => readLeadIn(parseMarkdown(markdown).children[0] as Paragraph)

describe('readLeadIn', () => {
  test.each([
    ['a sentence with a colon', 'All endpoints must:', 'All endpoints must:'],
    ['a colon of full width', 'すべての API は：', 'すべての API は:'],
    ['a space before the colon', 'Jamais :', 'Jamais:'],
    ['emphasis alone', '**Never.**', 'Never:'],
    ['emphasis with a colon inside', '*In tests:*', 'In tests:'],
    ['a word or two', 'Do not', 'Do not:'],
    ['what is said to follow', 'None of the following is allowed.', 'None of the following is allowed:'],
  ])('carries %s', (_name, markdown, phrase) => {
    expect(leadInOf(markdown)).toEqual({ phrase, from: 0 })
  })

  test.each([
    ['the last sentence only', 'We use Go. All names must:', 'All names must:', 1],
    ['what it refers back to', 'Hi. Avoid these. They include:', 'Avoid these. They include:', 1],
    ['a ban before an announcement', 'Banned. Here is the list:', 'Banned. Here is the list:', 0],
    ['all behind an abbreviation', 'Never shorten, e.g. URL, in:', 'Never shorten, e.g. URL, in:', 0],
    ['code with a full stop', 'Never call `a. B` in:', 'Never call `a. B` in:', 0],
    ['a chain that refers back', 'Not so. This fails. It needs:', 'Not so. This fails. It needs:', 0],
    ['a sentence after a number', 'Since v1.2 you must:', 'Since v1.2 you must:', 0],
  ])('carries of several sentences %s', (_name, markdown, phrase, from) => {
    expect(leadInOf(markdown)).toEqual({ phrase, from })
  })

  test.each([
    'Please follow these guidelines:',
    'Here are some rules:',
    'These are our coding conventions:',
    'The following rules apply:',
    'We follow these best practices:',
    'Note the following.',
  ])('carries no announcement: %s', (markdown) => {
    expect(leadInOf(markdown)).toEqual({ from: 0 })
  })

  test.each([
    'Here are the rules to break:',
    'Please follow these guidelines in tests:',
    'The following practices are banned:',
    'Here are some things we want gone:',
    'Follow these rules unless you write tests:',
    'These are bad practices:',
    'The following is not allowed:',
  ])('carries whatever is more than an announcement: %s', (markdown) => {
    expect(leadInOf(markdown)?.phrase).toBe(markdown)
  })

  test.each(['We write code for people.', 'Never use tabs', 'Really!', '~~Never:~~', '![Never](never.png)'])(
    'finds none in %s',
    (markdown) => {
      expect(leadInOf(markdown)).toBeUndefined()
    },
  )
})
