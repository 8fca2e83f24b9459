import { isHarmlessJwt, isHarmlessUrl, isPlaceholder } from './placeholder.ts'

/** A form of credential that the scanner does not know, or not in all its spellings. */
export interface CredentialPattern {
  /** What it is, with its article. */
  readonly kind: string
  readonly pattern: RegExp
  /** Whether what was found is harmless after all; `before` is what stands just in front of it. */
  readonly isHarmless: (found: string, before: string) => boolean
}

/** Each pattern starts at a border or a fixed word and repeats one set of characters, so that time grows with the text only. */
export const CREDENTIAL_PATTERNS: readonly CredentialPattern[] = [
  {
    kind: 'a JSON Web Token',
    pattern: /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/g,
    isHarmless: isHarmlessJwt,
  },
  { kind: 'a Google API key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g, isHarmless: isPlaceholder },
  {
    kind: 'a Google client secret',
    pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g,
    isHarmless: isPlaceholder,
  },
  {
    kind: 'a Stripe key',
    pattern: /(?<![A-Za-z0-9])(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20,}/g,
    // The key of Stripe's own documentation.
    isHarmless: (found) => isPlaceholder(found) || found.startsWith('sk_test_4eC39HqLyjWD'),
  },
  {
    kind: 'a Stripe webhook secret',
    pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,}/g,
    isHarmless: isPlaceholder,
  },
  {
    kind: 'an OpenAI key',
    pattern: /(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{40,}/g,
    isHarmless: isPlaceholder,
  },
  {
    kind: 'an Anthropic key',
    pattern: /(?<![\w-])sk-ant-[a-z]{2,8}\d\d-[\w-]{60,}/g,
    isHarmless: isPlaceholder,
  },
  {
    kind: 'a GitLab token',
    pattern: /(?<![\w-])gl(?:dt|rt|cbt|ptt|ft|agent|oas|soat)-[\w-]{20,}/g,
    isHarmless: isPlaceholder,
  },
  { kind: 'an npm token', pattern: /_authToken=["'`]?[\w-]{20,}/g, isHarmless: isPlaceholder },
  { kind: 'a PyPI token', pattern: /(?<![\w-])pypi-AgE[\w-]{50,}/g, isHarmless: isPlaceholder },
  {
    kind: 'an Azure storage key',
    pattern: /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/g,
    isHarmless: isPlaceholder,
  },
  {
    kind: 'a private key',
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----\s{0,4}[A-Za-z0-9+/=]{32,}/g,
    isHarmless: isPlaceholder,
  },
  {
    kind: 'an AWS secret key',
    pattern: /(?<![A-Za-z0-9/+=_-])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])/g,
    isHarmless: (found, before) =>
      isPlaceholder(found) ||
      !(/[a-z]/.test(found) && /[A-Z]/.test(found) && /\d/.test(found)) ||
      !/\baws\b.*\bsecret|\bsecret\b.*\baws\b|aws_?secret/i.test(before),
  },
  {
    kind: 'a password in an address',
    pattern:
      /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/[^\s:/@]{0,100}:[^\s/@]{1,200}@[^\s/?#@'"`)]{1,250}/g,
    isHarmless: isHarmlessUrl,
  },
]
