import type { SecretLintCoreConfig, SecretLintCoreResultMessage } from '@secretlint/types'
import { mayHoldCredential } from './credential-marks.ts'
import { CREDENTIAL_PATTERNS } from './credential-patterns.ts'
import { isHarmlessUrl, isPlaceholder } from './placeholder.ts'

// No pattern reaches across it: it holds a line break for those that stop at one, and what is no white space for those
// that don't.
const BORDER = '\n\u0000\n'

const KINDS: Readonly<Record<string, string>> = {
  aws: 'an AWS key',
  gcp: 'a Google Cloud key',
  npm: 'an npm token',
  slack: 'a Slack token',
  sendgrid: 'a SendGrid key',
  shopify: 'a Shopify key',
  github: 'a GitHub token',
  gitlab: 'a GitLab token',
  openai: 'an OpenAI key',
  anthropic: 'an Anthropic key',
  basicauth: 'a password in an address',
  'database-connection-string': 'a password in an address',
  privatekey: 'a private key',
}

interface Finding {
  readonly kind: string
  readonly start: number
}

/**
 * Tells for each text what credential stands in it, such as "a GitHub token", or nothing. Only forms that can be told
 * by themselves are found; what is written as an example is not. To load the scanner takes longer than all else that a
 * run with nothing to do does, so it is loaded only where a text has something that may be a credential.
 */
export async function findCredentials(texts: readonly string[]): Promise<(string | undefined)[]> {
  const suspects = texts.filter(mayHoldCredential)
  if (suspects.length === 0) return texts.map(() => undefined)
  const kinds = await scanAll(suspects)
  let next = 0
  return texts.map((text) => (text === suspects[next] ? kinds[next++] : undefined))
}

async function scanAll(texts: readonly string[]): Promise<(string | undefined)[]> {
  const kinds = texts.map((): string | undefined => undefined)
  // One scan of all: a scan of each would cost a hundred times as much.
  const content = texts.join(BORDER)
  const findings = [...(await scan(content)), ...matchPatterns(content)].sort((a, b) => a.start - b.start)
  let index = 0
  let end = (texts[0] ?? '').length
  for (const { kind, start } of findings) {
    while (start > end) end += BORDER.length + (texts[++index] ?? '').length
    kinds[index] ??= kind
  }
  return kinds
}

async function scan(content: string): Promise<Finding[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ])
  const config: SecretLintCoreConfig = {
    rules: [
      {
        id: '@secretlint/secretlint-rule-preset-recommend',
        rule: creator,
        rules: [
          { id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true } },
          // A document must not be able to switch the scan off.
          { id: '@secretlint/secretlint-rule-filter-comments', disabled: true },
        ],
      },
    ],
  }
  const source = { content, filePath: 'rules.txt', ext: '.txt', contentType: 'text' } as const
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
  return messages.flatMap((message) => {
    const found = content.slice(...message.range)
    const rule = message.ruleId.replace(/^.*secretlint-rule-/, '')
    if (isHarmless(message, rule, found)) return []
    return [{ kind: KINDS[rule] ?? 'a credential', start: message.range[0] }]
  })
}

function isHarmless({ messageId }: SecretLintCoreResultMessage, rule: string, found: string): boolean {
  // The number of an account opens nothing.
  if (messageId === 'AWSAccountID') return true
  if (KINDS[rule] === 'a password in an address') return isHarmlessUrl(found)
  if (rule === 'sendgrid') return found.length < SENDGRID_LENGTH || isPlaceholder(found)
  return isPlaceholder(found)
}

// `SG.`, 22 characters, a full stop and 43 more: what is much shorter is a name with dots in it.
const SENDGRID_LENGTH = 60

// How far before a find the words that tell what it is may stand.
const NEAR = 80

function matchPatterns(content: string): Finding[] {
  const before = (index: number) =>
    content
      .slice(Math.max(0, index - NEAR), index)
      .split(BORDER)
      .at(-1) ?? ''
  return CREDENTIAL_PATTERNS.flatMap(({ kind, pattern, isHarmless }) =>
    [...content.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      isHarmless(found, before(index)) ? [] : [{ kind, start: index }],
    ),
  )
}
