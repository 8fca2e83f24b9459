import { describe, expect, test } from '@jest/globals'
import { expectSound, extract, extractItems } from '../helpers/extraction.ts'

const NORM = 'Never log a token.'

/** So many lines as `lineOf` gives for their numbers. */
function lines(count: number, lineOf: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${lineOf(n)}\n`).join('')
}

// Were the work to grow faster than the text, each of these would run for minutes.
describe('A large text is read', () => {
  test.each<[name: string, text: string, count: number]>([
    ['one long line', `- Never log ${'token '.repeat(20_000)}`, 1],
    ['one line of letters', 'x'.repeat(1_000_000), 0],
    ['thousands of items', lines(5_000, () => `- ${NORM}`), 5_000],
    ['thousands of headings', lines(3_000, (n) => `## H${n}\n\n- ${NORM}\n`), 3_000],
    ['thousands of underlined headings', lines(3_000, (n) => `H${n}\n---\n\n- ${NORM}\n`), 3_000],
    ['thousands of sub-items of a label', `- Tokens:\n${lines(4_000, () => `  - ${NORM}`)}`, 4_000],
    ['thousands of sentences in a paragraph', `## Security\n\n${`${NORM} `.repeat(5_000)}`, 5_000],
    ['thousands of paragraphs', `## Security\n\n${lines(4_000, () => `${NORM}\n`)}`, 4_000],
    ['sentences that all point back', 'It must also do this. '.repeat(5_000), 0],
    ['items that all point back', lines(5_000, () => '- It must also do this.'), 0],
    ['an item with 5,000 paragraphs', `- ${NORM}\n${lines(5_000, () => `\n  ${NORM}`)}`, 1],
    ['thousands of quotes', lines(4_000, () => `> - ${NORM}\n`), 4_000],
    ['quotes ninety deep', lines(500, () => `${'> '.repeat(90)}- ${NORM}\n`), 500],
    [
      'thousands of rows',
      `| Rule | Why |\n| - | - |\n${lines(4_000, () => `| ${NORM} | It leaks. |`)}`,
      4_000,
    ],
    ['a wide table', `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n`, 0],
    ['one run of brackets', '['.repeat(60_000), 0],
    ['brackets that never close', 'a ('.repeat(40_000), 0],
    ['thousands of links', lines(4_000, (n) => `- Never log a [token](https://example.com/${n}).`), 4_000],
    ['thousands of entries of contents', lines(4_000, (n) => `- [a](#a${n})`), 0],
    ['thousands of definitions', '[a]: b\n'.repeat(10_000), 0],
    ['thousands of code spans', lines(4_000, (n) => `- Never log \`token${n}\`.`), 4_000],
    ['one run of backticks', '`'.repeat(200_000), 0],
    ['a path behind a backtick', `\`${'a/'.repeat(100_000)} b`, 0],
    ['a code block', `\`\`\`\n${lines(10_000, () => '*a [b] `c')}\`\`\`\n`, 0],
    ['angle brackets', '<'.repeat(60_000), 0],
    ['tags in one line', `a ${'<b>'.repeat(20_000)}`, 0],
    ['tags in one block', '<div>'.repeat(60_000), 0],
    ['openings of hidden HTML', '<div hidden>\n\n'.repeat(10_000), 0],
    ['openings of hidden HTML in one block', '<div hidden>'.repeat(40_000), 0],
    ['openings of hidden HTML in a line', `a ${'<span hidden>'.repeat(8_000)}`, 0],
    ['comments', lines(4_000, (n) => `<!-- ${n} -->\n\n- ${NORM}\n`), 4_000],
    ['attributes without an end', `<div${' hidden'.repeat(40_000)}`, 0],
    ['quotes without an end in a tag', `<div ${`<a "<b '`.repeat(30_000)}`, 0],
    ['styles without an end', `<div ${"style='display:".repeat(20_000)}`, 0],
    ['an announcement without an end', `**Please follow${' rules'.repeat(20_000)}**\n\n- ${NORM}\n`, 1],
    ['full stops', '. '.repeat(60_000), 0],
    ['a backtick before sentences', `\`a ${`${NORM} `.repeat(4_000)}`, 0],
    ['closing marks', `- ${NORM}${')'.repeat(100_000)}x\n`, 1],
    ['emoji of many joiners', '👩\u200d'.repeat(50_000), 0],
    ['blank lines', `${'\n'.repeat(100_000)}- ${NORM}\n`, 1],
  ])('%s', (_name, text, count) => {
    const found = extract(text)
    expect(found.rules).toHaveLength(count)
    expect(found.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expectSound(found, text)
  })

  test.each<[name: string, text: string, count: number]>([
    ['thousands of sub-items of a ban', `- Never log these.\n${lines(5_000, (n) => `  - Token ${n}`)}`, 1],
    ['a lead-in of colons', `**Never${':'.repeat(60_000)}**\n\n- log a token\n`, 1],
    ['lead-ins', lines(3_000, () => 'All endpoints must:\n\n- return JSON errors\n'), 3_000],
    ['a long lead-in', `Never log ${'what '.repeat(2_000)}follows:\n\n${lines(1_000, () => '- x')}`, 1_000],
  ])('where everything is taken: %s', (_name, text, count) => {
    const found = extractItems(text)
    expect(found.rules).toHaveLength(count)
    expect(found.problems).toEqual([])
    expectSound(found, text)
  })

  test('items twenty deep, each outermost one with what is in it', () => {
    const { rules } = extractItems(lines(5_000, (n) => `${'  '.repeat(n % 20)}- ${NORM}`))
    expect(rules.map(({ body }) => body)).toEqual(Array(250).fill(Array(20).fill(NORM).join(' ')))
  })

  test('a directory tree of 10,000 lines, in one short memory', () => {
    const tree = lines(10_000, (n) => `${'│   '.repeat(n % 3)}├── d${n}/`)
    const { rules } = extract(`## Project structure\n\n\`\`\`text\n${tree}\`\`\`\n`)
    expect(rules.map(({ memoryType }) => memoryType)).toEqual(['project_map'])
    expect(rules[0]?.content).toMatch(/^\[Project structure\] `d0\/`; `d0\/d1\/`; .*; and 9960 more$/)
  })
})

