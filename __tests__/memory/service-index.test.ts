import { describe, expect, test } from '@jest/globals'
import { ApiFailure, type FailureKind, type Listing } from '../../src/memory/api.ts'
import { ServiceIndex } from '../../src/memory/service-index.ts'
import { held, listingService, manyHeld } from '../helpers/listing-service.ts'

const wanted = (text: string, memoryType = 'project_rule') => ({ text, memoryType })

describe('a memory', () => {
  test('is found by its exact text and type', async () => {
    const { index } = listingService([held('Use UTC.')])
    expect(await index.find(wanted('Use UTC.'))).toEqual({ id: 'mem_Use UTC.' })
    expect(await index.find(wanted('use UTC.'))).toBe('absent')
    expect(await index.find(wanted('Use UTC.', 'architecture'))).toBe('absent')
  })

  test.each([
    [0, 'unknown', ['project_rule', undefined]],
    [1, 'absent', ['project_rule']],
    [99, 'absent', ['project_rule']],
    [100, 'not shown', ['project_rule', undefined, 'project_rule Use UTC.']],
    [101, 'not shown', ['project_rule', undefined, 'project_rule Use UTC.']],
  ])('that a service with %i others does not show is %s', async (count, answer, lists) => {
    const { index, asked } = listingService(manyHeld(count))
    expect(await index.find(wanted('Use UTC.'))).toBe(answer)
    expect(asked).toEqual(lists)
  })

  test('of a full service is brought up by its type, else by its own text', async () => {
    const { index, asked } = listingService([...manyHeld(150), held('a', 'architecture')])
    expect(await index.find(wanted('a', 'architecture'))).toEqual({ id: 'mem_a' })
    expect(asked).toEqual(['architecture'])
    expect(await index.find(wanted('rule 120'))).toEqual({ id: 'mem_rule 120' })
    expect(asked.slice(1)).toEqual(['project_rule', undefined, 'project_rule rule 120'])
  })

  test('whose type has an incomplete list is found, or proven absent, by the list of all types', async () => {
    const isShort = (colour: string | undefined): Listing =>
      colour
        ? { memories: [held('b')], extent: 'first' }
        : { memories: [held('a'), held('b')], extent: 'all' }
    const index = new ServiceIndex({ list: async (colour) => isShort(colour) })
    expect(await index.find(wanted('a'))).toEqual({ id: 'mem_a' })
    expect(await index.find(wanted('c'))).toBe('absent')
  })

  test('is not proven absent by a list that its text colours, however short that is', async () => {
    const list = async (colour?: string): Promise<Listing> =>
      colour?.includes(' ')
        ? { memories: [held('b')], extent: 'all' }
        : { memories: manyHeld(100), extent: 'first' }
    expect(await new ServiceIndex({ list }).find(wanted('a'))).toBe('not shown')
  })
})

describe('one of many memories', () => {
  test('is looked up in the list of all types alone where that proves', async () => {
    const { index, asked } = listingService([held('a')])
    expect(await index.find(wanted('a'), { isOneOfMany: true })).toEqual({ id: 'mem_a' })
    expect(await index.find(wanted('a', 'architecture'), { isOneOfMany: true })).toBe('absent')
    expect(asked).toEqual([undefined])
  })

  test('of a service that shows nothing is unknown after one call', async () => {
    const { index, asked } = listingService([])
    expect(await index.find(wanted('a'), { isOneOfMany: true })).toBe('unknown')
    expect(await index.find(wanted('a', 'architecture'), { isOneOfMany: true })).toBe('unknown')
    expect(asked).toEqual([undefined])
  })

  test('of a full service is looked up in four lists at most, however many they are', async () => {
    const { index, asked } = listingService([...manyHeld(150), held('a', 'architecture')])
    const answers: unknown[] = []
    for (const type of ['project_rule', 'architecture', 'project_map'])
      for (let n = 0; n < 200; n++)
        answers.push(await index.find(wanted(`new ${n}`, type), { isOneOfMany: true }))
    expect([...new Set(answers)]).toEqual(['not shown'])
    expect(await index.find(wanted('a', 'architecture'), { isOneOfMany: true })).toEqual({ id: 'mem_a' })
    expect(asked).toEqual([undefined, 'project_rule', 'architecture', 'project_map'])
  })
})

