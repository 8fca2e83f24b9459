import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/problem.ts'
import { expectSound, extract, type SourceOptions } from '../helpers/extraction.ts'

const FOLDER = new URL('../fixtures/', import.meta.url)
const FILES = readdirSync(FOLDER)
const DOCUMENTS = FILES.filter((file) => extname(file) !== '.json')

/** What a fixture's `.json` says: the rules and problems of the document beside it, in their order. */
interface Expectation {
  /** Where in a repository the document is to stand; by default, in its root under its own name. */
  readonly path?: string
  /** The source of the settings file that names it, if one does. */
  readonly source?: SourceOptions
  readonly rules: readonly unknown[]
  readonly problems?: readonly Partial<Problem>[]
}

const nameOf = (file: string) => basename(file, extname(file))
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8')
const expectationOf = (file: string): Expectation => JSON.parse(read(`${nameOf(file)}.json`))

describe('The fixtures', () => {
  test('are one document and one expectation each', () => {
    const expectations = FILES.filter((file) => extname(file) === '.json').map(nameOf)
    expect(expectations.sort()).toEqual(DOCUMENTS.map(nameOf).sort())
    expect(DOCUMENTS.length).toBeGreaterThan(50)
  })

  test.each(DOCUMENTS)('%s gives the rules and problems that stand beside it', (file) => {
    const { path = file, source, rules, problems = [] } = expectationOf(file)
    const found = extract(read(file), path, source)
    expect(
      found.rules.map(({ path: _path, section: _section, paths: _paths, body: _body, ...rule }) => rule),
    ).toEqual(rules)
    const severity = path.endsWith('.md') ? 'warning' : 'error'
    expect(found.problems).toEqual(problems.map((problem) => ({ ...problem, path, severity })))
    expectSound(found, read(file))
  })

  test.each(DOCUMENTS)('%s gives the same with CRLF', (file) => {
    const { path = file, source } = expectationOf(file)
    const text = read(file)
    expect(extract(text.replaceAll('\n', '\r\n'), path, source)).toEqual(extract(text, path, source))
  })

  test('that differ in layout alone hold the same memories', () => {
    const contents = (file: string) => extract(read(file)).rules.map(({ content }) => content)
    expect(contents('layout-dressed.md')).toEqual(contents('layout-plain.md'))
  })
})
