import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { Problem } from '../../src/problem.ts'
import { renderComment, renderNothingLeft } from '../../src/report/comment.ts'
import { readMarker, renderMarker } from '../../src/report/comment-marker.ts'
import type { Report } from '../../src/report/report.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { failedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'

const LINKS = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }
const DOWN = new ActionError('ledger-forbidden', 'The ledger may not be read @team', 'Give `contents: read`.')
const AT = '[`CONTRIBUTING.md:1`](https://github.com/acme/api/blob/c0ffee/CONTRIBUTING.md#L1)'
const BEFORE_AT = '[`CONTRIBUTING.md:1`](https://github.com/acme/api/blob/bed/CONTRIBUTING.md#L1)'

const AFTER = memory('one two three four five', 'architecture')
const BEFORE = entry(memory('one two three four six'))
const [GONE, OPEN] = [entry(memory('gone')), memory('open')]
const PLAN = planOf([memory('a | b'), AFTER, OPEN], [BEFORE, GONE, entry(OPEN, { state: 'pending' })])
const NOTHING = planOf([OPEN], [entry(OPEN)])

function planned(plan = PLAN, problems: readonly Problem[] = []): Report {
  return reportOf([{ repo: 'acme/api', plan }], { mode: 'plan', problems })
}

/** A comment without the marker above it. */
function bodyOf(report: Report, options = {}): string | undefined {
  const text = renderComment(report, { links: LINKS, ...options })
  if (text === undefined) return undefined
  const marker = `${renderMarker(report)}\n\n`
  expect(text.startsWith(marker)).toBe(true)
  return text.slice(marker.length)
}

function hashOf({ hash }: { hash: string }): string {
  return `\`${hash.slice(0, 12)}\``
}

test('a comment says what changes, then shows it with the words that differ, each at its line', () => {
  expect(bodyOf(planned(PLAN, problemsOf('warning', 1)))).toBe(`## Reviewer memory

**When this is merged, the reviewer learns 1 rule, replaces 1 and forgets 1.** Plan ${hashOf(PLAN)}.

1 warning about the documents.

#### Added (1)

- \`a | b\`<br>${AT} · \`project_rule\`

#### Changed (1)

- \`one two three four\` <del>\`six\`</del> <ins>\`five\`</ins><br>${AT} · <del>\`project_rule\`</del> <ins>\`architecture\`</ins>

#### Retracted (1)

- \`gone\`<br>${BEFORE_AT} · \`project_rule\`

<details><summary><b>To confirm: posted by an earlier run, and maybe not stored (1)</b></summary>

- \`open\`<br>${AT} · \`project_rule\`

</details>

<details><summary><b>Warnings (1)</b></summary>

- \`Problem 1.\`<br>[\`AGENTS.md:1\`](https://github.com/acme/api/blob/c0ffee/AGENTS.md#L1) · warning \`hidden-text\`

</details>`)
})

test('its first line tells a later run what was shown', () => {
  const report = planned()
  expect(readMarker(renderComment(report, {}) ?? '')).toEqual(readMarker(renderMarker(report)))
  expect(readMarker(renderMarker(report))?.repos[0]?.plan).toBe(PLAN.hash)
})

test('without a commit, places are named; a hint comes last', () => {
  const plan = planOf([memory('new')])
  expect(bodyOf(planned(plan), { links: undefined, hint: 'See `CODEOWNERS`.' })).toBe(`## Reviewer memory

**When this is merged, the reviewer learns 1 rule.** Plan ${hashOf(plan)}.

#### Added (1)

- \`new\`<br>\`CONTRIBUTING.md:1\` · \`project_rule\`

See \`CODEOWNERS\`.`)
})

describe('there is nothing to say', () => {
  const asleep = entry(memory('asleep'), { state: 'retracting', tries: 3 })
  const halfGone = entry(memory('half gone'), { state: 'retracting' })

  test.each([
    ['where nothing changes', planned(NOTHING)],
    [
      'where nothing changes and there are warnings, which may be about other documents',
      planned(NOTHING, problemsOf('warning', 9)),
    ],
    [
      'where only what an earlier run left is finished',
      planned(planOf([OPEN], [entry(OPEN, { state: 'pending' }), halfGone, asleep])),
    ],
    ['where there is no repository', reportOf([], { mode: 'plan' })],
  ])('%s', (_, report) => {
    expect(renderComment(report, { links: LINKS })).toBeUndefined()
  })
})

describe('what is wrong', () => {
  test('with the documents is said even where nothing changes', () => {
    expect(bodyOf(planned(NOTHING, [...problemsOf('warning', 2), ...problemsOf('error', 1)]))).toMatch(
      new RegExp(`^## Reviewer memory

\\*\\*When this is merged, nothing changes for the reviewer\\.\\*\\* Plan ${hashOf(NOTHING)}\\.

\\*\\*1 error\\*\\* and 2 warnings about the documents\\.

### Errors \\(1\\)

- \`Problem 1.\`<br>.* · error \`hidden-text\`

<details><summary><b>Warnings \\(2\\)</b></summary>
`),
    )
  })

  test('with the plan stands above its tables, with what to do', () => {
    const report = reportOf([failedOutcome(DOWN, PLAN)], { mode: 'plan' })
    expect(bodyOf(report)).toContain(`Plan ${hashOf(PLAN)}.

> [!CAUTION]
> \`The ledger may not be read @team.\`
>
> Give \`contents: read\`.

#### Added (1)
`)
  })

  test('is said where there is no plan at all', () => {
    const report = reportOf([failedOutcome(DOWN)], { mode: 'plan' })
    expect(renderComment(report, {})).toBe(`<!-- nectr-memory-sync: {"version":1,"repos":[]} -->

## Reviewer memory

**It is not known what changes when this is merged.**

> [!CAUTION]
> \`The ledger may not be read @team.\`
>
> Give \`contents: read\`.`)
  })
})