describe('an id', () => {
  test('is there, or is known not to be', async () => {
    const { index } = listingService([held('a')])
    expect(await index.has('mem_a', 'project_rule', 'a')).toBe(true)
    expect(await index.has('mem_b', 'project_rule', 'b')).toBe(false)
  })

  test('is there whatever text and type the service shows under it', async () => {
    const { index } = listingService([held('a')])
    expect(await index.has('mem_a', 'architecture', 'another text')).toBe(true)
  })

  test('that the lists of a full service do not show is looked for by the text, and may be there all the same', async () => {
    const { index } = listingService([...manyHeld(150)])
    expect(await index.has('mem_rule 120', 'project_rule', 'rule 120')).toBe(true)
    expect(await index.has('mem_b', 'project_rule', 'rule 120')).toBe('unknown')
  })

  test('is not known to be gone where nothing is shown', async () => {
    expect(await listingService([]).index.has('mem_a', 'project_rule', 'a')).toBe('unknown')
  })
})

describe('the lists', () => {
  test('are asked for once a colour, even at the same time', async () => {
    const { index, asked } = listingService(manyHeld(150))
    await Promise.all([
      index.find(wanted('rule 120')),
      index.find(wanted('rule 120')),
      index.has('mem_b', 'project_rule', 'rule 120'),
      index.find(wanted('rule 130')),
      index.find(wanted('rule 120'), { isOneOfMany: true }),
    ])
    expect(asked.toSorted()).toEqual([
      'project_rule',
      'project_rule rule 120',
      'project_rule rule 130',
      undefined,
    ])
  })

  test('are coloured by the first 400 characters of type and text, and by no half of one', async () => {
    const { index, asked } = listingService(manyHeld(100))
    await index.find(wanted('🦉'.repeat(500)))
    expect(asked[2]).toBe(`project_rule ${'🦉'.repeat(387)}`)
  })

  test('are coloured by no more texts than told, and the others are not shown', async () => {
    const { index, asked } = listingService(manyHeld(150), { mostTexts: 2 })
    const found = []
    for (const n of [120, 121, 122, 121]) found.push(await index.find(wanted(`rule ${n}`)))
    expect(found).toEqual([
      { id: 'mem_rule 120' },
      { id: 'mem_rule 121' },
      'not shown',
      { id: 'mem_rule 121' },
    ])
    expect(asked.length).toBe(4)
  })

  test.each<FailureKind>(['rejected', 'forbidden', 'wrong-address', 'redirected'])(
    'that are refused for their text (%s) are no help, and asked for once',
    async (kind) => {
      const { index, asked } = listingService(manyHeld(150), { fails: { 'project_rule rule 120': kind } })
      expect(await index.find(wanted('rule 120'))).toBe('not shown')
      expect(await index.find(wanted('rule 120'))).toBe('not shown')
      expect(asked.length).toBe(3)
    },
  )

  test('that were not sent, since the run is over, are no refusal of a text', async () => {
    const cause = new ApiFailure('forbidden', 'no')
    const list = async (colour?: string): Promise<Listing> => {
      if (colour?.includes(' ')) throw ApiFailure.unsent(cause)
      return { memories: manyHeld(100), extent: 'first' }
    }
    await expect(new ServiceIndex({ list }).find(wanted('a'))).rejects.toMatchObject({ isSent: false })
  })

  test.each<FailureKind>([
    'unauthorized',
    'throttled',
    'not-configured',
    'unreachable',
    'ambiguous',
    'aborted',
  ])('that fail with %s fail the look: thrown', async (kind) => {
    const byText = listingService(manyHeld(150), { fails: { 'project_rule rule 120': kind } })
    await expect(byText.index.find(wanted('rule 120'))).rejects.toMatchObject({ kind })
    for (const colour of ['project_rule', 'all types']) {
      const { index } = listingService(manyHeld(150), { fails: { [colour]: kind } })
      await expect(index.find(wanted('rule 120'))).rejects.toMatchObject({ kind })
    }
  })

  test('of types are not refused in vain: that would meet a post as well', async () => {
    const { index } = listingService(manyHeld(150), { fails: { project_rule: 'forbidden' } })
    await expect(index.find(wanted('rule 120'))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
