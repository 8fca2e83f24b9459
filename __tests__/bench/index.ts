// `npm run bench [-- NAME…]`: each ratio is one of medians over interleaved pairs in this one run, so that it holds on a
// machine of any speed. With `--write` the table of the README is made anew, for which every bench is run.
import { availableParallelism, cpus, totalmem } from 'node:os'
import { BENCHES } from './benches.ts'
import { type Figure, figureLine } from './figure.ts'
import { writeReadme } from './readme-table.ts'

const isWriting = process.argv.includes('--write')
const asked = process.argv.slice(2).filter((name) => name !== '--write')
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0 || (isWriting && asked.length > 0)) {
  const known = `Known: ${Object.keys(BENCHES).join(', ')}.`
  console.error(
    unknown.length > 0 ? `There is no bench ${unknown.join(', ')}. ${known}` : '--write runs them all.',
  )
  process.exit(2)
}

const memory = Math.round(totalmem() / 2 ** 30)
const machine = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, ${memory} GiB`
console.log(machine)
const figures: Record<string, readonly Figure[]> = {}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  figures[name] = await bench()
  console.log([name, ...figures[name].map(figureLine)].join('\n'))
}
if (isWriting) writeReadme(machine, figures)
