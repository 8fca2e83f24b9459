import { expect, test } from '@jest/globals'
import { readingOf } from '../../helpers/units.ts'
import type { Label } from '../score.ts'
import { goldTags } from './gold-tags.ts'

const label = (startLine: number, endLine: number, isRequired = true): Label => ({
  path: 'a.md',
  startLine,
  endLine,
  memoryType: 'project_rule',
  isRequired,
})
const tagsOf = (text: string, labels: readonly Label[]) =>
  goldTags(readingOf(text), labels).map(({ tag, trust }) => `${tag} ${trust}`)

const LIST = '## A\n\n- Use tabs.\n  - Not spaces.\n- Run it.\n'
const PROSE = 'Use tabs. Never use spaces. Thanks.\n'

test.each([
  ['what no label covers is nothing', LIST, [], ['none 1', 'none 1', 'none 1', 'none 1']],
  [
    'a label begins at its first unit and goes on in the others',
    LIST,
    [label(3, 4)],
    ['none 1', 'project_rule 1', 'more 1', 'none 1'],
  ],
  [
    'an optional label says little',
    LIST,
    [label(5, 5, false)],
    ['none 1', 'none 1', 'none 1', 'project_rule 0.15'],
  ],
  [
    'a label that can begin nowhere teaches nothing',
    LIST,
    [label(1, 1)],
    ['none 0', 'none 1', 'none 1', 'none 1'],
  ],
  [
    'labels on one line begin at its norms',
    PROSE,
    [label(1, 1), label(1, 1)],
    ['project_rule 1', 'project_rule 1', 'more 1'],
  ],
])('%s', (_, text, labels, tags) => {
  expect(tagsOf(text, labels)).toEqual(tags)
})
