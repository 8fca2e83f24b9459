import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type NamedMemory, renderAnnouncement, renderChanges } from '../../src/ledger/commit-message.ts'
import { ledgerInLocalGit } from '../../src/ledger/git-store.ts'
import { hideInEntries } from '../../src/report/hidden-texts.ts'
import { git } from '../helpers/git.ts'
import { entry, memory, PROVENANCE } from '../helpers/memories.ts'
import { scratchFolders } from '../helpers/scratch.ts'
import { SECRETS } from '../helpers/secrets.ts'

const REPO = 'acme/api'
const NONE = { stored: [], retracted: [], unconfirmed: [] }
const UNKNOWN = { commit: '', run: '', time: PROVENANCE.time }
const newFolder = scratchFolders()

function named(
  text: string,
  {
    path = 'CONTRIBUTING.md',
    line = 12,
    ...more
  }: Partial<NamedMemory> & { path?: string; line?: number } = {},
): NamedMemory {
  return { text, sources: [{ path, startLine: line, endLine: line, section: 'Testing' }], ...more }
}

const many = (count: number) => Array.from({ length: count }, (_, n) => named(`Rule ${n}`))
const subjectOf = (message: string) => message.split('\n')[0]
const bodyOf = (message: string) => message.split('\n\n')[1]?.split('\n') ?? []
const lineOf = (one: NamedMemory) =>
  bodyOf(renderChanges({ repo: REPO, ...NONE, stored: [one], provenance: UNKNOWN }))[0]

describe('what has come of memories', () => {
  test('is told by its counts, one line a memory, and whose doing it is', () => {
    const message = renderChanges({
      repo: REPO,
      stored: [named('[Testing] Every bug fix comes with a test.', { id: 'mem_a1b2' })],
      retracted: [named('[Style] Use tabs.', { id: 'mem_9', path: 'docs/style.md', line: 3 })],
      unconfirmed: [named('[API] Return JSON.', { id: null, reason: 'taken without an id', line: 30 })],
      provenance: { ...PROVENANCE, actor: 'octocat' },
    })
    expect(message).toBe(`acme/api: 1 stored, 1 retracted, 1 unconfirmed

- docs/style.md:3 mem_9 [Style] Use tabs.
? CONTRIBUTING.md:30 (taken without an id) [API] Return JSON.
+ CONTRIBUTING.md:12 mem_a1b2 [Testing] Every bug fix comes with a test.

Commit: c0ffee
Run: https://github.test/acme/api/actions/runs/1
Actor: octocat`)
  })

  test.each([
    ['leaves out what there is none of', { stored: many(3), retracted: many(1) }, '3 stored, 1 retracted'],
    ['tells of retractions alone', { retracted: many(2) }, '2 retracted'],
    ['says so where nothing has come of it', {}, 'nothing new'],
  ])('%s', (_, changes, counts) => {
    const message = renderChanges({ repo: REPO, ...NONE, ...changes, provenance: UNKNOWN })
    expect(subjectOf(message)).toBe(`acme/api: ${counts}`)
  })

  test('has no body where there is no memory, and no trailer of what is not known', () => {
    expect(renderChanges({ repo: REPO, ...NONE, provenance: UNKNOWN })).toBe('acme/api: nothing new')
    expect(renderChanges({ repo: REPO, ...NONE, provenance: { ...UNKNOWN, commit: 'c0ffee' } })).toBe(
      'acme/api: nothing new\n\nCommit: c0ffee',
    )
  })
})

