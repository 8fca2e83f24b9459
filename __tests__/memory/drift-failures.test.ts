import { expect, test } from '@jest/globals'
import { ApiFailure, type Listing } from '../../src/memory/api.ts'
import { findDrift } from '../../src/memory/drift.ts'
import { ServiceIndex } from '../../src/memory/service-index.ts'
import { held } from '../helpers/listing-service.ts'
import { entry, memory } from '../helpers/memories.ts'
import { entriesOf } from '../helpers/plan-data.ts'
import { settled } from '../helpers/settled.ts'

test('a comparison that fails ends once no list is under way any more', async () => {
  let answer = () => {}
  const full: Listing = { memories: [held('other')], extent: 'first' }
  const list = async (colour?: string) => {
    if (colour === 'project_rule') throw new ApiFailure('forbidden', 'no')
    if (colour === 'architecture') await new Promise<void>((resolve) => (answer = resolve))
    return full
  }
  const entries = entriesOf([entry(memory('alpha')), entry(memory('beta', 'architecture'))])
  let isOver = false
  const work = findDrift(entries, [], new ServiceIndex({ list })).finally(() => {
    isOver = true
  })
  work.catch(() => {})
  await settled()
  expect(isOver).toBe(false)
  answer()
  await expect(work).rejects.toMatchObject({ kind: 'forbidden' })
})
