// Parses every Markdown file below the folder that is its argument, one after the other, and prints how many bytes they had.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlain } from './plain-parser.ts'

const [folder = ''] = process.argv.slice(2)
let bytes = 0
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue
  const content = readFileSync(join(folder, name))
  if (parsePlain(content.toString()).children.length === 0) throw new Error(`${name} is empty`)
  bytes += content.length
}
console.log(bytes)
