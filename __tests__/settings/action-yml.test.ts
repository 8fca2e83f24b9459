import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { outputsOf } from '../../src/report/outputs.ts'
import { INPUT_DEFAULTS, parseInputs } from '../../src/settings/inputs.ts'

interface Metadata {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Metadata

test('action.yml and the code know the same inputs, in the same order', () => {
  expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUT_DEFAULTS))
})

test('action.yml and the code have the same defaults, but for the two that only a workflow knows', () => {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
  expect(Object.fromEntries(defaults)).toEqual({
    ...INPUT_DEFAULTS,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
    repo: '${{ github.repository }}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
    'github-token': '${{ github.token }}',
  })
})

test('the defaults are texts, as a runner hands them over, and valid', () => {
  const types = Object.values(action.inputs).map((input) => typeof (input.default ?? ''))
  expect(new Set(types)).toEqual(new Set(['string']))
  expect(parseInputs({ ...INPUT_DEFAULTS, repo: 'acme/shop' }).repos).toEqual(['acme/shop'])
})

test('no input is required, since a plan needs no secret', () => {
  expect(Object.entries(action.inputs).filter(([, { required }]) => required)).toEqual([])
})

test('action.yml and the code know the same outputs', () => {
  const written = outputsOf(undefined, { failure: undefined, planFile: '' })
  expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(written).sort())
})

test('every input and output is described in sentences', () => {
  const described = Object.entries({ ...action.inputs, ...action.outputs })
  const isSentence = (text: string) => /^[A-Z`].*\.$/s.test(text.trim())
  expect(described.filter(([, { description }]) => !isSentence(description))).toEqual([])
})

test('the action runs the bundle on Node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})
