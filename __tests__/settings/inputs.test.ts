import { describe, expect, test } from '@jest/globals'
import {
  INPUT_DEFAULTS,
  type InputName,
  inputsFromEnvironment,
  parseInputs,
} from '../../src/settings/inputs.ts'

const RAW = { ...INPUT_DEFAULTS, repo: 'acme/shop' }

const parse = (inputs: Partial<Record<InputName, string>>) => parseInputs({ ...RAW, ...inputs })

function refusal(inputs: Partial<Record<InputName, string>>): unknown {
  try {
    return parse(inputs)
  } catch (error) {
    const { name, reason, message, remedy } = error as Record<string, string>
    return { name, reason, message, remedy }
  }
}

const invalid = (message: string) => ({
  name: 'ActionError',
  reason: 'invalid-input',
  message,
  remedy: 'Correct the `with:` block of this step.',
})

describe('inputsFromEnvironment', () => {
  test('takes the defaults, and the repository of the workflow, where nothing is given', () => {
    expect(inputsFromEnvironment({ GITHUB_REPOSITORY: 'acme/shop' })).toEqual(RAW)
    expect(inputsFromEnvironment({}).repo).toBe('')
  })

  test('takes each input from its variable, whose name keeps its dashes', () => {
    const given = Object.fromEntries(
      Object.keys(INPUT_DEFAULTS).map((name) => [`INPUT_${name.toUpperCase()}`, `given ${name}`]),
    )
    expect(given).toHaveProperty('INPUT_MAX-RETRACTIONS', 'given max-retractions')
    expect(inputsFromEnvironment({ ...given, GITHUB_REPOSITORY: 'acme/shop' })).toEqual(
      Object.fromEntries(Object.keys(INPUT_DEFAULTS).map((name) => [name, `given ${name}`])),
    )
  })

  test('does not take a variable whose name has underscores', () => {
    expect(inputsFromEnvironment({ INPUT_LEDGER_REF: 'refs/x/y', INPUT_API_URL: 'http://x' })).toEqual({
      ...RAW,
      repo: '',
    })
  })

  test('counts an empty or blank text as absent, and trims others', () => {
    const env = { INPUT_MODE: '', INPUT_PRUNE: ' \n', INPUT_REPO: '', GITHUB_REPOSITORY: 'acme/shop' }
    expect(inputsFromEnvironment({ ...env, INPUT_CONFIG: '\n a.yaml \n' })).toEqual({
      ...RAW,
      config: 'a.yaml',
    })
  })
})

