import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dialectOf } from '../../src/documents/dialects.ts'
import type { Decision } from '../../src/extract/decision.ts'
import { extractRules } from '../../src/extract/extract.ts'
import { expectSound, extract } from '../helpers/extraction.ts'

const PATH = 'docs/adr/0001-a.md'
const contentsOf = (text: string) => extract(text, PATH).rules.map(({ content }) => content)
const linesOf = (text: string) =>
  extract(text, PATH).rules.map(({ startLine, endLine }) => [startLine, endLine])
const decisionOf = (text: string) => contentsOf(text)[0]?.replace(/^\[.*?\] /, '')

describe('The decision of a record', () => {
  test.each([
    ['Decision', '## Decision'],
    ['Decision Outcome', '## Decision Outcome'],
    ['a number before it', '## 3. Decision'],
    ['a mark before it', '## 🏁 Decision'],
    ['our decision', '## Our decision'],
    ['deeper headings', '#### Decision'],
    ['the first level', '# Decision'],
    ['emphasis', '## **Decision:**'],
  ])('stands under a heading: %s', (_name, heading) => {
    expect(
      decisionOf(`# A\n\n## Context\n\nNot this.\n\n${heading}\n\nUse dashes.\n\n## More\n\nNor this.\n`),
    ).toBe('Use dashes.')
  })

  test.each([
    ['Decision Drivers', '## Decision Drivers\n\n* Speed.\n'],
    ['Decision makers', '## Decision makers\n\nThe team.\n'],
  ])('does not stand under %s', (_name, drivers) => {
    expect(decisionOf(`# A\n\n${drivers}\n## Decision\n\nUse dashes.\n`)).toBe('Use dashes.')
  })

  test.each([
    ['the first paragraph alone', 'We use dashes.\n\nWe thought about dots.', 'We use dashes.'],
    ['a refusal as it is written', 'We will not use dots.', 'We will not use dots.'],
    ['the list after a colon', 'We use:\n\n- dashes\n- no dots', 'We use: dashes; no dots'],
    ['a list without words before it', '- Use dashes.\n- Use no dots.', 'Use dashes. Use no dots.'],
    ['no example', 'We use dashes:\n\n```\na-b\nc-d\n```\n\nMore.', 'We use dashes.'],
    ['an example of one line', 'We use dashes:\n\n```\na-b\n```\n\nMore.', 'We use dashes: `a-b`'],
    ['the words after an example', '```\na-b\n```\n\nWe use dashes.', 'We use dashes.'],
    ['a quote', '> We use dashes.', 'We use dashes.'],
    [
      'a chosen option with its reason',
      'Chosen option: "X", because it is quick.\n\nMore.',
      'Chosen option: "X", because it is quick.',
    ],
    [
      'a reason in the next paragraph',
      'Chosen option: "X".\n\nIt is quick.',
      'Chosen option: "X". It is quick.',
    ],
    ['no markup', 'We use **dashes** in [names](x.md).', 'We use dashes in names.'],
  ])('gives %s', (_name, section, text) => {
    expect(decisionOf(`# A\n\n## Decision\n\n${section}\n\n## Consequences\n\nMuch.\n`)).toBe(text)
  })

  test('ends before a sub-heading, and may stand under one where nothing stands above it', () => {
    expect(linesOf('# A\n\n## Decision\n\nUse X.\n\nAnd Y.\n\n### Positive\n\n- Z.\n')).toEqual([[5, 7]])
    expect(linesOf('# A\n\n## Decision\n\n### In short\n\nUse X.\n\n### Details\n\nY.\n')).toEqual([[7, 7]])
  })

  test('may be one sentence under no heading of its own', () => {
    expect(decisionOf('# A\n\nWords.\n\n**Decision:** we use dashes.\n')).toBe('Decision: we use dashes.')
    expect(contentsOf('# A\n\n## Decision\n')).toEqual([])
  })
})

