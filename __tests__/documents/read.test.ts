import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { MAX_DOCUMENT_BYTES, readDocument } from '../../src/documents/read.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()
let folder = ''
const write = (path: string, content: string | Uint8Array) => writeFileSync(join(folder, path), content)
const refused = (path: string, code: string, message: string) => ({
  problem: { code, severity: 'error', message, path },
})

beforeEach(async () => {
  folder = await newFolder()
})

describe('readDocument', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['UTF-8', 'Grüße 👩‍💻\r\n', 'Grüße 👩‍💻\r\n'],
    ['UTF-8 behind a byte order mark, without the mark', '\ufeff# T\n', '# T\n'],
    ['nothing', '', ''],
    ['NUL, which is UTF-8', 'a\u0000b', 'a\u0000b'],
  ])('reads %s', async (_name, content, text) => {
    write('a.md', content)
    expect(await readDocument(folder, 'a.md')).toEqual({ text })
  })

  test('reads a file of exactly the largest size, and none above it', async () => {
    write('fits.md', 'a'.repeat(MAX_DOCUMENT_BYTES))
    write('not.md', 'a'.repeat(MAX_DOCUMENT_BYTES + 1))
    expect(await readDocument(folder, 'fits.md')).toEqual({ text: 'a'.repeat(1_048_576) })
    const message = 'It has 1048577 bytes; at most 1048576 are read. Split it, or exclude it.'
    expect(await readDocument(folder, 'not.md')).toEqual(refused('not.md', 'too-large', message))
  })

  test.each<[string, Uint8Array]>([
    ['Latin-1', Buffer.from('Grüße', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffa', 'utf16le')],
    ['a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80])],
    ['a character that was cut', Buffer.from('ü').subarray(0, 1)],
  ])('refuses %s', async (_name, content) => {
    write('a.md', content)
    expect(await readDocument(folder, 'a.md')).toEqual(
      refused('a.md', 'not-utf8', 'It is not UTF-8. Save it as UTF-8.'),
    )
  })

  test.each([
    ['a symlink', 'link.md'],
    ['a symlink out of the checkout', 'passwd.md'],
    ['a file in a folder that is a symlink', 'linked/a.md'],
    ['a path that leaves the checkout and comes back', 'linked/../a.md'],
  ])('never follows %s', async (_name, path) => {
    mkdirSync(join(folder, 'real'))
    write('real/a.md', 'secret')
    write('secret.md', 'secret')
    symlinkSync('secret.md', join(folder, 'link.md'))
    symlinkSync('/etc/passwd', join(folder, 'passwd.md'))
    symlinkSync('real', join(folder, 'linked'))
    const read = await readDocument(folder, path)
    const code = path.includes('..') ? 'missing' : 'symlink'
    expect(read).toMatchObject({ problem: { code, severity: 'error', path } })
    expect(read).not.toHaveProperty('text')
  })

  test('tells why a symlink is refused', async () => {
    write('a.md', 'x')
    symlinkSync('a.md', join(folder, 'link.md'))
    expect(await readDocument(folder, 'link.md')).toEqual(
      refused('link.md', 'symlink', 'It is reached through a symlink, which is never followed.'),
    )
  })

  test('reads in a checkout that is itself reached through a symlink', async () => {
    mkdirSync(join(folder, 'real'))
    write('real/a.md', 'fine')
    symlinkSync('real', join(folder, 'checkout'))
    expect(await readDocument(join(folder, 'checkout'), 'a.md')).toEqual({ text: 'fine' })
  })

  test.each(['a.md', 'nowhere/a.md'])('says that %s is missing, and why it may be', async (path) => {
    const message = 'There is no such file here. A sparse checkout leaves tracked files out: check it out.'
    expect(await readDocument(folder, path)).toEqual(refused(path, 'missing', message))
  })

  test('refuses a folder in the place of a file', async () => {
    mkdirSync(join(folder, 'a.md'))
    expect(await readDocument(folder, 'a.md')).toEqual(
      refused('a.md', 'not-a-file', 'It is no regular file.'),
    )
  })

  test('refuses a named pipe instead of waiting for it', async () => {
    execFileSync('mkfifo', [join(folder, 'a.md')])
    expect(await readDocument(folder, 'a.md')).toEqual(
      refused('a.md', 'not-a-file', 'It is no regular file.'),
    )
  })

  test('says that a file below a file can not be read', async () => {
    write('a', 'x')
    expect(await readDocument(folder, 'a/b.md')).toEqual(
      refused('a/b.md', 'unreadable', "It can't be read (ENOTDIR)."),
    )
  })

  test('reads names with line breaks, spaces and a leading dash', async () => {
    const names = ['line\nbreak.md', ' a .md', '-n']
    for (const name of names) write(name, name)
    expect(await Promise.all(names.map((name) => readDocument(folder, name)))).toEqual(
      names.map((text) => ({ text })),
    )
  })
})
