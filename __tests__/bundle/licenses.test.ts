import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const read = (name: string) => readFileSync(`${dist}${name}`, 'utf8')

test('the licence of every package whose code is bundled stands beside it', () => {
  const names = readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...read(file).matchAll(/node_modules\/((?:@[^/\s"']+\/)?[^/\s"'@]+)\//g)])
    .map(([, name = '']) => name)
  const bundled = [...new Set([...names, '@secretlint/secretlint-rule-preset-recommend'])].sort()
  expect(bundled.length).toBeGreaterThan(60)
  const told = new Set(read('licenses.txt').split('\n'))
  expect(bundled.filter((name) => !told.has(name))).toEqual([])
})
