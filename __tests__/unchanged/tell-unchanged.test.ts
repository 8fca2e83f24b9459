import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Problem } from '../../src/problem.ts'
import { reportUnchanged } from '../../src/unchanged/report-unchanged.ts'
import type { Settled } from '../../src/unchanged/settled.ts'
import { tellUnchanged } from '../../src/unchanged/tell-unchanged.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { printedBy } from '../helpers/printed.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

const VAGUE: Problem = { code: 'vague', severity: 'warning', message: 'Vague.', path: 'AGENTS.md', line: 4 }
const settledWith = (memories: number, problems: readonly Problem[] = []): Settled => ({
  ...{ by: 'v1', files: [], config: '', tracked: {}, lines: 0, plan: planOf([]).hash },
  ...{ memories, problems },
})
const DECISION = { mode: 'apply', because: 'push on the default branch' } as const

test('the report of a run with nothing to do is that of plans in which all is unchanged', () => {
  const repos = new Map([
    ['acme/api', settledWith(2, [VAGUE])],
    ['acme/web', settledWith(0, [VAGUE])],
  ])
  const { outcomes, ...rest } = reportUnchanged(repos, DECISION)
  expect(rest).toEqual({ decision: DECISION, extractions: [], problems: [VAGUE] })
  const stored = memory('Stored.')
  const { unchanged: _, ...nothing } = planOf([stored], [entry(stored)])
  expect(outcomes.map(({ repo, plan }) => [repo, plan?.unchanged.length])).toEqual([
    ['acme/api', 2],
    ['acme/web', 0],
  ])
  expect(outcomes[0]?.plan).toMatchObject(nothing)
})

test('it is told in three lines, with its warnings, summary, outputs and plan file', async () => {
  const folder = await newFolder()
  const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary.md')]
  for (const file of [outputs, summary]) writeFileSync(file, '')
  const env = { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder }
  const report = reportUnchanged(new Map([['acme/api', settledWith(1, [VAGUE])]]), DECISION)
  const links = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }
  expect(await printedBy(() => tellUnchanged({ report, links }, env))).toEqual([
    'Applying: push on the default branch.',
    'Nothing has changed: the documents are those of which the reviewer knows 1 memory.',
    '::warning title=vague,file=AGENTS.md,line=4::Vague.',
    'Applied: 0 added, 0 changed, 0 retracted, 1 unchanged, 0 unconfirmed, 0 failed.',
  ])
  expect(readFileSync(summary, 'utf8')).toContain(
    '[`AGENTS.md:4`](https://github.com/acme/api/blob/c0ffee/AGENTS.md#L4)',
  )
  const [, planFile = ''] = /plan-file<<\S+\n(.*)\n/.exec(readFileSync(outputs, 'utf8')) ?? []
  expect(JSON.parse(readFileSync(planFile, 'utf8'))).toEqual({
    ...{ format: 1, mode: 'apply', problems: [VAGUE] },
    repos: [
      {
        ...{ repo: 'acme/api', hash: planOf([]).hash, unchanged: 1 },
        ...{ add: [], change: [], retract: [], confirm: [], kept: [], dormant: [] },
      },
    ],
  })
})
