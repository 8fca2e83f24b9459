import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'
import { findCredentials } from './find-credentials.ts'

/** Finds rules with a credential in them: they are neither stored nor shown, nor checked for anything else. */
export const CREDENTIAL: Check = {
  name: 'credential',
  severity: 'error',
  finds: 'A rule in which a credential stands, such as a token, a private key or an address with a password.',
}

/** What stands in the place of a text that holds a credential, whole: what is left of a secret may still tell it. */
export const HIDDEN_TEXT = '(a text with a credential in it, which is not shown)'

/** Takes out the rules in which a credential stands. Nothing of their texts is in what is said of them. */
export async function refuseCredentials(
  rules: readonly Rule[],
): Promise<{ rules: Rule[]; problems: Problem[] }> {
  const kinds = await findCredentials(rules.map(({ content, section }) => `${section} ${content}`))
  const problems = rules.flatMap(({ path, startLine }, index): Problem[] => {
    const kind = kinds[index]
    if (!kind) return []
    const message = `In this rule stands what looks like ${kind}, so it is neither stored nor shown. Revoke it if it is real, since the history of git keeps it, and put a placeholder such as \`<token>\` in its place.`
    return [{ code: CREDENTIAL.name, severity: CREDENTIAL.severity, message, path, line: startLine }]
  })
  return { rules: rules.filter((_, index) => !kinds[index]), problems }
}

/** The problems, without the words of those that quote a credential. */
export function hideInProblems(problems: readonly Problem[]): Promise<Problem[]> {
  const message = 'What is wrong here quotes a credential and is not shown. Take the credential out first.'
  return hideCredentials(problems, { read: (one) => one.message, hide: (one) => ({ ...one, message }) })
}

/** Hides the texts in which a credential stands; `read` gives what may hold one, and `hide` writes in its place. */
export async function hideCredentials<T>(
  items: readonly T[],
  { read, hide }: { read: (item: T) => string; hide: (item: T, text: string) => T },
): Promise<T[]> {
  const kinds = await findCredentials(items.map(read))
  return items.map((item, index) => (kinds[index] ? hide(item, HIDDEN_TEXT) : item))
}