describe('an announcement', () => {
  test('tells what is to come, before there are ids', () => {
    const message = renderAnnouncement({
      repo: REPO,
      toStore: [named('New.'), named('Newer.', { line: 13 })],
      toRetract: [named('Old.', { id: 'mem_9' })],
      provenance: UNKNOWN,
    })
    expect(message).toBe(`acme/api: announce 2 to store, 1 to retract

- CONTRIBUTING.md:12 mem_9 Old.
+ CONTRIBUTING.md:12 New.
+ CONTRIBUTING.md:13 Newer.`)
  })

  test.each([
    ['what is to be stored', many(1), [], 'announce 1 to store, 2 found', ['=', '=', '+']],
    ['what is to be retracted', [], many(1), 'announce 1 to retract, 2 found', ['-', '=', '=']],
    ['nothing else', [], [], '2 found', ['=', '=']],
  ])('has what was found of an earlier run beside %s', (_, toStore, toRetract, counts, signs) => {
    const message = renderAnnouncement({
      repo: REPO,
      toStore,
      toRetract,
      found: many(2),
      provenance: UNKNOWN,
    })
    expect(subjectOf(message)).toBe(`acme/api: ${counts}`)
    expect(bodyOf(message).map((line) => line[0])).toEqual(signs)
  })

  test('of nothing says so', () => {
    const message = renderAnnouncement({ repo: REPO, toStore: [], toRetract: [], provenance: UNKNOWN })
    expect(message).toBe('acme/api: announce nothing')
  })
})

describe('the length', () => {
  test('of a subject stays within 72 characters for a repository with a name of up to 27', () => {
    const repo = 'a-long-owner/and-repository'
    const counts = { stored: many(1000), retracted: many(100), unconfirmed: many(100) }
    const subject = subjectOf(renderChanges({ repo, ...counts, provenance: UNKNOWN })) ?? ''
    expect([repo.length, subject.length]).toEqual([27, 72])
  })

  test('of a body is 50 memories, of which the stored ones give way', () => {
    const changes = { stored: many(60), retracted: many(2), unconfirmed: many(1) }
    const body = bodyOf(renderChanges({ repo: REPO, ...changes, provenance: UNKNOWN }))
    const signs = body.map((line) => line[0])
    expect(signs).toEqual(['-', '-', '?', ...Array.from({ length: 47 }, () => '+'), '…'])
    expect(body.at(-1)).toBe('… and 13 more')
    const all = bodyOf(renderChanges({ repo: REPO, ...NONE, stored: many(50), provenance: UNKNOWN }))
    expect([all.length, all.at(-1)]).toEqual([50, '+ CONTRIBUTING.md:12 Rule 49'])
  })

  test('of a line is 120 characters, and neither path, id nor reason takes more than its share', () => {
    const line = lineOf(
      named('x'.repeat(500), {
        path: `${'deep/'.repeat(50)}AGENTS.md`,
        id: 'i'.repeat(100),
        reason: 'r'.repeat(100),
      }),
    )
    const path = `…ep/${'deep/'.repeat(7)}AGENTS.md`
    expect(line).toBe(`+ ${path}:12 ${'i'.repeat(39)}… (${'r'.repeat(23)}…`)
    expect([path.length, line?.length]).toEqual([48, 120])
    expect(lineOf(named('🚢'.repeat(500)))).toBe(`+ CONTRIBUTING.md:12 ${'🚢'.repeat(98)}…`)
  })
})

describe('a text', () => {
  test.each([
    [
      'of several places names the first',
      named('A', { sources: [...named('').sources, ...named('').sources] }),
      '+ CONTRIBUTING.md:12 (+1) A',
    ],
    ['of no place says so', named('A', { sources: [] }), '+ (unknown place) A'],
    [
      'that mentions someone mentions nobody',
      named('Ask @acme/core, @o\u200bcto; not me@acme.io.'),
      '+ CONTRIBUTING.md:12 Ask @ acme/core, @ o\\u200bcto; not me@acme.io.',
    ],
    [
      'that names an issue closes and links none',
      named('Fixes #12, acme/web#3 and GH-4.'),
      '+ CONTRIBUTING.md:12 Fixes # 12, acme/web# 3 and GH- 4.',
    ],
    [
      'that holds the address of one does not either',
      named('See https://github.com/acme/api/pull/7'),
      '+ CONTRIBUTING.md:12 See https://github.com/acme/api/pull/ 7',
    ],
    [
      'with hidden characters shows them as escapes',
      named('A\u202eB\u0000C'),
      '+ CONTRIBUTING.md:12 A\\u202eB\\u0000C',
    ],
  ])('%s', (_, one, line) => {
    expect(lineOf(one)).toBe(line)
  })

  test('with a credential, hidden like everything that is shown, is not in the message', async () => {
    const secrets = Object.values(SECRETS).map(({ text }) => text)
    const entries = secrets.map((text) => entry(memory(`Deploy with ${text} in the environment.`)))
    const stored = await hideInEntries(entries)
    const messages = stored.map((one) =>
      renderChanges({ repo: REPO, ...NONE, stored: [{ ...one, id: 'mem_1' }], provenance: UNKNOWN }),
    )
    expect(messages).toEqual(
      secrets.map(
        () =>
          'acme/api: 1 stored\n\n+ CONTRIBUTING.md:1 mem_1 (a text with a credential in it, which is not shown)',
      ),
    )
  })
})

