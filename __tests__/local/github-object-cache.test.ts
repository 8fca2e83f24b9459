import { expect, test } from '@jest/globals'
import { cacheObjects } from '../../src/local/github-object-cache.ts'

const object = (size: number) => ({ type: 'blob', size, bytes: Buffer.alloc(size) })

test('holds what was used last, as far as there is room', () => {
  const cache = cacheObjects(10)
  cache.put('a', object(4))
  cache.put('b', object(4))
  cache.get('a')
  cache.put('c', object(4))
  expect(['a', 'b', 'c'].filter((sha) => cache.get(sha))).toEqual(['a', 'c'])
})

test('counts what is put again once, and makes no room for what is too large for all of it', () => {
  const cache = cacheObjects(10)
  for (let time = 0; time < 5; time++) cache.put('a', object(5))
  cache.put('b', object(5))
  cache.put('c', object(11))
  expect(['a', 'b', 'c'].filter((sha) => cache.get(sha))).toEqual(['a', 'b'])
})
