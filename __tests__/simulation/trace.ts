import type { Listing } from '../../src/memory/api.ts'
import { readEntries, readHolders } from './ledger-text.ts'
import { labelOf } from './service.ts'
import type { Answer, Call, Witness } from './witness.ts'

/** Tells in a line each what happens. */
export function traceOf(tell: (line: string) => void): Partial<Witness> {
  return {
    requested: ({ name }, call) => tell(`${name} sends ${describeCall(call)}`),
    posted: (_, call, held) =>
      tell(`  the service stores ${labelOf(call.memory)} as ${held?.id ?? 'nothing'}`),
    answered: ({ name }, call, answer) =>
      tell(`${name} gets ${describeAnswer(answer)} for ${describeCall(call)}`),
    read: ({ name }, repo, text) => tell(`${name} reads ${repo}: ${describeLedger(text)}`),
    wrote: ({ name }, { repo, after }) => tell(`${name} writes ${repo}: ${describeLedger(after)}`),
    failedOnLedger: ({ name }, repo) => tell(`${name} fails on the ledger of ${repo}`),
    ended({ name, outcome }) {
      const reasons =
        outcome && 'report' in outcome
          ? outcome.report.outcomes.map(({ error }) => error?.message ?? 'no error')
          : [String(outcome?.thrown)]
      tell(`${name} ends: ${reasons.join('; ')}`)
    },
  }
}

function describeCall(call: Call): string {
  if (call.method === 'POST') return `POST ${labelOf(call.memory)}`
  return call.method === 'GET' ? `GET ${call.colour ?? 'all'}` : `DELETE ${call.id}`
}

function describeAnswer(answer: Answer): string {
  if (typeof answer === 'string') return answer
  if (answer instanceof Error) return answer.kind
  return 'memories' in answer ? describeList(answer) : String(answer.id)
}

function describeList({ memories, extent }: Listing): string {
  const shown = memories.slice(0, 12).map((memory) => `${memory.id} ${labelOf(memory)}`)
  return `${extent} of [${shown.join(', ')}${memories.length > shown.length ? ', …' : ''}]`
}

function describeLedger(text: string | undefined): string {
  if (text === undefined) return 'none'
  const lines = readEntries(text).map(
    ({ state, type, text: said, id }) => `${state} ${type} ${said} ${id ?? ''}`,
  )
  return `${lines.join(' | ')} (leases: ${readHolders(text).join(', ')})`
}
