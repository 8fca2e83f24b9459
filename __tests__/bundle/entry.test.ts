import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ACTION_FILE, CLI_FILE } from '../helpers/bundle.ts'

const { PATH = '' } = process.env

test('the tests run under the Node version that action.yml names', () => {
  expect(readFileSync(join(ACTION_FILE, '../../action.yml'), 'utf8')).toContain(
    '\n  using: node24\n  main: dist/index.js\n',
  )
  // Elsewhere the optional dependency that brings this version is not there.
  const isBrought = process.platform === 'linux' && process.arch === 'x64'
  expect(isBrought ? process.version : 'v24').toMatch(/^v24\b/)
})

test('outside of a runner the action says what it is and leaves with 2', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ACTION_FILE], {
    env: { PATH },
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'This file is run by GitHub Actions. In a terminal, run dist/cli.js --help.\n',
  })
})

test('the terminal runs from a copy of dist alone, without node_modules', () => {
  const stdout = execFileSync(process.execPath, [CLI_FILE, '--help'], { env: { PATH }, encoding: 'utf8' })
  expect(stdout.split('\n')[2]).toBe('Usage: nectr-memory-sync COMMAND [OPTION…]')
})

test('the bundle holds no path of the machine that built it', () => {
  const dist = join(ACTION_FILE, '..')
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'))
  // What is loaded only now and then, such as the scanner for credentials, is in files of its own.
  expect(names).toEqual(expect.arrayContaining(['cli.js', 'engine.js', 'index.js']))
  for (const name of names) expect(readFileSync(join(dist, name), 'utf8')).not.toContain(join(dist, '..'))
})

test('the entry holds no package but the commands of the toolkit, and no more than a run without changes needs', () => {
  const code = readFileSync(ACTION_FILE, 'utf8')
  expect(new Set(code.match(/node_modules\/(?:@[\w.-]+\/)?[\w.-]+/g))).toEqual(
    new Set(['node_modules/@actions/core']),
  )
  expect(statSync(ACTION_FILE).size).toBeLessThan(150_000)
})
