import { expect, test } from '@jest/globals'
import { maskSecret, printDebug, printGroup, printLine, showAnnotation } from '../../src/runner/commands.ts'
import { stepLog } from '../../src/runner/log.ts'
import { maskSecrets } from '../../src/runner/mask-secrets.ts'
import { printedBy } from '../helpers/printed.ts'

test('a line stands in the log as it is', async () => {
  expect(await printedBy(() => printLine('2 rules'))).toEqual(['2 rules'])
})

test('lines are folded under their heading, and none under one that has none', async () => {
  expect(await printedBy(() => printGroup('Plan', ['+ a', '- b']))).toEqual([
    '::group::Plan',
    ...['+ a', '- b'],
    '::endgroup::',
  ])
  expect(await printedBy(() => printGroup('Plan', []))).toEqual(['::group::Plan', '::endgroup::'])
})

test('what only debug output shows is one command, however many lines it has', async () => {
  expect(await printedBy(() => printDebug('a\nb 100%'))).toEqual(['::debug::a%0Ab 100%25'])
})

test('an annotation names its place as far as it is known', async () => {
  const all = { title: 'vague', path: 'docs/a,b.md', line: 3, column: 5 }
  const lines = await printedBy(() => {
    showAnnotation('error', 'Wrong.')
    showAnnotation('notice', 'Two\nlines.', {})
    showAnnotation('warning', 'Vague.', all)
    showAnnotation('warning', 'Vague.', { title: 'vague', path: 'a.md' })
  })
  expect(lines).toEqual([
    '::error::Wrong.',
    '::notice::Two%0Alines.',
    '::warning title=vague,file=docs/a%2Cb.md,line=3,col=5::Vague.',
    '::warning title=vague,file=a.md::Vague.',
  ])
})

test('a secret is masked as a whole', async () => {
  expect(await printedBy(() => maskSecret('a%b'))).toEqual(['::add-mask::a%25b'])
})

test('both tokens of a step are masked, as far as they are set', async () => {
  const env = { 'INPUT_NECTR-TOKEN': ' eyJ.a.b ', 'INPUT_GITHUB-TOKEN': 'ghs_1' }
  expect(await printedBy(() => maskSecrets(env))).toEqual(['::add-mask::eyJ.a.b', '::add-mask::ghs_1'])
  expect(await printedBy(() => maskSecrets({ 'INPUT_NECTR-TOKEN': ' ' }))).toEqual([])
})

test('the log of a step tells of every fiftieth of many, and of none of few', async () => {
  const lines = await printedBy(() => {
    stepLog.info('Posting.')
    stepLog.notice('Seen.')
    stepLog.warning('Slow.')
    stepLog.group('Plan', ['+ a'])
    for (let done = 1; done <= 50; done++) stepLog.progress(done, 50)
    for (let done = 1; done <= 120; done++) stepLog.progress(done, 120)
  })
  expect(lines).toEqual([
    ...['Posting.', '::notice::Seen.', '::warning::Slow.'],
    ...['::group::Plan', '+ a', '::endgroup::'],
    ...['50 of 120 done', '100 of 120 done'],
  ])
})
