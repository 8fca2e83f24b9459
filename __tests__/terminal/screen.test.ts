import { describe, expect, test } from '@jest/globals'
import { logTo, paint } from '../../src/terminal/screen.ts'
import { recordingOutput } from '../helpers/terminal.ts'

test.each([
  [true, '\u001b[31merror\u001b[39m'],
  [false, 'error'],
])('a text is painted where there is a terminal (%s)', (isTTY, expected) => {
  expect(paint('red', 'error', recordingOutput({ isTTY }))).toBe(expected)
})

describe('a log', () => {
  const lines = ['+ added', '~ changed', '      was: before', '- gone', '? open']

  test('is plain lines where there is no terminal, without a progress bar', () => {
    const output = recordingOutput()
    const log = logTo(output)
    log.info('First.')
    log.group('Plan', lines)
    log.warning('Careful.')
    log.progress(1, 2)
    expect(output.text()).toBe(
      'First.\nPlan\n  + added\n  ~ changed\n        was: before\n  - gone\n  ? open\nwarning Careful.\n',
    )
  })

  test('has colours on a terminal', () => {
    const output = recordingOutput({ isTTY: true })
    const log = logTo(output)
    log.group('Plan', lines)
    log.warning('Careful.')
    const clear = '\r\u001b[K'
    expect(output.text()).toBe(
      [
        `${clear}\u001b[1mPlan\u001b[22m`,
        `${clear}  \u001b[32m+ added\u001b[39m`,
        `${clear}  \u001b[33m~ changed\u001b[39m`,
        `${clear}        was: before`,
        `${clear}  \u001b[31m- gone\u001b[39m`,
        `${clear}  ? open`,
        `${clear}\u001b[33mwarning\u001b[39m Careful.`,
        '',
      ].join('\n'),
    )
  })

  test('draws a bar on a terminal, which a line replaces and the end leaves', () => {
    const output = recordingOutput({ isTTY: true })
    const log = logTo(output)
    log.progress(1, 3)
    log.info('stored')
    log.progress(3, 3)
    expect(output.text()).toBe(
      `\r${'█'.repeat(8)}${'░'.repeat(16)} 1 of 3\r\u001b[Kstored\n\r${'█'.repeat(24)} 3 of 3\n`,
    )
  })
})
