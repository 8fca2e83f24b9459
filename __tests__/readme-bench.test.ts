import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { BENCHES } from './bench/benches.ts'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
const [, table = ''] = /<!-- bench -->\n([\s\S]*?)<!-- \/bench -->/.exec(readme) ?? []
const rows = table.split('\n').filter((line) => /^\| (?!what|---)/.test(line))

test('the README has figures of every bench, in their order, and of no other: npm run bench -- --write', () => {
  const names = rows.map((row) => /`([^`]+)` \|$/.exec(row)?.[1])
  expect([...new Set(names)]).toEqual(Object.keys(BENCHES))
})

test('the README says on what machine it was measured', () => {
  expect(table).toMatch(/^Node v\d+\.\d+\.\d+, \d+ × .+, \d+ GiB\n/)
})

test('the README gives each figure as a number, and the aim next to it where there is one', () => {
  const cells = rows.map((row) => row.split(' | ').slice(1, 3))
  for (const [figure = '', aim = ''] of cells) {
    expect(figure).toMatch(/^\d+(?:\.\d+)?(?: (?:ms|s|MB))?$/)
    expect(aim).toMatch(/^(?:[<≤] \d+(?:\.\d+)?(?: (?:ms|s|MB))?)?$/)
  }
})
