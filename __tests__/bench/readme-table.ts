import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

const README = fileURLToPath(new URL('../../README.md', import.meta.url))
const PLACE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/

/** Puts the machine and the figures of each bench, by its name, into the README. */
export function writeReadme(machine: string, figures: Readonly<Record<string, readonly Figure[]>>): void {
  const before = readFileSync(README, 'utf8')
  if (!PLACE.test(before)) throw new Error('README.md has no place for the figures of the benches')
  const rows = Object.entries(figures).flatMap(([name, all]) => all.map((figure) => rowOf(name, figure)))
  const head = ['| what | figure | aim | made from | `npm run bench --` |', '| --- | --- | --- | --- | --- |']
  const text = [machine, '', ...head, ...rows].join('\n')
  writeFileSync(
    README,
    before.replace(PLACE, (_, start, end) => `${start}${text}\n${end}`),
  )
}

function rowOf(name: string, { what, value, aim = '', detail = '' }: Figure): string {
  return `| ${[what, value, aim, detail, `\`${name}\``].join(' | ')} |`
}
