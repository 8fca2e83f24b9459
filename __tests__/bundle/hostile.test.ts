import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { Scene } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const HOSTILE = [
  '::error::from a document',
  '##[error]of quite another kind',
  'line&#10;::error::after a line break',
  '`::set-output name=x::y` and `##[debug]z`',
  'a | b | c \\| d',
  '`` ` `` between backticks ``` ` ```',
  'tell @octocat and #12, **now**',
  '<img src=x onerror=alert(1)> and [a link](javascript:alert(1))',
  'zero\u200bwidth and \u202ereversed and \u{e0041}tagged',
  '> [!CAUTION]',
]
const DOCUMENT = `# Rules\n\n## Text | with \`marks\` ::error::x\n\n${HOSTILE.map((text) => `- ${text}\n`).join('')}`
const EVERY_ITEM = 'sources:\n  - files: CONTRIBUTING.md\n    take: items\n'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start()
})
afterEach(async () => {
  // No line of any log is a command that is not ours: `leaks` looks for them, too.
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

test('a text of a document begins no line of the log and is inert in the summary', async () => {
  scene.checkout.commit({ 'CONTRIBUTING.md': DOCUMENT, '.nectr/sync.yaml': EVERY_ITEM })
  const { status, log, summary } = await scene.run()
  expect(status).toBe(0)
  expect(log).toContain('stored mem_')
  const commands = log.split('\n').filter((line) => /^\s*::(?!add-mask|group|endgroup)/.test(line))
  expect(commands.map((line) => line.split('::')[1])).toEqual([
    expect.stringMatching(/^warning title=hidden-text,file=CONTRIBUTING\.md,line=13$/),
  ])
  const nodes = nodesOf(parseMarkdown(summary))
  expect(new Set(nodes.map(({ type }) => type))).toEqual(
    new Set(
      'root heading paragraph text inlineCode table tableRow tableCell list listItem html link code'.split(
        ' ',
      ),
    ),
  )
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
  expect(links.length).toBeGreaterThanOrEqual(8)
  for (const url of links) {
    expect(url).toMatch(/^https:\/\/github\.com\/acme\/api\/blob\/[0-9a-f]{40}\/CONTRIBUTING\.md#L\d+$/)
  }
  const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n')
  expect(words).not.toMatch(/octocat|#12|error|alert|script|backticks|zero|now/)
  // Of HTML there is a line break in each item, and of code there are the charts.
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  const items = nodes.filter(({ type }) => type === 'listItem')
  expect(html).toEqual(items.map(() => '<br>'))
  const code = nodes.flatMap((node) => (node.type === 'code' ? [node.lang] : []))
  expect(code).toEqual(['mermaid', 'mermaid'])
  expect(summary).not.toMatch(/[\u200b\u202e\u{e0041}]/u)
})

test('what no reader sees is left out of what is posted, and reported at its line', async () => {
  scene.checkout.commit({
    'CONTRIBUTING.md': '# R\n\n## S\n\n- Never use zero\u200bwidth and \u202ereversed text.\n',
  })
  const { log } = await scene.run()
  expect(scene.texts()).toEqual(['[S] Never use zerowidth and reversed text.'])
  expect(log).toContain(
    '::warning title=hidden-text,file=CONTRIBUTING.md,line=5::Characters that no reader sees were left out: U+200B, U+202E. Remove them.',
  )
})

test('a line of almost 1 MB is cut where it is shown', async () => {
  scene.checkout.commit({ 'CONTRIBUTING.md': `# R\n\n## S\n\n- ${'word '.repeat(200_000)}\n` })
  const { log, summary } = await scene.run()
  expect(Math.max(...log.split('\n').map((line) => line.length))).toBeLessThan(400)
  expect(summary.length).toBeLessThan(2_000)
})

test('a file above 1 MiB and one that is not UTF-8 are errors with their names', async () => {
  scene.checkout.commit({ 'AGENTS.md': `${'x'.repeat(1024 * 1024)}\n` })
  scene.checkout.commit({ 'CONTRIBUTING.md': '# R\n\n## S\n\n- Use tabs.\n' })
  scene.checkout.commit({ 'STYLE.md': Uint8Array.of(0x23, 0x20, 0xff) })
  const { status, log, outputs } = await scene.run()
  expect({ status, reason: outputs['failure-reason'] }).toEqual({ status: 1, reason: 'invalid-document' })
  expect(log.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
    '::error title=too-large,file=AGENTS.md::It has 1048577 bytes; at most 1048576 are read. Split it, or exclude it.',
    '::error title=not-utf8,file=STYLE.md::It is not UTF-8. Save it as UTF-8.',
    '::error::2 problems in the documents. The first: AGENTS.md: It has 1048577 bytes; at most 1048576 are read. Split it, or exclude it. Correct what the annotations name. The other documents go on; nothing is retracted until then.',
  ])
  expect(scene.texts()).toEqual(['[S] Use tabs.'])
})

test('a path that looks like a command stays a path', async () => {
  scene.checkout.commit({ '::error::b|`c`/AGENTS.md': '# R\n\n## S\n\n- Use tabs.\n' })
  const { log, summary } = await scene.run()
  expect(log).toContain('1 rule in ::error::b|`c`/AGENTS.md\n')
  expect(summary).toContain('[`` ::error::b|`c`/AGENTS.md:5 ``](https://github.com/acme/api/blob/')
  expect(summary).toContain('/%3A%3Aerror%3A%3Ab%7C%60c%60/AGENTS.md#L5)')
})

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}
