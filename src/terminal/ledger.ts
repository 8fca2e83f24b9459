import { Ledger } from '../ledger/ledger.ts'
import { hideInEntries } from '../report/hidden-texts.ts'
import { plainText } from '../report/plain-text.ts'
import { placeOf } from '../report/plan-lines.ts'
import type { Options } from './options.ts'
import type { Terminal } from './screen.ts'
import { inputsOf, ledgerFiles, oneRepoOf } from './setup.ts'

/** Shows what the ledger of a repository holds. */
export async function showLedger(options: Options, terminal: Terminal): Promise<number> {
  const inputs = await inputsOf(options, terminal)
  const repo = oneRepoOf(inputs, 'shown')
  const ledger = await Ledger.open(repo, ledgerFiles(options, inputs, terminal)(repo))
  const entries = await hideInEntries([...ledger.entries.values()])
  if (options.json) {
    terminal.out.write(`${JSON.stringify({ repo, entries }, null, 2)}\n`)
    return 0
  }
  for (const { state, id, type, sources, text } of entries) {
    const columns = [
      state.padEnd(11),
      plainText(id ?? '-'),
      type.padEnd(12),
      placeOf(sources),
      plainText(text, 4000),
    ]
    terminal.out.write(`${columns.join('  ')}\n`)
  }
  if (entries.length === 0) terminal.err.write(`Nothing is stored for ${repo}.\n`)
  return 0
}
