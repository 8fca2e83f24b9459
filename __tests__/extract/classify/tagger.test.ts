import { describe, expect, test } from '@jest/globals'
import { Model, trainedModel } from '../../../src/extract/classify/model.ts'
import { tagUnits } from '../../../src/extract/classify/tagger.ts'
import { readingOf } from '../../helpers/units.ts'

const tagsOf = (text: string, model = trainedModel()) => tagUnits(readingOf(text), model)

describe('tagUnits', () => {
  test('tells norms, facts of the architecture, places and noise apart', () => {
    const text = [
      '# Contributing\n',
      'Thank you for your interest!\n',
      '## Code style\n',
      '- Use `snake_case` for functions.',
      '- Never log an access token.\n',
      '## Architecture\n',
      'The gateway owns all sessions and passes requests on to the workers.\n',
      '## Project structure\n',
      '- `src/api/`: the HTTP handlers\n',
      '## Setup\n',
      '1. Run `npm install`.',
      '2. Open <http://localhost:3000>.\n',
    ].join('\n')
    expect(tagsOf(text)).toEqual([
      'none',
      'none',
      'project_rule',
      'project_rule',
      'none',
      'architecture',
      'none',
      'project_map',
      'none',
      'none',
      'none',
    ])
  })

  test('an example goes on with the rule before it', () => {
    expect(
      tagsOf('## Errors\n\n- Errors must be wrapped with context:\n\n  ```go\n  return err\n  ```\n').slice(
        1,
      ),
    ).toEqual(['project_rule', 'more'])
  })

  test('what a directive asks for is taken whatever speaks against it', () => {
    expect(tagsOf('Thanks for all the fish.\n')).toEqual(['none'])
    expect(tagsOf('<!-- nectr:rule -->\nThanks for all the fish.\n')).not.toEqual(['none'])
  })

  test('a document without units has no tags', () => {
    expect(tagsOf('')).toEqual([])
  })

  test('a tag that speaks for nothing but itself stands only where it can', () => {
    // Whatever a model says, an example begins no memory, and nothing goes on before something has begun.
    const greedy = new Model(['bias', -9, 9, 0, 0, 8])
    expect(tagsOf('```ts\nconst a = 1\n```\n\nUse tabs.\n', greedy)).toEqual(['none', 'project_rule'])
  })
})
