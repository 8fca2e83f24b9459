import { setImmediate as turn } from 'node:timers/promises'

/** Resolves once all that can go on without the outside has done so. */
export async function settled(): Promise<void> {
  for (let count = 0; count < 3; count++) await turn()
}
