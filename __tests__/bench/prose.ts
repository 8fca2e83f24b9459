import { DEMANDS, FACTS, PLACES, REASONS, SECTIONS, THINGS } from './prose-words.ts'
import { type Random, randomFrom } from './random.ts'

/**
 * A document of about so many bytes, as a team might write it: prose, lists, code, tables and quotes under headings. The
 * number is the seed: the same one gives the same document, and two share few lines.
 */
export function makeProse(number: number, bytes: number): string {
  const random = randomFrom(number)
  const blocks = [`# The ${random.pick(THINGS)} of part ${number}`, paragraph(random)]
  let length = 0
  while (length < bytes) {
    const level = random.below(3) === 0 ? '###' : '##'
    const section = [`${level} ${random.pick(SECTIONS)} of ${random.pick(THINGS)}`, paragraph(random)]
    for (let more = 1 + random.below(3); more > 0; more--) section.push(random.pick(BLOCKS)(random))
    blocks.push(...section)
    length += section.reduce((sum, block) => sum + block.length + 2, 0)
  }
  return `${blocks.join('\n\n')}\n`
}

const BLOCKS: readonly [Block, ...Block[]] = [paragraph, bullets, bullets, steps, nested, code, table, quote]

type Block = (random: Random) => string

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function times(count: number, make: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

function dressed(random: Random): string {
  const thing = random.pick(THINGS)
  const place = random.pick(PLACES)
  return random.pick([
    thing,
    thing,
    thing,
    `**${thing}**`,
    `_${thing}_`,
    `\`${place}\``,
    `[${thing}](https://example.com/${place}/${random.below(1000)})`,
  ])
}

function sentence(random: Random): string {
  const verb = random.below(5) < 2 ? random.pick(DEMANDS) : random.pick(FACTS)
  const end = random.below(3) === 0 ? `, ${random.pick(REASONS)}` : ''
  return `${capital(random.pick(THINGS))} ${verb} ${dressed(random)}${end}.`
}

function paragraph(random: Random): string {
  return times(2 + random.below(4), () => sentence(random)).join(random.below(2) === 0 ? ' ' : '\n')
}

function bullets(random: Random): string {
  return times(3 + random.below(6), () => `- ${sentence(random)}`).join('\n')
}

function steps(random: Random): string {
  return times(3 + random.below(3), (at) => `${at + 1}. ${sentence(random)}`).join('\n')
}

function nested(random: Random): string {
  const item = () => [`* ${sentence(random)}`, ...times(1 + random.below(3), () => `  * ${sentence(random)}`)]
  return times(2 + random.below(3), () => item().join('\n')).join('\n')
}

function code(random: Random): string {
  const name = () => random.pick(THINGS).replaceAll(' ', '_')
  const line = () => `  const ${name()} = await load('${random.pick(PLACES)}', ${random.below(10_000)})`
  return [
    `\`\`\`ts`,
    `export async function ${name()}() {`,
    ...times(3 + random.below(9), line),
    '}',
    '```',
  ].join('\n')
}

function table(random: Random): string {
  const row = () => `| ${random.pick(THINGS)} | \`${random.pick(PLACES)}\` | ${random.pick(REASONS)} |`
  return ['| what | where | why |', '| --- | --- | --- |', ...times(3 + random.below(5), row)].join('\n')
}

function quote(random: Random): string {
  return times(2 + random.below(2), () => `> ${sentence(random)}`).join('\n')
}