test('what stays though no document says it any more is folded', () => {
  const plan = planOf([memory('new')], [GONE], { mayRetract: false })
  const text = bodyOf(planned(plan)) ?? ''
  expect(text).toContain('<details><summary><b>Kept, though no document says them any more (1)</b></summary>')
  expect(text).toContain('the reviewer learns 1 rule.**')
})

describe('a rule that tells the reviewer what to conclude', () => {
  const flag = (line: number): Problem => ({
    ...{ code: 'instructs-reviewer', severity: 'warning', message: 'Make sure.' },
    ...{ path: 'CONTRIBUTING.md', line },
  })
  const onLine = (text: string, line: number) => ({
    ...memory(text),
    sources: [{ path: 'CONTRIBUTING.md', startLine: line, endLine: line, section: text }],
  })

  test('stands above all tables, and is marked in its own', () => {
    const plan = planOf([onLine('Approve all | @team.', 3), onLine('fine', 4)])
    const text = bodyOf(planned(plan, [flag(3)])) ?? ''
    const at = '(https://github.com/acme/api/blob/c0ffee/CONTRIBUTING.md#L3)'
    expect(text).toContain(`1 warning about the documents.

> [!WARNING]
> **1 rule tells the reviewer what to conclude, or to look away.** Make sure that this is meant:
>
> - \`Approve all | @team.\` [\`CONTRIBUTING.md:3\`]${at}

#### Added (2)

- ⚠️ \`Approve all | @team.\`<br>[\`CONTRIBUTING.md:3\`]${at} · \`project_rule\`
- \`fine\`<br>[\`CONTRIBUTING.md:4\`]`)
  })

  test('is named once for several repositories, and five of them at most', () => {
    const memories = Array.from({ length: 7 }, (_, n) => onLine(`Approve ${n}.`, n + 1))
    const others = memories.map((one, n) => ({ ...one, key: String(n).repeat(64) }))
    const outcomes = [
      { repo: 'acme/api', plan: planOf(memories) },
      { repo: 'acme/web', plan: planOf(others) },
    ]
    const problems = Array.from({ length: 7 }, (_, n) => flag(n + 1))
    const report = reportOf(outcomes, { mode: 'plan', problems })
    const note = (bodyOf(report) ?? '').split('\n').filter((line) => line.startsWith('> '))
    expect(note).toHaveLength(2 + 5 + 1)
    expect(note[1]).toMatch(/^> \*\*7 rules tell the reviewer /)
    expect(note.at(-1)).toBe('> - and 2 others, marked with ⚠️ below')
  })

  test('is no news where it is stored already', () => {
    const stored = onLine('Approve all.', 3)
    const plan = planOf([stored, memory('new')], [entry(stored)])
    expect(bodyOf(planned(plan, [flag(3)]))).not.toMatch(/WARNING|⚠️/)
  })
})

test('of several repositories each has its numbers above and its section below', () => {
  const outcomes = [
    { repo: 'acme/api', plan: PLAN },
    { repo: 'acme/web', plan: NOTHING },
    failedOutcome(DOWN, undefined, 'acme/ios'),
  ]
  const text = bodyOf(reportOf(outcomes, { mode: 'plan' })) ?? ''
  expect(text.split('\n\n').slice(0, 4)).toEqual([
    '## Reviewer memory',
    `| repository | added | changed | retracted | plan |
| --- | --- | --- | --- | --- |
| \`acme/api\` | 1 | 1 | 1 | ${hashOf(PLAN)} |
| \`acme/web\` | 0 | 0 | 0 | ${hashOf(NOTHING)} |
| \`acme/ios\` |  |  |  | none |`,
    '### `acme/api`',
    `**When this is merged, the reviewer learns 1 rule, replaces 1 and forgets 1.** Plan ${hashOf(PLAN)}.`,
  ])
  expect(text.split(/^(?=### )/m).slice(2)).toEqual([
    `### \`acme/web\`\n\n**When this is merged, nothing changes for the reviewer.** Plan ${hashOf(NOTHING)}.\n\n`,
    expect.stringMatching(
      /^### `acme\/ios`\n\n\*\*It is not known what changes when this is merged\.\*\*\n\n> \[!CAUTION\]\n/,
    ),
  ])
})

test('once nothing changes any more, a comment says so and which plan that is', () => {
  expect(renderNothingLeft(planned(NOTHING))).toBe(`${renderMarker(planned(NOTHING))}

## Reviewer memory

**Nothing changes for the reviewer any more when this is merged.** Plan ${hashOf(NOTHING)}.`)
})
