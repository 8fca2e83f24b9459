import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, driftOf, failedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'

const LINKS = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }
const DOWN = new ActionError('memory-unavailable', 'It is down @team', 'Check `api-url`.')

const AFTER = memory('one two three four five')
const BEFORE = entry(memory('one two three four six'))
const GONE = entry(memory('gone'))
const OPEN = memory('open')
const PLAN = planOf([memory('a | b'), AFTER, OPEN], [BEFORE, GONE, entry(OPEN, { state: 'pending' })])
const HASH = PLAN.hash.slice(0, 12)
const HEAD = '| memory | source | type |\n| --- | --- | --- |\n'
const AT = '`CONTRIBUTING.md:1`'

function counts(...numbers: number[]): string {
  return `| added | changed | retracted | unchanged | unconfirmed | failed |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n| ${numbers.join(' | ')} |`
}

function withoutChartSettings(text: string): string {
  return text.replace(/^%%\{init: .*\}%%\n/gm, '')
}

/** The headings of a summary, with what stands under the counts. */
function headings(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('#'))
}

test('a plan is shown with its counts and all that an apply would do', () => {
  const text = renderSummary(reportOf([{ repo: 'acme/api', plan: PLAN }], { mode: 'plan' }), {})
  expect(withoutChartSettings(text)).toBe(`## Reviewer memory

### \`acme/api\`

Planned, not applied: pull_request only shows. Plan \`${HASH}\`.

${counts(1, 1, 1, 0, 1, 0)}

#### To add (1)

${HEAD}| \`a \\| b\` | ${AT} | \`project_rule\` |

#### To change (1)

${HEAD}| \`one two three four\` <del>\`six\`</del> <ins>\`five\`</ins> | ${AT} | \`project_rule\` |

#### To retract (1)

${HEAD}| \`gone\` | ${AT} | \`project_rule\` |

#### To confirm (1)

${HEAD}| \`open\` | ${AT} | \`project_rule\` |

\`\`\`mermaid
pie showData
    title Memories by type
    "project_rule" : 3
\`\`\`

\`\`\`mermaid
pie showData
    title Memories by document
    "CONTRIBUTING.md" : 3
\`\`\`
`)
})

test('what is new links to this commit, and what has left to the commit that stored it', () => {
  const text = renderSummary(reportOf([appliedOutcome(PLAN)]), { links: LINKS })
  expect(headings(text)).toEqual([
    '## Reviewer memory',
    '### `acme/api`',
    '#### Added (1)',
    '#### Changed (1)',
    '#### Retracted (1)',
    '#### Confirmed (1)',
  ])
  expect(text).toContain(`\nApplied: push on the default branch. Plan \`${HASH}\`.\n`)
  expect(text).toContain(
    `| \`a \\| b\` | [${AT}](https://github.com/acme/api/blob/c0ffee/CONTRIBUTING.md#L1) |`,
  )
  expect(text).toContain(`| \`gone\` | [${AT}](https://github.com/acme/api/blob/bed/CONTRIBUTING.md#L1) |`)
})

describe('an apply', () => {
  test('that waits with its retractions says so, and counts nothing as done that is not', () => {
    const [first] = PLAN.add
    const outcome = appliedOutcome(PLAN, {
      unconfirmed: first ? [{ memory: first, reason: 'no proof' }] : [],
      retracted: [],
      waiting: [GONE, BEFORE],
    })
    expect(headings(renderSummary(reportOf([outcome]), {})).slice(2)).toEqual([
      '#### Changed (1)',
      '#### Confirmed (1)',
      '#### Retracted by a later run (2)',
      '#### Stored without proof (1)',
      '### Problems (1)',
    ])
  })

  test('that ended early shows the plan and what is not stored', () => {
    const failed = [OPEN].map((item) => ({ memory: item, error: DOWN }))
    const stored = [{ memory: AFTER, id: 'mem_1', how: 'posted' as const }]
    const outcome = appliedOutcome(PLAN, { stored, failed, retracted: [], error: DOWN })
    const text = renderSummary(reportOf([outcome]), { failure: DOWN })
    expect(text).toContain('\nApplied in part: push on the default branch. Plan ')
    expect(headings(text).slice(2)).toEqual([
      '#### To add (1)',
      '#### To change (1)',
      '#### To retract (1)',
      '#### To confirm (1)',
      '#### Not stored (1)',
    ])
  })

  test('that did nothing is not said to be applied', () => {
    const text = renderSummary(reportOf([failedOutcome(DOWN, PLAN)]), { failure: DOWN })
    expect(text).toContain(
      `\nNot applied: push on the default branch. Plan \`${HASH}\`.\n\n${counts(0, 0, 0, 0, 0, 3)}\n`,
    )
  })
})

