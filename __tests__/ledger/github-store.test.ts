import { describe, expect, test } from '@jest/globals'
import { githubWithLedger, LEDGER_REF } from '../helpers/github-ledger.ts'

const start = githubWithLedger()

const READ = 'GET contents/acme/shop.jsonl'

describe('ledgerOnGitHub', () => {
  test('asks for the ref as well before it takes a ledger for absent', async () => {
    const { ledger, requests } = await start()
    expect(await ledger().read()).toEqual({ text: undefined, isRefAbsent: true })
    expect(requests()).toEqual([`${READ} 404`, 'GET git/ref/nectr/ledger 404'])
  })

  test('finds a ledger that GitHub shows at its commit and not at the name of its ref', async () => {
    const { ledger, failNext, requests, git } = await start()
    await ledger().write('one\n', await ledger().read(), 'First')
    requests()
    failNext(/GET/, { status: 404, message: 'No commit found for the ref refs/nectr/ledger' })
    const found = await ledger().read()
    const tip = {
      commit: git('rev-parse', LEDGER_REF).trim(),
      tree: git('rev-parse', `${LEDGER_REF}^{tree}`).trim(),
    }
    expect(found).toEqual({ text: 'one\n', tip })
    expect(requests()).toEqual([
      `${READ} 404`,
      'GET git/ref/nectr/ledger 200',
      `GET git/commits/${tip.commit} 200`,
      `${READ} 200`,
    ])
    await ledger().write('two\n', found, 'Second')
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Second\nFirst\n')
  })

  test('creates the ref in four requests, with a first commit that holds the one file', async () => {
    const { ledger, requests, git } = await start()
    const file = ledger()
    const written = await file.write('Größe 🚢\n', await file.read(), 'Announce: 1 to post')
    expect(requests()).toEqual([
      `${READ} 404`,
      'GET git/ref/nectr/ledger 404',
      'POST git/trees 201',
      'POST git/commits 201',
      'POST git/refs 201',
    ])
    expect(written).toEqual({
      text: 'Größe 🚢\n',
      tip: {
        commit: git('rev-parse', LEDGER_REF).trim(),
        tree: git('rev-parse', `${LEDGER_REF}^{tree}`).trim(),
      },
    })
    expect(git('ls-tree', '-r', LEDGER_REF)).toMatch(/^100644 blob [0-9a-f]{40}\tacme\/shop\.jsonl\n$/)
    expect(git('cat-file', 'blob', `${LEDGER_REF}:acme/shop.jsonl`)).toBe('Größe 🚢\n')
    expect(git('log', '--format=%s|%P', LEDGER_REF)).toBe('Announce: 1 to post|\n')
  })

  test('writes again on top of its own write in three requests', async () => {
    const { ledger, requests, git } = await start()
    const file = ledger()
    const first = await file.write('one\n', await file.read(), 'First')
    requests()
    const second = await file.write('two\n', first, 'Second')
    expect(requests()).toEqual([
      'POST git/trees 201',
      'POST git/commits 201',
      'PATCH git/refs/nectr/ledger 200',
    ])
    await file.write('three\n', second, 'Third')
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Third\nSecond\nFirst\n')
    expect(await file.read()).toEqual({ text: 'three\n' })
  })

  test('asks before the first write of a later run what stands on the ref by then', async () => {
    const { ledger, requests, git } = await start()
    await ledger().write('one\n', await ledger().read(), 'First')
    const before = await ledger().read()
    const tip = git('rev-parse', LEDGER_REF).trim()
    requests()
    await ledger().write('two\n', before, 'Second')
    expect(requests()).toEqual([
      'GET git/ref/nectr/ledger 200',
      `GET git/commits/${tip} 200`,
      'POST git/trees 201',
      'POST git/commits 201',
      'PATCH git/refs/nectr/ledger 200',
    ])
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Second\nFirst\n')
  })

  test('reads it again for that where the ref holds something besides, whose tree has another id', async () => {
    const { ledger, requests } = await start()
    await ledger('acme/web').write('web\n', { text: undefined }, 'Web')
    const shop = ledger('acme/shop')
    await shop.write('one\n', await shop.read(), 'First')
    const before = await ledger().read()
    requests()
    await ledger().write('two\n', before, 'Second')
    expect(requests().slice(2)).toEqual([
      `${READ} 200`,
      'POST git/trees 201',
      'POST git/commits 201',
      'PATCH git/refs/nectr/ledger 200',
    ])
  })

  test('keeps the ledger of another repository on the same ref', async () => {
    const { ledger, git } = await start()
    const [shop, web] = [ledger('acme/shop'), ledger('acme/web')]
    await shop.write('shop 1\n', await shop.read(), 'Shop')
    await web.write('web 1\n', await web.read(), 'Web')
    await shop.write('shop 2\n', await shop.read(), 'Shop again')
    expect((await web.read()).text).toBe('web 1\n')
    expect((await shop.read()).text).toBe('shop 2\n')
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Shop again\nWeb\nShop\n')
  })

  test('does not take a ledger of one line for JSON', async () => {
    const { ledger } = await start()
    const text = '{"format":1,"repo":"acme/shop"}'
    await ledger().write(text, { text: undefined }, 'First')
    expect(await ledger().read()).toEqual({ text })
  })

  test('tells an empty ledger from an absent one', async () => {
    const { ledger } = await start()
    await ledger().write('', { text: undefined }, 'First')
    expect(await ledger().read()).toEqual({ text: '' })
    await expect(ledger().write('one\n', { text: undefined }, 'Second')).rejects.toMatchObject({
      reason: 'ledger-conflict',
    })
  })

  test('keeps a ledger of two megabytes, in a blob of its own: a tree could not bring it along', async () => {
    const { ledger, requests } = await start()
    const text = `${'0123456789abcdef'.repeat(128 * 1024)}\n`
    await ledger().write(text, { text: undefined }, 'First')
    expect((await ledger().read()).text === text).toBe(true)
    const before = await ledger().read()
    requests()
    await ledger().write(`${text}Größe\n`, before, 'Second')
    expect(requests().slice(2)).toEqual([
      'POST git/blobs 201',
      'POST git/trees 201',
      'POST git/commits 201',
      'PATCH git/refs/nectr/ledger 200',
    ])
    expect((await ledger().read()).text === `${text}Größe\n`).toBe(true)
  })

  test.each(['refs/heads/nectr-ledger', 'refs/heads/team#1/100%/{x}', 'refs/nectr/größe'])(
    'stands on the ref %s and no other',
    async (ref) => {
      const { ledger, git } = await start({ ref })
      for (const text of ['one\n', 'two\n']) await ledger().write(text, await ledger().read(), text.trim())
      expect((await ledger().read()).text).toBe('two\n')
      expect(git('for-each-ref', '--format=%(refname) %(subject)')).toBe(`${ref} two\n`)
    },
  )
})
