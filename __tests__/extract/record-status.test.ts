import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readStatus } from '../../src/extract/record-status.ts'

describe('readStatus', () => {
  test.each<[string, string[]]>([
    ['a word', ['Accepted']],
    ['a word with its label', ['Status: accepted']],
    ['a word with a mark', ['✅ Approved']],
    ['a word after a date', ['2024-01-02: Accepted']],
    ['a date below', ['Accepted', 'Date: 2024-01-02']],
    ['an amendment', ['Accepted', 'Amended by 9. Help scripts']],
    ['a clarification', ['Accepted', 'Clarified by 7. Deprecated names']],
    ['what it replaces', ['Accepted', 'Supersedes 3. Proposed formats']],
    ['its history, newest last', ['Proposed 2024-01-01', 'Accepted 2024-02-01']],
    ['its history, newest first', ['Accepted 2024-02-01', 'Proposed 2024-01-01']],
    ['another word', ['Implemented']],
    ['a phrase', ['In effect since May']],
    ['words that follow', ['Accepted.', 'Open questions are in the wiki.']],
  ])('knows a decision in force by %s', (_name, lines) => {
    expect(readStatus(lines)).toBe('in-force')
  })

  test.each<[string, string[]]>([
    ['superseded', ['Superseded']],
    ['as adr-tools spells it', ['Superceded by 9. Help scripts']],
    ['below the old status', ['Accepted', 'Superseded by ADR 9']],
    ['above the old status', ['Superseded by ADR 9', 'Accepted']],
    ['in the same line', ['Accepted, superseded by ADR-0009']],
    ['replaced', ['Replaced by ADR 9']],
    ['deprecated', ['deprecated']],
    ['rejected', ['Status: Rejected']],
    ['withdrawn', ['**Withdrawn**']],
    ['no longer in use', ['No longer in use']],
  ])('knows that a decision has ended: %s', (_name, lines) => {
    expect(readStatus(lines)).toBe('ended')
  })

  test.each<[string, string[]]>([
    ['proposed', ['Proposed']],
    ['a draft', ['Draft']],
    ['on hold', ['On hold']],
    ['in review', ['In review']],
    ['under discussion', ['🕓 Under discussion']],
    ['not accepted yet', ['Not accepted yet']],
    ['a template', ['{proposed | rejected | accepted}']],
    ['a template with slashes', ['Proposed / Accepted / Deprecated']],
    [
      'a question',
      ['What is the status, such as proposed, accepted, rejected, deprecated, superseded, etc.?'],
    ],
  ])('knows that a decision is open: %s', (_name, lines) => {
    expect(readStatus(lines)).toBe('open')
  })

  test.each<[string, string[]]>([
    ['no line', []],
    ['empty lines', ['', ' — ']],
    ['links alone', ['Amends 3. Names', 'See also ADR 4']],
  ])('says nothing of %s', (_name, lines) => {
    expect(readStatus(lines)).toBeUndefined()
  })

  test('does not guess what an unknown word means', () => {
    expect(readStatus(['Marinated'])).toBe('unknown')
    expect(readStatus(['Geaccepteerd', 'Amends ADR 3'])).toBe('unknown')
  })

  test('answers for any lines, long ones too', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => void readStatus(lines)))
    expect(readStatus([`${' -'.repeat(100_000)}accepted${' by'.repeat(100_000)}`])).toBe('in-force')
  })
})