describe('Front matter of a megabyte', () => {
  const below = `---\n\n- ${NORM}\n`

  test.each<[name: string, head: string, problems: number]>([
    ['globs', `globs:\n${lines(60_000, () => '  - "src/**"')}`, 0],
    ['one text of globs', `globs: ${'a,'.repeat(500_000)}\n`, 0],
    ['keys', `alwaysApply: true\n${lines(80_000, (n) => `k${n}: v`)}`, 0],
    ['spaces', `globs: ${' '.repeat(1_000_000)}x\n`, 0],
    ['comments', `alwaysApply: true\n${'# a\n'.repeat(200_000)}`, 0],
    ['brackets', `globs: ${'['.repeat(200_000)}\n`, 1],
  ])('is read: %s', (_name, head, problems) => {
    const found = extract(`---\n${head}${below}`, '.cursor/rules/a.mdc')
    expect(found.rules.map(({ body }) => body)).toEqual([NORM])
    expect(found.problems).toHaveLength(problems)
  })
})

describe('A rules file of a megabyte', () => {
  test.each<[name: string, text: string, count: number]>([
    ['categories', lines(20_000, (n) => `C${n}:\n  - ${NORM}`), 20_000],
    ['rules of one category', `C:\n${lines(30_000, () => `  - ${NORM}`)}`, 30_000],
    ['one key again and again', lines(20_000, () => `C:\n  - ${NORM}`), 0],
  ])('is read: %s', (_name, text, count) => {
    const { rules, problems } = extract(text, '.nectr/rules.yaml')
    expect(rules).toHaveLength(count)
    expect(problems).toHaveLength(count === 0 ? 19_999 : 0)
  })
})

describe('What stands before each of thousands of rules', () => {
  const LONG = 'word '.repeat(10_000)
  const ITEMS = lines(1_000, () => `- ${NORM}`)

  test.each<[name: string, path: string, text: string, line: number]>([
    ['a heading', 'CONTRIBUTING.md', `## ${LONG}\n\n${ITEMS}`, 338],
    [
      'globs',
      '.cursor/rules/a.mdc',
      `---\nglobs:\n${lines(5_000, (n) => `  - "d${n}/**"`)}---\n\n${ITEMS}`,
      5_436,
    ],
    ['a category', '.nectr/rules.yaml', `? ${LONG}\n:\n${ITEMS}`, 338],
  ])('may not fill the memory: %s', (_name, path, text, line) => {
    const message =
      'With the rules up to here, the texts of this document come to 16 MiB, as its headings, globs or lead-ins stand before each of them. Shorten those.'
    expect(extract(text, path)).toEqual({
      rules: [],
      problems: [{ code: 'too-much-text', severity: 'error', message, path, line }],
    })
  })

  test('is left out where it is the head of a column', () => {
    const { rules } = extract(`| ${LONG} | Rule |\n| - | - |\n${lines(1_000, () => `| a | ${NORM} |`)}`)
    expect(rules.map(({ body }) => body)).toEqual(Array(1_000).fill(`Rule: ${NORM}`))
  })
})