describe('parseInputs', () => {
  test('reads the defaults', () => {
    expect(parse({})).toEqual({
      nectrToken: '',
      apiUrl: 'https://api.nectr.ai',
      repos: ['acme/shop'],
      files: [],
      config: '.nectr/sync.yaml',
      mode: 'auto',
      planFile: '',
      prune: true,
      maxRetractions: { share: 0.2 },
      ledgerRef: 'refs/nectr/ledger',
      comment: true,
      strict: false,
      concurrency: 8,
      githubToken: '',
    })
  })

  test.each<[InputName, string, object]>([
    ['nectr-token', 'eyJhbGciOiJIUzI1NiJ9.e30.a-b_c=', { nectrToken: 'eyJhbGciOiJIUzI1NiJ9.e30.a-b_c=' }],
    ['api-url', 'http://127.0.0.1:8080/nectr/', { apiUrl: 'http://127.0.0.1:8080/nectr' }],
    [
      'repo',
      'acme/shop\n\n  acme/web.js  \n# the old one\nacme/shop',
      { repos: ['acme/shop', 'acme/web.js'] },
    ],
    ['repo', 'A-1/_b\r\nacme/.github\r\n', { repos: ['A-1/_b', 'acme/.github'] }],
    ['files', '', { files: [] }],
    ['files', 'docs/**/*.md\n\n # not this\n  !docs/old/**\r\n', { files: ['docs/**/*.md', '!docs/old/**'] }],
    ['config', './.nectr/other.yaml', { config: '.nectr/other.yaml' }],
    ['config', 'a..b/c.yaml', { config: 'a..b/c.yaml' }],
    ['mode', 'auto', { mode: 'auto' }],
    ['mode', 'plan', { mode: 'plan' }],
    ['mode', 'apply', { mode: 'apply' }],
    ['prune', 'false', { prune: false }],
    ['prune', 'True', { prune: true }],
    ['comment', 'FALSE', { comment: false }],
    ['strict', 'TRUE', { strict: true }],
    ['max-retractions', '0', { maxRetractions: { count: 0 } }],
    ['max-retractions', '12', { maxRetractions: { count: 12 } }],
    ['max-retractions', '0%', { maxRetractions: { share: 0 } }],
    ['max-retractions', '12.5 %', { maxRetractions: { share: 0.125 } }],
    ['max-retractions', '100%', { maxRetractions: { share: 1 } }],
    ['ledger-ref', 'refs/heads/nectr-ledger', { ledgerRef: 'refs/heads/nectr-ledger' }],
    ['ledger-ref', 'refs/a/b/c.d', { ledgerRef: 'refs/a/b/c.d' }],
    ['concurrency', '1', { concurrency: 1 }],
    ['concurrency', '32', { concurrency: 32 }],
    ['github-token', 'ghs_x', { githubToken: 'ghs_x' }],
  ])('reads `%s` of %j', (name, text, expected) => {
    expect(parse({ [name]: text })).toEqual({ ...parse({}), ...expected })
  })

  const NO_TOKEN =
    'holds characters that no token has: give the token alone, without `Bearer` and without quotes.'
  const NO_REPO = 'which is not `owner/repo`.'
  const NO_PATH = 'must be a path inside the repository.'
  const NO_BOOLEAN = 'use true or false.'
  const NO_LIMIT = 'use a whole number such as 10, or a share such as 20%.'
  const NO_NUMBER = 'use a whole number from 1 to 32.'

  test.each<[InputName, string, string]>([
    ['nectr-token', 'Bearer abc', NO_TOKEN],
    ['nectr-token', '"abc"', NO_TOKEN],
    ['nectr-token', 'a\nb', NO_TOKEN],
    ['nectr-token', 'tökén', NO_TOKEN],
    ['nectr-token', 'a;b', NO_TOKEN],
    ['repo', '', 'is empty: name an `owner/repo`.'],
    ['repo', '# acme/shop\n', 'is empty: name an `owner/repo`.'],
    ['repo', 'shop', `has "shop", ${NO_REPO}`],
    ['repo', 'acme/shop\nacme/web/x', `has "acme/web/x", ${NO_REPO}`],
    ['repo', 'acme/shop, acme/web', `has "acme/shop, acme/web", ${NO_REPO}`],
    ['repo', 'https://github.com/acme/shop', `has "https://github.com/acme/shop", ${NO_REPO}`],
    ['repo', 'acme/..', `has "acme/..", ${NO_REPO}`],
    ['repo', './shop', `has "./shop", ${NO_REPO}`],
    ['repo', '../shop', `has "../shop", ${NO_REPO}`],
    ['repo', 'acme/', `has "acme/", ${NO_REPO}`],
    ['config', '/etc/passwd', NO_PATH],
    ['config', '../sync.yaml', NO_PATH],
    ['config', 'a/../../b.yaml', NO_PATH],
    ['mode', 'dry-run', 'is "dry-run": use auto, plan or apply.'],
    ['mode', 'Plan', 'is "Plan": use auto, plan or apply.'],
    ['prune', 'yes', `is "yes": ${NO_BOOLEAN}`],
    ['comment', '1', `is "1": ${NO_BOOLEAN}`],
    ['strict', 'tRUE', `is "tRUE": ${NO_BOOLEAN}`],
    ['max-retractions', '-1', `is "-1": ${NO_LIMIT}`],
    ['max-retractions', '1.5', `is "1.5": ${NO_LIMIT}`],
    ['max-retractions', '101%', `is "101%": ${NO_LIMIT}`],
    ['max-retractions', '1e3', `is "1e3": ${NO_LIMIT}`],
    ['max-retractions', 'all', `is "all": ${NO_LIMIT}`],
    ['max-retractions', '%', `is "%": ${NO_LIMIT}`],
    [
      'files',
      'docs/**\n!**/*a*a*a*a.md',
      'has "!**/*a*a*a*a.md". This glob has too many `*`: use at most 4, those of one name and all `**` together.',
    ],
    ['repo', 'acme/api\nAcme/API', 'names "Acme/API" twice, in another spelling.'],
    ['concurrency', '0', `is "0": ${NO_NUMBER}`],
    ['concurrency', '33', `is "33": ${NO_NUMBER}`],
    ['concurrency', '1.5', `is "1.5": ${NO_NUMBER}`],
    ['concurrency', '0x8', `is "0x8": ${NO_NUMBER}`],
    ['concurrency', 'many', `is "many": ${NO_NUMBER}`],
  ])('refuses `%s` of %j', (name, text, why) => {
    expect(refusal({ [name]: text })).toEqual(invalid(`\`${name}\` ${why}`))
  })

  test('never repeats a token that it refuses', () => {
    expect(JSON.stringify(refusal({ 'nectr-token': 'Bearer s3cr3t' }))).not.toContain('s3cr3t')
  })

  test('collects everything that is wrong in one error, in the order of action.yml', () => {
    const wrong = {
      concurrency: 'x',
      strict: 'x',
      comment: 'x',
      'ledger-ref': 'x',
      'max-retractions': 'x',
      prune: 'x',
      mode: 'x',
      config: '/x',
      repo: 'x',
      'api-url': 'x',
      'nectr-token': 'x y',
    }
    expect(refusal(wrong)).toEqual(
      invalid(
        [
          `\`nectr-token\` ${NO_TOKEN}`,
          '`api-url` is not an address such as https://api.nectr.ai.',
          `\`repo\` has "x", ${NO_REPO}`,
          `\`config\` ${NO_PATH}`,
          '`mode` is "x": use auto, plan or apply.',
          `\`prune\` is "x": ${NO_BOOLEAN}`,
          `\`max-retractions\` is "x": ${NO_LIMIT}`,
          '`ledger-ref` is "x": use a full ref such as refs/nectr/ledger or refs/heads/nectr-ledger.',
          `\`comment\` is "x": ${NO_BOOLEAN}`,
          `\`strict\` is "x": ${NO_BOOLEAN}`,
          `\`concurrency\` is "x": ${NO_NUMBER}`,
        ].join(' '),
      ),
    )
  })
})
