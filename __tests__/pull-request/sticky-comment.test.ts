import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findComment, keepComment } from '../../src/pull-request/sticky-comment.ts'
import { JOB, pullRequestsInMemory } from '../helpers/pull-requests-in-memory.ts'

const MARKED = '<!-- nectr-memory-sync: {"version":1,"repos":[]} -->\n\n'
const NOTHING_LEFT = `${MARKED}nothing left`
const BODY = `${MARKED}one`

describe('the comment that is ours', () => {
  test.each([
    [
      "a job's own, before one of another bot",
      [
        ['bot[bot]', BODY],
        [JOB, BODY],
      ],
      undefined,
      2,
    ],
    [
      'the first of two',
      [
        [JOB, BODY],
        [JOB, BODY],
      ],
      undefined,
      1,
    ],
    [
      "an app's, for a token that is none of a user",
      [
        ['ann', BODY],
        ['app[bot]', BODY],
      ],
      undefined,
      2,
    ],
    [
      "the user's whose token it is",
      [
        ['app[bot]', BODY],
        ['eve', BODY],
        ['ann', BODY],
      ],
      'ann',
      3,
    ],
    ['one of another version', [[JOB, '<!-- nectr-memory-sync: 9 -->']], undefined, 1],
  ] as const)('is %s', async (_, comments, login, id) => {
    const there = pullRequestsInMemory({ comments, ...(login && { login }) })
    expect((await findComment(there, 7))?.id).toBe(id)
  })

  test.each([
    ['of somebody else', [['eve', BODY]], undefined],
    ["of a bot, for a user's token", [['app[bot]', BODY]], 'ann'],
    [
      'whose marker is not on the first line',
      [
        [JOB, `> ${BODY}`],
        [JOB, ` ${BODY}`],
      ],
      undefined,
    ],
  ] as const)('is none %s', async (_, comments, login) => {
    const there = pullRequestsInMemory({ comments, ...(login && { login }) })
    expect(await findComment(there, 7)).toBeUndefined()
  })

  test('is looked for without asking whose token it is where none has the marker', async () => {
    const there = pullRequestsInMemory({ comments: [['ann', 'hello']] })
    await findComment(there, 7)
    expect(there.calls).toEqual(['listComments 7'])
  })
})

describe('a comment is', () => {
  const keep = async (comments: readonly (readonly [string, string])[], body: string | undefined) => {
    const there = pullRequestsInMemory({ comments })
    const outcome = await keepComment(there, 7, { body, nothingLeft: NOTHING_LEFT })
    return [outcome, there.calls.slice(1), there.comments.map((comment) => comment.body)]
  }

  test.each([
    ['created where there is something to say', [], BODY, ['created', ['createComment 7'], [BODY]]],
    ['not created where there is nothing to say', [], undefined, ['none', [], []]],
    [
      'edited where it says something else',
      [[JOB, `${MARKED}two`]],
      BODY,
      ['edited', ['editComment 1'], [BODY]],
    ],
    [
      'left alone where it says the same',
      [[JOB, `${BODY.replaceAll('\n', '\r\n')}\n`]],
      BODY,
      ['equal', [], [`${BODY.replaceAll('\n', '\r\n')}\n`]],
    ],
    [
      'turned into a note that nothing is left',
      [[JOB, BODY]],
      undefined,
      ['edited', ['editComment 1'], [NOTHING_LEFT]],
    ],
    ['not turned twice', [[JOB, NOTHING_LEFT]], undefined, ['equal', [], [NOTHING_LEFT]]],
  ] as const)('%s', async (_, comments, body, expected) => {
    expect(await keep(comments, body)).toEqual(expected)
  })

  test.each([
    ['made anew', BODY, ['created', ['editComment 1', 'createComment 7']]],
    ['not missed where there is nothing to say any more', undefined, ['none', ['editComment 1']]],
  ] as const)('%s where it was deleted meanwhile', async (_, body, expected) => {
    const there = pullRequestsInMemory({ comments: [[JOB, `${MARKED}two`]] })
    const { editComment } = there
    const racing = {
      ...there,
      editComment: (id: number, text: string) => {
        there.comments.pop()
        return editComment(id, text)
      },
    }
    const outcome = await keepComment(racing, 7, { body, nothingLeft: NOTHING_LEFT })
    expect([outcome, there.calls.slice(1)]).toEqual(expected)
  })

  test('one at most, says the last thing, and is written only where that changes', async () => {
    const bodies = fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(bodies, async (said) => {
        const there = pullRequestsInMemory({ comments: [['eve', BODY]] })
        let shown: string | undefined
        let writes = 0
        for (const one of said) {
          const body = one && `${MARKED}${one}`
          await keepComment(there, 7, { body, nothingLeft: NOTHING_LEFT })
          const next: string | undefined = body ?? (shown && NOTHING_LEFT)
          if (next !== shown) writes++
          shown = next
        }
        expect(there.comments.slice(1).map((comment) => comment.body)).toEqual(shown ? [shown] : [])
        expect(there.calls.filter((call) => /^(?:create|edit)/.test(call))).toHaveLength(writes)
        expect(there.comments[0]?.body).toBe(BODY)
      }),
    )
  })
})
