import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { linkBaseOf } from '../../src/runner/environment.ts'
import { writeOutputs, writePlanFile, writeSummary } from '../../src/runner/files.ts'
import { printedBy } from '../helpers/printed.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

describe('Outputs', () => {
  test('stand behind those of steps before, each between delimiters, empty ones too', async () => {
    const file = join(await newFolder(), 'outputs')
    writeFileSync(file, 'before=1\n')
    writeOutputs({ added: '2', 'failure-reason': '' }, { GITHUB_OUTPUT: file })
    expect(readFileSync(file, 'utf8')).toBe(
      'before=1\n' +
        'added<<ghadelimiter_nectr-memory-sync\n2\nghadelimiter_nectr-memory-sync\n' +
        'failure-reason<<ghadelimiter_nectr-memory-sync\n\nghadelimiter_nectr-memory-sync\n',
    )
  })

  test.each(['1\nother=2', '1\r2'])(
    'are refused, all of them, with a line break in one: %j',
    async (value) => {
      const file = join(await newFolder(), 'outputs')
      writeFileSync(file, '')
      expect(() => writeOutputs({ drift: '', added: value }, { GITHUB_OUTPUT: file })).toThrow(
        'The output added has a line break.',
      )
      expect(readFileSync(file, 'utf8')).toBe('')
    },
  )

  test('are written nowhere without a runner', () => {
    expect(() => writeOutputs({ added: '2' }, {})).not.toThrow()
  })
})

describe('A summary', () => {
  test('is added to that of steps before', async () => {
    const file = join(await newFolder(), 'summary.md')
    writeFileSync(file, '# Before\n')
    writeSummary('## Reviewer memory\n', { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toBe('# Before\n## Reviewer memory\n')
  })

  test('that can not be written is a warning, and one for which there is no place is none', async () => {
    const file = join(await newFolder(), 'gone', 'summary.md')
    const [warning, ...more] = await printedBy(() => writeSummary('text', { GITHUB_STEP_SUMMARY: file }))
    expect(warning).toMatch(/^::warning::The job summary could not be written: Error: ENOENT: /)
    expect(more).toEqual([])
    expect(await printedBy(() => writeSummary('text', {}))).toEqual([])
  })
})

describe('A plan file', () => {
  test('is in a folder of its own for each step, made where it is not there', async () => {
    const temp = join(await newFolder(), 'not', 'there')
    const [first, second] = [1, 2].map((n) => writePlanFile(`{"plan":${n}}\n`, { RUNNER_TEMP: temp }))
    expect([first, second].map((path = '') => readFileSync(path, 'utf8'))).toEqual([
      '{"plan":1}\n',
      '{"plan":2}\n',
    ])
    expect(first).toMatch(/\/nectr-memory-sync-\w+\/plan\.json$/)
    expect(dirname(dirname(first ?? ''))).toBe(temp)
    expect(second).not.toBe(first)
  })
})

test('links lead to the commit that a job is for, on github.com if nothing else is said', () => {
  expect(linkBaseOf({})).toEqual({ serverUrl: 'https://github.com', repository: '', commit: '' })
  const env = { GITHUB_SERVER_URL: 'https://git.test', GITHUB_REPOSITORY: 'acme/api', GITHUB_SHA: 'c0ffee' }
  expect(linkBaseOf(env)).toEqual({ serverUrl: 'https://git.test', repository: 'acme/api', commit: 'c0ffee' })
})