describe('The status of a record', () => {
  const DECISION = '\n## Decision\n\nUse dashes.\n'

  test.each([
    ['a section', '# A\n\n## Status\n\nProposed\n'],
    ['a section with a link', '# A\n\n## Status\n\nAccepted\n\nSuperseded by [ADR 9](0009.md)\n'],
    ['a section with boxes', '# A\n\n## Status\n\n- [ ] Accepted\n- [x] Rejected\n'],
    ['its heading', '# A\n\n## Status: Draft\n'],
    ['an item', '# A\n\n* Status: proposed\n* Date: 2024-01-02\n'],
    ['a bold label', '# A\n\n- **Status**: superseded by [ADR 9](0009.md)\n'],
    ['a line among others', '# A\n\nDate: 2024-01-02\nStatus: Deprecated\nDeciders: all\n'],
    ['a row', '# A\n\n| Status | rejected |\n| --- | --- |\n| Date | 2024 |\n'],
    ['a row below others', '# A\n\n| | |\n| --- | --- |\n| Date | 2024 |\n| Status | rejected |\n'],
    ['a column', '# A\n\n| Date | Status | By |\n| --- | --- | --- |\n| 2024 | Proposed | all |\n'],
    ['front matter', '---\nstatus: "superseded by ADR-0123"\n---\n\n# A\n'],
  ])('keeps it from being a memory: %s', (_name, head) => {
    expect(extract(`${head}${DECISION}`, PATH)).toEqual({ rules: [], problems: [] })
    const accepted = head.replace(
      /propos\w+|supersed\w+ by.*?(?=["\n])|draft|deprecated|rejected/i,
      'Accepted',
    )
    expect(contentsOf(`${accepted}${DECISION}`)).toEqual(['[ADR 1: A] Use dashes.'])
  })

  test('is not read out of the context', () => {
    const context = '# A\n\n## Context\n\n- Status: rejected requests are logged.\n'
    expect(contentsOf(`${context}${DECISION}`)).toEqual(['[ADR 1: A] Use dashes.'])
  })

  test('keeps a document without a decision out, too', () => {
    expect(extract('# A\n\nStatus: draft\n\n- Never use dots.\n', PATH).rules).toEqual([])
  })

  test('keeps the whole document out, where a source takes documents or items', () => {
    const text = `# A\n\nStatus: proposed\n${DECISION}`
    for (const take of ['document', 'items'] as const) expect(extract(text, PATH, { take }).rules).toEqual([])
  })
})

describe('A record that the settings name', () => {
  const TEXT = '# A\n\n## Status\n\nAccepted\n\n## Decision\n\nUse dashes.\n'
  const typesOf = (options: Parameters<typeof extract>[2], text = TEXT) =>
    extract(text, PATH, options).rules.map(({ memoryType }) => memoryType)

  test('has the type that they set, and else is architecture', () => {
    expect(typesOf({})).toEqual(['architecture'])
    expect(typesOf({ memoryType: 'project_rule' })).toEqual(['project_rule'])
    expect(typesOf({ take: 'document' })).toEqual(['architecture'])
  })

  test('is taken where its section is wanted', () => {
    expect(typesOf({ sections: { only: ['Decision*'] } })).toEqual(['architecture'])
    expect(typesOf({ sections: { only: ['Context'] } })).toEqual([])
    expect(typesOf({ sections: { except: ['Decision'] } })).toEqual([])
  })
})

describe('extractRules, where it is asked to explain', () => {
  const explained = (path: string, text: string) => {
    const decisions: Decision[] = []
    extractRules(
      { path, blob: '', dialect: dialectOf(path), text },
      { explain: (one) => decisions.push(one) },
    )
    return decisions
  }

  test.each([
    [PATH, '# A\n\n## Status\n\nRejected\n\n## Decision\n\nB.\n', 'its status is "Rejected"'],
    ['.cursor/rules/a.mdc', '- A\n', 'its tool applies it only where an agent or a person asks for it'],
    ['AGENTS.md', '<!-- nectr:ignore-file -->\n', 'it says `nectr:ignore-file`'],
  ])('says why %s is left out as a whole', (path, text, reason) => {
    const endLine = text.split('\n').length
    expect(explained(path, text)).toEqual([
      { path, startLine: 1, endLine, text: 'the whole document', outcome: 'left out', reasons: [reason] },
    ])
  })

  test('says that a decision was taken', () => {
    expect(explained(PATH, '# A\n\n## Decision\n\nB.\n')).toEqual([
      {
        path: PATH,
        startLine: 5,
        endLine: 5,
        text: '[ADR 1: A] B.',
        outcome: 'taken',
        reasons: ['the decision of a record in force'],
      },
    ])
  })
})

describe('Any record', () => {
  const part = fc.constantFrom(
    '# A',
    '## Status',
    '## Decision',
    '### Consequences',
    'Accepted',
    'Proposed',
    'We use X:',
    '- one\n- two',
    '| Status | a |\n| - | - |\n| b | c |',
    '<!-- nectr:ignore -->',
    '<div hidden>',
    '</div>',
    '```\ncode\n```',
    '[a]: b',
    '***',
  )

  test('gives at most one memory where it has a decision, and lines that are its own', () => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        // A decision that is hidden is none.
        const closed = parts.flatMap((one) => (one === '<div hidden>' ? ['</div>'] : []))
        const text = `# T\n\n${[...parts, ...closed].join('\n\n')}\n\n## Decision\n\nUse dashes.\n`
        const found = extract(text, PATH)
        expectSound(found, text)
        expect(found.rules.length).toBeLessThan(2)
      }),
      { numRuns: 300 },
    )
  })
})
