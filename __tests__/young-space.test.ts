import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

const MODULE = new URL('../src/young-space.ts', import.meta.url).href

/** How many megabytes V8 has set aside for what is new, in a process of its own that keeps most of what it makes. */
function youngMegabytes(call: string): number {
  const code = `
    import { getHeapSpaceStatistics } from 'node:v8'
    import { freeYoungSpace, holdYoungSpace } from '${MODULE}'
    ${call}
    const kept = []
    for (let number = 0; number < 500_000; number++) kept.push({ number, text: ['a', 'b', number] })
    console.log(getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space').space_size)`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return Number(printed) / 2 ** 20
}

test('The space for what is new stays small once it is held, and grows again once it is free', () => {
  const held = youngMegabytes('holdYoungSpace()')
  expect(held).toBeLessThanOrEqual(4)
  expect(youngMegabytes('holdYoungSpace(); freeYoungSpace()')).toBeGreaterThanOrEqual(4 * held)
})
