import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { hasMarker, readMarker, renderMarker } from '../../src/report/comment-marker.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { failedOutcome, reportOf } from '../helpers/reports.ts'

const ADDED = memory('new')
const [AFTER, BEFORE] = [memory('one two three four five'), entry(memory('one two three four six'))]
const GONE = entry(memory('gone'))
const PLAN = planOf([ADDED, AFTER], [BEFORE, GONE])
const DOWN = new ActionError('ledger-forbidden', 'It is down', 'Wait.')

const short = ({ key }: { key: string }) => key.slice(0, 12)

test('a marker is one line that nobody sees, and is read back', () => {
  const marker = renderMarker(
    reportOf([{ repo: 'acme/api', plan: PLAN }, failedOutcome(DOWN, undefined, 'acme/web')]),
  )
  expect(marker).toBe(
    `<!-- nectr-memory-sync: {"version":1,"repos":[{"repo":"acme/api","plan":"${PLAN.hash}","keys":{"added":["${short(ADDED)}"],"changed":{"to":["${short(AFTER)}"],"from":["${short(BEFORE)}"]},"retracted":["${short(GONE)}"]}}]} -->`,
  )
  const shown = {
    version: 1,
    repos: [
      {
        repo: 'acme/api',
        plan: PLAN.hash,
        keys: {
          added: [short(ADDED)],
          changed: { to: [short(AFTER)], from: [short(BEFORE)] },
          retracted: [short(GONE)],
        },
      },
    ],
  }
  for (const body of [marker, `${marker}\n\ntext`, `${marker}\r\n\r\ntext`])
    expect(readMarker(body)).toEqual(shown)
})

test('nothing that it says ends it', () => {
  const repo = 'a--b/--><b>&\u2028\u0000é'
  const marker = renderMarker(reportOf([{ repo, plan: PLAN }]))
  expect(marker.slice('<!-- nectr-memory-sync:'.length, -4)).toMatch(/^[^<>&-]+$/)
  expect(marker).toMatch(/^[\x20-\x7e]+$/)
  expect(readMarker(marker)?.repos[0]?.repo).toBe(repo)
})

describe('a marker of much', () => {
  test('has the memories as long as they fit into 20,000 characters, and then the hashes alone', () => {
    const reportWith = (count: number) =>
      reportOf([
        { repo: 'acme/api', plan: planOf(Array.from({ length: count }, (_, n) => memory(`new ${n}`))) },
      ])
    const [whole, cut] = [renderMarker(reportWith(1_300)), renderMarker(reportWith(1_330))]
    expect(whole.length).toBeLessThanOrEqual(20_000)
    expect(readMarker(whole)?.repos[0]?.keys?.added).toHaveLength(1_300)
    expect(cut).toBe(
      `<!-- nectr-memory-sync: {"version":1,"repos":[{"repo":"acme/api","plan":"${reportWith(1_330).outcomes[0]?.plan?.hash}"}]} -->`,
    )
  })

  test('of very many repositories has the first of them', () => {
    const outcomes = Array.from({ length: 500 }, (_, n) => ({ repo: `acme/repo${n}`, plan: PLAN }))
    const marker = renderMarker(reportOf(outcomes))
    expect(marker.length).toBeLessThanOrEqual(20_000)
    const repos = readMarker(marker)?.repos ?? []
    expect(repos.length).toBeGreaterThan(150)
    expect(repos.every(({ keys }) => keys === undefined)).toBe(true)
  })
})

const hash = 'a'.repeat(64)

test.each([
  ['no marker', 'Some text'],
  ['a marker that is not on the first line', `text\n<!-- nectr-memory-sync: {"version":1,"repos":[]} -->`],
  ['a marker that is quoted', `> <!-- nectr-memory-sync: {"version":1,"repos":[]} -->`],
  ['a marker of a later version', `<!-- nectr-memory-sync: {"version":2,"repos":[]} -->`],
  ['something behind the marker', `<!-- nectr-memory-sync: {"version":1,"repos":[]} --> text`],
  ['no JSON', `<!-- nectr-memory-sync: {"version":1,} -->`],
  ['a hash that is none', `<!-- nectr-memory-sync: {"version":1,"repos":[{"repo":"a/b","plan":"x"}]} -->`],
  [
    'a key that is none',
    `<!-- nectr-memory-sync: {"version":1,"repos":[{"repo":"a/b","plan":"${hash}","keys":{"added":["<b>"],"changed":{"to":[],"from":[]},"retracted":[]}}]} -->`,
  ],
])('a comment with %s tells nothing of what was shown', (_, body) => {
  expect(readMarker(body)).toBeUndefined()
})

test('a comment of a later version is known to be one, and a text of someone else is not', () => {
  expect(hasMarker('<!-- nectr-memory-sync: {"version":2} -->\nx')).toBe(true)
  expect(hasMarker('See <!-- nectr-memory-sync: {"version":1} -->')).toBe(false)
})
