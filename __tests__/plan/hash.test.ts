import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { entriesOf, entryFor, memoryWith, REPO } from '../helpers/plan-data.ts'

const apart = (text: string) => memoryWith(text, { section: text })
const [alpha, beta, gamma, delta] = [apart('Alpha.'), apart('Beta.'), apart('Gamma.'), apart('Delta.')]

function hashOf(
  memories: readonly Memory[],
  entries: readonly Entry[],
  { repo = REPO, mayRetract = true } = {},
): string {
  return makePlan(memories, entriesOf(entries), { repo, mayRetract }).hash
}

describe('the hash of a plan', () => {
  test('is of this text, so that another version of the action gives the same one', () => {
    // printf '["acme/shop",[],[],[],[]]' | sha256sum
    expect(hashOf([], [])).toBe('2f7b4fda39e68f796e6494dd88d7e8e898c36557b6ea8990a3a0944c8128dc19')
  })

  test('is the same in whatever order documents and ledger are read', () => {
    const memories = [alpha, beta, memoryWith('Use tabs only.'), memoryWith('Never sleep.')]
    const entries = [
      entryFor(beta, 'pending'),
      entryFor(gamma),
      entryFor(delta, 'retracting'),
      entryFor(memoryWith('Use tabs.')),
      entryFor(memoryWith('Do not sleep.')),
    ]
    const hash = hashOf(memories, entries)
    expect(hashOf([...memories].reverse(), entries)).toBe(hash)
    expect(hashOf(memories, [...entries].reverse())).toBe(hash)
  })

  test('is the same whatever else is stored or kept, and wherever the rules stand', () => {
    const hash = hashOf([alpha], [], { mayRetract: false })
    expect(hashOf([alpha, beta], [entryFor(beta)], { mayRetract: false })).toBe(hash)
    expect(hashOf([alpha], [entryFor(beta)], { mayRetract: false })).toBe(hash)
    const moved = { ...alpha, sources: [{ path: 'b.md', startLine: 7, endLine: 8, section: 'Other' }] }
    expect(hashOf([moved], [], { mayRetract: false })).toBe(hash)
  })

  test('differs for each plan that does something else', () => {
    const change = memoryWith('Alpha.', { section: 'Beta.' })
    const hashes = [
      hashOf([], []),
      hashOf([], [], { repo: 'acme/web' }),
      hashOf([alpha], []),
      hashOf([beta], []),
      hashOf([alpha, beta], []),
      hashOf([], [entryFor(alpha)]),
      hashOf([], [entryFor(beta)]),
      hashOf([alpha], [entryFor(alpha, 'pending')]),
      hashOf([beta], [entryFor(beta, 'pending')]),
      hashOf([alpha], [entryFor(beta)]),
      hashOf([change], [entryFor(beta)]),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('tells apart which of two memories takes the place of which', () => {
    const [tabs, sleep] = [
      memoryWith('Use tabs.', { section: 'A' }),
      memoryWith('Never sleep.', { section: 'B' }),
    ]
    const at = (section: string, text: string) => entryFor(memoryWith(text, { section }))
    const straight = hashOf([tabs, sleep], [at('A', 'One.'), at('B', 'Two.')])
    const crossed = hashOf([tabs, sleep], [at('B', 'One.'), at('A', 'Two.')])
    expect(crossed).not.toBe(straight)
  })
})
