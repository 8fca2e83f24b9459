// `npm run bench [-- NAME…]`: each figure is a ratio of medians over interleaved pairs in this one run, so that it holds
// on a machine of any speed.
import { availableParallelism, cpus, totalmem } from 'node:os'
import { benchExtraction } from './extraction.ts'
import { benchPosting } from './posting.ts'
import { benchStart } from './start.ts'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStart,
  posting: benchPosting,
  extraction: benchExtraction,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
const memory = Math.round(totalmem() / 2 ** 30)
console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, ${memory} GiB`)
for (const [name, bench] of Object.entries(BENCHES))
  if (asked.length === 0 || asked.includes(name)) await bench()
