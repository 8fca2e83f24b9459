import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import {
  type ChangeSources,
  findChangedPaths,
  MOST_LISTED_FILES,
} from '../../src/pull-request/find-changed-paths.ts'

const PULL_REQUEST = { number: 7, headSha: 'a'.repeat(40) }

/** What is found with sources that know nothing but what is told, with what they were asked and what was logged. */
async function find(
  but: Partial<ChangeSources>,
  pullRequest: { number: number; headSha?: string } = PULL_REQUEST,
) {
  const asked: unknown[] = []
  const logged: string[] = []
  const sources: ChangeSources = {
    listChangedByMerge: async () => undefined,
    changedFiles: async () => [],
    ...but,
  }
  const found = await findChangedPaths(
    pullRequest,
    {
      listChangedByMerge: (headSha) => {
        asked.push(headSha)
        return sources.listChangedByMerge(headSha)
      },
      changedFiles: (number) => {
        asked.push(number)
        return sources.changedFiles(number)
      },
    },
    { info: (line) => logged.push(line) },
  )
  return { found, asked, logged }
}

test('what the checkout knows is asked of nobody else', async () => {
  expect(await find({ listChangedByMerge: async () => ['a.ts'] })).toEqual({
    found: { paths: ['a.ts'] },
    asked: [PULL_REQUEST.headSha],
    logged: [],
  })
})

test('a merge that changes nothing is known, too', async () => {
  const { found, asked } = await find({ listChangedByMerge: async () => [] })
  expect([found, asked]).toEqual([{ paths: [] }, [PULL_REQUEST.headSha]])
})

test('what the checkout does not know is asked of GitHub', async () => {
  expect(await find({ changedFiles: async () => ['b.ts'] })).toEqual({
    found: { paths: ['b.ts'] },
    asked: [PULL_REQUEST.headSha, 7],
    logged: [],
  })
})

test('without a head, GitHub is asked at once', async () => {
  const { found, asked } = await find({ changedFiles: async () => ['b.ts'] }, { number: 8 })
  expect([found, asked]).toEqual([{ paths: ['b.ts'] }, [8]])
})

test.each([
  [MOST_LISTED_FILES - 1, undefined],
  [MOST_LISTED_FILES, true],
])('of %i files that GitHub lists, there may be more: %s', async (count, isCut) => {
  const paths = Array.from({ length: count }, (_, n) => `${n}.ts`)
  const { found } = await find({ changedFiles: async () => paths })
  expect(found).toEqual(isCut ? { paths, isCut } : { paths })
})

describe('where GitHub', () => {
  test('does not tell either, a line says so and nothing fails', async () => {
    const refused = new ActionError(
      'comment-forbidden',
      'It answered 403:\n::error::no',
      'Give the job rights.',
    )
    expect(await find({ changedFiles: () => Promise.reject(refused) })).toEqual({
      found: undefined,
      asked: [PULL_REQUEST.headSha, 7],
      logged: [
        'What the pull request changes is not known, nor which memories are about it: It answered 403: ::error::no',
      ],
    })
  })

  test('is asked wrongly, that is a defect of ours and is not hidden', async () => {
    await expect(find({ changedFiles: () => Promise.reject(new TypeError('x')) })).rejects.toThrow(TypeError)
  })
})