describe('nothing in a memory makes a paragraph or a trailer', () => {
  const HOSTILE = [
    '\n\nSigned-off-by: Eve <eve@example.com>',
    'x\nActor: eve',
    '\r\n\r\nRun: https://evil.test',
    '\u2028\u2028Co-authored-by: Eve <eve@example.com>',
    ': x',
    '=x',
    '---\ndiff --git a b',
    '',
    '# comment',
    '(cherry picked from commit 0123)',
  ]
  const hostile = HOSTILE.flatMap((text) => [
    named(text),
    named('text', { path: text }),
    named('text', { id: text }),
    named('text', { reason: text }),
  ])

  async function trailersOf(message: string): Promise<string> {
    const directory = await newFolder()
    git(directory, 'init', '--quiet')
    const ledger = ledgerInLocalGit({ directory, ref: 'refs/nectr/ledger', repo: REPO })
    await ledger.write('{}\n', await ledger.read(), message)
    expect(git(directory, 'log', '--format=%B', 'refs/nectr/ledger').trimEnd()).toBe(message)
    return git(directory, 'log', '--format=%(trailers:only)', 'refs/nectr/ledger').trimEnd()
  }

  test.each(['stored', 'retracted', 'unconfirmed'])('that git would read, of %s ones', async (list) => {
    for (let start = 0; start < hostile.length; start += 20) {
      const changes = { repo: REPO, ...NONE, [list]: hostile.slice(start, start + 20) }
      expect(await trailersOf(renderChanges({ ...changes, provenance: UNKNOWN }))).toBe('')
      expect(
        await trailersOf(renderChanges({ ...changes, provenance: { ...PROVENANCE, actor: 'octocat' } })),
      ).toBe(`Commit: ${PROVENANCE.commit}\nRun: ${PROVENANCE.run}\nActor: octocat`)
    }
  })

  // A paragraph is one of trailers to git only where nearly each of its lines is.
  test.each([':x', '=x', ': x'])('that git would read, of one alone whose path is %s', async (path) => {
    const changes = { repo: REPO, ...NONE, retracted: [named('Gone.', { path })], provenance: UNKNOWN }
    expect(await trailersOf(renderChanges(changes))).toBe('')
  })

  test('whatever the texts are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))
    const anything = fc
      .record({ text, path: text, id: text, reason: text })
      .map(({ text, ...more }) => named(text, more))
    const list = fc.array(anything, { maxLength: 30 })
    fc.assert(
      fc.property(fc.record({ stored: list, retracted: list, unconfirmed: list }), (lists) => {
        const count = lists.stored.length + lists.retracted.length + lists.unconfirmed.length
        const message = renderChanges({ repo: REPO, ...lists, provenance: PROVENANCE })
        const paragraphs = message.split('\n\n')
        expect(paragraphs).toHaveLength(count === 0 ? 2 : 3)
        expect(paragraphs.at(-1)).toBe(`Commit: ${PROVENANCE.commit}\nRun: ${PROVENANCE.run}`)
        const body = count === 0 ? [] : bodyOf(message)
        expect(body).toHaveLength(count > 50 ? 51 : count)
        for (const line of body) {
          expect(line).toMatch(/^(?:[-+?] [^\s:=]|… and \d+ more$)[^\p{Cc}]*$/u)
          expect([...line].length).toBeLessThanOrEqual(120)
        }
      }),
    )
  })
})
