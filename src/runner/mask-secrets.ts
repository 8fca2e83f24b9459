import { inputsFromEnvironment } from '../settings/inputs.ts'
import { maskSecret } from './commands.ts'
import type { Environment } from './environment.ts'

/** Has the runner hide the tokens that it hands over, before anything else is printed. */
export function maskSecrets(env: Environment): void {
  const raw = inputsFromEnvironment(env)
  for (const secret of [raw['nectr-token'], raw['github-token']]) if (secret) maskSecret(secret)
}
