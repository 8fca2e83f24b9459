import { describe, expect, test } from '@jest/globals'
import { FAULT_KINDS } from '../../src/local/memory-faults.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { runCommand } from '../helpers/terminal.ts'

const newFolder = scratchFolders()
const COMMANDS = ['extract', 'plan', 'apply', 'ledger', 'drift', 'resync', 'serve', 'demo']

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['help', 'nonsense']], [['help', 'constructor']]])(
    'names every command: %j',
    async (args) => {
      const { status, out, err } = await runCommand(args)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out.split('\n')[2]).toBe('Usage: nectr-memory-sync COMMAND [OPTION…]')
      expect([...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual(COMMANDS)
      expect(out).toContain('Exit status: 0; 1 where it failed; 2 where it was called wrongly.\n')
    },
  )

  test('stands on the error output, with status 2, where no command is given', async () => {
    const { status, out, err } = await runCommand([])
    expect({ status, out, err: err.split('\n')[2] }).toEqual({
      status: 2,
      out: '',
      err: 'Usage: nectr-memory-sync COMMAND [OPTION…]',
    })
  })

  test.each(COMMANDS)('of %s is the same after the command and after `help`', async (name) => {
    const { status, out } = await runCommand([name, '--help'])
    expect(status).toBe(0)
    expect(out.startsWith(`Usage: nectr-memory-sync ${name}`)).toBe(true)
    expect(out).toContain('--json')
    expect((await runCommand(['help', name])).out).toBe(out)
    expect((await runCommand([name, '-h'])).out).toBe(out)
  })

  test('of serve names every fault', async () => {
    const { out } = await runCommand(['serve', '--help'])
    for (const [kind, meaning] of Object.entries(FAULT_KINDS))
      expect(out).toContain(`      ${kind.padEnd(16)} ${meaning}\n`)
  })
})

describe('a wrong call leaves with 2 and says where help is', () => {
  test.each([
    [['sync'], 'There is no command `sync`.', '--help'],
    [['toString'], 'There is no command `toString`.', '--help'],
    [['--version'], 'There is no command `--version`.', '--help'],
    [['plan', '--nope'], "Unknown option '--nope'", 'plan --help'],
    [
      ['plan', 'file.md'],
      "Unexpected argument 'file.md'. This command does not take positional arguments",
      'plan --help',
    ],
    [['plan', '--repo'], "Option '--repo <value>' argument missing", 'plan --help'],
    [['plan', '--strict=yes'], "Option '--strict' does not take an argument", 'plan --help'],
    [['ledger', '--strict'], "Unknown option '--strict'", 'ledger --help'],
    [['demo', '--files', 'x'], "Unknown option '--files'", 'demo --help'],
    [['serve', '--port', '70000'], '--port is 70000: use a number from 0 to 65535.', 'serve --help'],
    [['serve', '--port', 'http'], '--port is http: use a number from 0 to 65535.', 'serve --help'],
  ])('%j', async (args, message, help) => {
    expect(await runCommand(args)).toEqual({
      status: 2,
      out: '',
      err: `error ${message}\nSee: nectr-memory-sync ${help}\n`,
    })
  })

  test('of serve with a fault that there is not lists the kinds', async () => {
    const { status, err } = await runCommand(['serve', '--fault', 'POST explode'])
    expect(status).toBe(2)
    expect(err).toContain('error The fault "POST explode" has no known kind: "explode". Kinds: ')
    expect(err).toContain('See: nectr-memory-sync serve --help\n')
  })

  test('with wrong values names all of them', async () => {
    const args = [
      'plan',
      '--repo',
      'x',
      '--concurrency',
      '0',
      '--api-url',
      'http://nectr.example',
      '--max-retractions',
      '-',
    ]
    expect(await runCommand(args)).toEqual({
      status: 2,
      out: '',
      err:
        'error `api-url` must be https; http is allowed for localhost, 127.0.0.0/8 and [::1] only. ' +
        '`repo` has "x", which is not `owner/repo`. ' +
        '`max-retractions` is "-": use a whole number such as 10, or a share such as 20%. ' +
        '`concurrency` is "0": use a whole number from 1 to 32.\n' +
        'Correct the options; `--help` lists them.\n',
    })
  })

  test('outside a repository asks for --repo, since there is no `origin`', async () => {
    expect(await runCommand(['ledger'], { directory: await newFolder() })).toEqual({
      status: 2,
      out: '',
      err: 'error `repo` is empty: name an `owner/repo`.\nCorrect the options; `--help` lists them.\n',
    })
  })
})

test('an error is red on a terminal, and its text never moves the cursor', async () => {
  const { err } = await runCommand(['\u001b[2Jsync\n::error::x'], { isTTY: true })
  expect(err).toBe(
    '\u001b[31merror\u001b[39m There is no command `\\u001b[2Jsync ::error::x`.\nSee: nectr-memory-sync --help\n',
  )
})
