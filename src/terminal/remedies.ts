import type { ActionError, FailureReason } from '../errors.ts'

// The remedies of the catalogue speak to someone who writes a workflow; these say the same at a prompt.
const AT_A_PROMPT: Partial<Record<FailureReason, string>> = {
  'no-checkout': 'Run it inside a git repository.',
  'token-expired':
    'Sign in to Nectr, copy a new token and set NECTR_TOKEN to it. Tokens live 24 hours by default.',
  'token-invalid':
    'Sign in to Nectr, copy a new token and set NECTR_TOKEN to it. Tokens live 24 hours by default.',
  'repo-not-connected': 'Connect it to the Nectr account whose token this is, or name another --repo.',
  'redirect-refused': 'Set --api-url to the address of the memory API itself.',
  'too-many-retractions':
    'Restore the documents if that was no wish; else raise --max-retractions for one run.',
  'ledger-conflict': 'Run it again.',
  lint: 'Correct what is named above; without --strict, warnings pass.',
  'invalid-document':
    'Correct what is named above. The other documents go on; nothing is retracted until then.',
}

/** What to do about a failure, for someone at a prompt. */
export function remedyOf({ reason, remedy }: ActionError): string {
  return AT_A_PROMPT[reason] ?? remedy
}