describe('drift', () => {
  test('is told above what the plan made of it, with each lost memory at the lines that it had', () => {
    const drift = driftOf({ missing: [GONE], moved: [{ entry: BEFORE, id: 'mem_9' }], foreign: 3 })
    const text = renderSummary(reportOf([{ ...appliedOutcome(PLAN), drift }]), { links: LINKS })
    expect(text).toContain(`${counts(2, 1, 1, 0, 0, 0)}

Drift: The service has lost 1 memory, posted again where a document still says so. 1 memory had another id; the ledger has it now. Beside these, the service shows 3 memories from elsewhere.

#### Lost by the service (1)

${HEAD}| \`gone\` | [${AT}](https://github.com/acme/api/blob/bed/CONTRIBUTING.md#L1) | \`project_rule\` |

#### Added (1)
`)
  })

  test('is told where there is none, and not where nobody looked', () => {
    const outcome = appliedOutcome(PLAN)
    expect(renderSummary(reportOf([{ ...outcome, drift: driftOf() }]), {})).toContain(
      '\n\nDrift: The service holds what the ledger says.\n\n',
    )
    expect(renderSummary(reportOf([outcome]), {})).not.toContain('Drift')
  })
})

test('a failure comes first; its message is inert, and its remedy is read as it is written', () => {
  const caution = '> [!CAUTION]\n> `It is down @team.`\n>\n> Check `api-url`.'
  expect(renderSummary(undefined, { failure: DOWN })).toBe(`## Reviewer memory\n\n${caution}\n`)
  expect(renderSummary(reportOf([failedOutcome(DOWN)]), { failure: DOWN })).toBe(
    `## Reviewer memory\n\n${caution}\n\n### \`acme/api\`\n\nThere is no plan.\n`,
  )
})

