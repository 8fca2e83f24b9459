import { createHash } from 'node:crypto'
import type { Plan } from './plan.ts'

/** The hash of what a plan would do. */
export function hashPlan({ repo, add, change, retract, confirm }: Omit<Plan, 'hash'>): string {
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key).sort()
  const parts = [
    repo,
    keys(add),
    change.map(({ from, to }) => `${from.key} ${to.key}`).sort(),
    keys(retract),
    keys(confirm.map(({ entry }) => entry)),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
