import { expect, test } from '@jest/globals'
import { beginningsOf } from '../../../src/extract/classify/beginnings.ts'
import type { UnitKind } from '../../../src/extract/units.ts'
import { unitsOf } from '../../helpers/units.ts'

const ALL = ['project_rule', 'architecture', 'project_map']

test.each([
  ['an item', 'item', '- Use tabs.\n', ALL],
  ['a sentence', 'sentence', 'Use tabs.\n', ALL],
  ['a row', 'row', '| a |\n| --- |\n| b |\n', ALL],
  ['a heading that says what is to be done', 'heading', '# T\n\n## Avoid globals\n', ['project_rule']],
  ['a heading that forbids', 'heading', '# T\n\n## No globals\n', ['project_rule']],
  ['a heading that names a file', 'heading', '# T\n\n## `src/`\n', ['project_map']],
  ['a heading that names a subject', 'heading', '# T\n\n## Globals\n', []],
  ['a heading of one word', 'heading', '# T\n\n## Test\n', []],
  ['a tree', 'tree', '```\nsrc/\n├── a.ts\n└── b.ts\n```\n', ['project_map']],
  ['an example', 'code', '```ts\nconst a = 1\n```\n', []],
  ['a name under which items stand', 'item', '- Never:\n  - push\n', []],
  ['a lead-in that is a statement', 'item', '- All endpoints must return these:\n  - JSON\n', ALL],
] as [string, UnitKind, string, string[]][])(
  '%s may begin a memory of these types',
  (_, kind, text, types) => {
    const unit = unitsOf(text).find((one) => one.kind === kind)
    expect(unit && beginningsOf(unit)).toEqual(types)
  },
)