test('of several repositories each has its own section, and its failure stands there with what to do', () => {
  const outcomes = [
    appliedOutcome(planOf([memory('new')])),
    failedOutcome(DOWN, PLAN, 'acme/web'),
    failedOutcome(DOWN, undefined, 'acme/app'),
    { repo: 'acme/ios' },
  ]
  const text = renderSummary(reportOf(outcomes), { failure: DOWN })
  const sections = text.split(/^(?=### )/m).map((section) => section.split('\n\n').slice(0, 3))
  expect(sections).toEqual([
    ['## Reviewer memory', '> [!CAUTION]\n> `It is down @team.`\n>\n> Check `api-url`.', ''],
    [
      '### `acme/api`',
      expect.stringMatching(/^Applied: push on the default branch\. Plan /),
      counts(1, 0, 0, 0, 0, 0),
    ],
    ['### `acme/web`', '`It is down @team.` Check `api-url`.', expect.stringMatching(/^Not applied: push /)],
    ['### `acme/app`', 'There is no plan.', '`It is down @team.` Check `api-url`.'],
    ['### `acme/ios`', 'Not attempted: the run was over before.\n'],
  ])
})

test('what is left to another run, and what never was confirmed as deleted, is listed as such', () => {
  const asleep = entry(memory('asleep'), { state: 'retracting', tries: 3 })
  const left = [entry(memory('theirs'), { state: 'pending', holder: 'b1' })]
  const text = renderSummary(reportOf([{ repo: 'acme/api', plan: planOf([], [asleep]), left }]), {})
  expect(headings(text).slice(2)).toEqual([
    '#### Left to another run, which is at work on them (1)',
    '#### Deleted, though the service never confirmed it (1)',
  ])
  expect(text).toContain(`| \`theirs\` | ${AT} |`)
  expect(text).toContain(`| \`asleep\` | ${AT} |`)
})

test('what is kept is listed as such', () => {
  const plan = planOf([], [GONE], { mayRetract: false })
  expect(headings(renderSummary(reportOf([{ repo: 'acme/api', plan }]), {}))).toContain(
    '#### Kept, though no document says them any more (1)',
  )
})

test('problems are a table with links to their lines', () => {
  const problems = [
    {
      code: 'invalid-yaml',
      severity: 'error' as const,
      message: 'Bad | `x`.',
      path: '.nectr/rules.yaml',
      line: 3,
    },
    { code: 'missing', severity: 'error' as const, message: 'Gone.', path: 'A.md' },
    { code: 'unmatched-pattern', severity: 'warning' as const, message: 'No match.' },
  ]
  expect(renderSummary(reportOf([], { problems }), { links: LINKS })).toBe(`## Reviewer memory

### Problems (3)

|  | what | message | place |
| --- | --- | --- | --- |
| error | \`invalid-yaml\` | \`\` Bad \\| \`x\`. \`\` | [\`.nectr/rules.yaml:3\`](https://github.com/acme/api/blob/c0ffee/.nectr/rules.yaml#L3) |
| error | \`missing\` | \`Gone.\` | [\`A.md\`](https://github.com/acme/api/blob/c0ffee/A.md) |
| warning | \`unmatched-pattern\` | \`No match.\` |  |
`)
})

describe('a long summary', () => {
  test('folds a table of more than 15 rows, so that what is below it is in sight', () => {
    const memories = Array.from({ length: 16 }, (_, n) => memory(`new ${n}`))
    const [open, long] = [memories.slice(1), memories].map((some) =>
      renderSummary(reportOf([appliedOutcome(planOf(some))]), {}),
    )
    expect(open).toContain(`\n\n#### Added (15)\n\n${HEAD}| \`new 1\` | ${AT} | \`project_rule\` |\n`)
    expect(long).toContain(
      `\n\n<details><summary><b>Added (16)</b></summary>\n\n${HEAD}| \`new 0\` | ${AT} | \`project_rule\` |\n`,
    )
    expect(long).toContain(`| \`new 15\` | ${AT} | \`project_rule\` |\n\n</details>\n\n`)
  })

  test('shows 3,000 rows of a table and counts the others', () => {
    const plan = planOf(Array.from({ length: 3_001 }, (_, n) => memory(`new ${n}`)))
    const text = renderSummary(
      reportOf([appliedOutcome(plan)], { problems: problemsOf('warning', 3_002) }),
      {},
    )
    expect(text.match(/ \| `project_rule` \|$/gm)).toHaveLength(3_000)
    expect(text).toContain(
      `| \`new 2999\` | ${AT} | \`project_rule\` |\n\n</details>\n\n… and 1 more: the plan file has them.\n`,
    )
    expect(text.match(/^\| warning /gm)).toHaveLength(3_000)
    expect(text.endsWith('\n\n… and 2 more: the plan file has them.\n')).toBe(true)
  })

  test('names five places of a memory and counts the others', () => {
    const places = Array.from({ length: 7 }, (_, n) => ({
      path: `${n}.md`,
      startLine: 1,
      endLine: 1,
      section: '',
    }))
    const plan = planOf([{ ...memory('new'), sources: places }])
    expect(renderSummary(reportOf([appliedOutcome(plan)]), {})).toContain(
      '| `new` | `0.md:1`<br>`1.md:1`<br>`2.md:1`<br>`3.md:1`<br>`4.md:1`<br>and 2 other places |',
    )
  })

  test.each([
    [2, 200],
    [12, 50],
    [40, 10],
  ])('of %i repositories has %i rows a table, so that it stays below 1 MiB', (repos, rows) => {
    const plan = planOf(Array.from({ length: 1_001 }, (_, n) => memory(`${n} ${'x'.repeat(1000)}`)))
    const outcomes = Array.from({ length: repos }, () => appliedOutcome(plan))
    const text = renderSummary(reportOf(outcomes), {})
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text.match(/ \| `project_rule` \|$/gm)).toHaveLength(repos * rows)
  })

  test('of very many repositories has the counts alone', () => {
    const plan = planOf(Array.from({ length: 20 }, (_, n) => memory(`${n} ${'x'.repeat(1000)}`)))
    const text = renderSummary(reportOf(Array.from({ length: 300 }, () => appliedOutcome(plan))), {})
    expect(text).not.toContain('| `project_rule` |')
    expect(text.match(/#### Added \(20\)\n\nLeft out here: the plan file has them\.\n/g)).toHaveLength(300)
  })
})
