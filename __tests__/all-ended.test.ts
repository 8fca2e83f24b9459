import { expect, test } from '@jest/globals'
import { allEnded } from '../src/all-ended.ts'
import { settled } from './helpers/settled.ts'

test('gives what all of them give, in their order', async () => {
  expect(await allEnded([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2])
  expect(await allEnded([])).toEqual([])
})

test('throws what the first of them threw, once the others have ended', async () => {
  let end = () => {}
  let isOver = false
  const slow = new Promise<void>((resolve) => (end = resolve))
  const failing = [slow, Promise.reject(new Error('first')), Promise.reject(new Error('second'))]
  const work = allEnded(failing).finally(() => {
    isOver = true
  })
  work.catch(() => {})
  await settled()
  expect(isOver).toBe(false)
  end()
  await expect(work).rejects.toThrow(new Error('first'))
})
