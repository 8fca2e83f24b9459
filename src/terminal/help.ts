import { FAULT_KINDS } from '../local/memory-faults.ts'

const OVERVIEW = `nectr-memory-sync: keeps an AI reviewer's memory equal to what a repository's documents say

Usage: nectr-memory-sync COMMAND [OPTION…]

  extract [FILE…]   show the rules in documents
  plan              show what an apply would store and retract
  apply             store and retract it
  ledger            show what is stored
  drift             show how the service differs from the ledger
  resync            make the ledger say what the service shows
  serve             run a memory API on this machine, for trying things out
  demo              run the action twice on this repository, against such an API

  --json            print JSON on standard output
  --help            show the options of a command

Exit status: 0; 1 where it failed; 2 where it was called wrongly.
`

const LEDGER = `  --repo OWNER/REPO     whose memory; by default that of GITHUB_REPOSITORY or of the remote \`origin\`
  --ledger FILE         keep the ledger in a file instead of a git ref
  --ledger-ref REF      the ref of the local repository that holds it (refs/nectr/ledger)
`

const API = `  --api-url URL         the memory API (https://api.nectr.ai)
`

const DOCUMENTS = `  --files PATTERN       read these files; repeat it for more, \`!\` excludes
  --config FILE         the settings file (.nectr/sync.yaml)
`

const SYNC = `${LEDGER}${DOCUMENTS}  --no-prune            keep memories whose rule has left the documents
  --max-retractions N   a number, or a share such as 20% (20%)
  --strict              let warnings about documents fail, and post no new rule that has one
${API}  --concurrency N       memories in flight, 1 to 32 (8)
  --json                print the plan and the counts as JSON
`

const HELP: Readonly<Record<string, string>> = {
  extract: `Usage: nectr-memory-sync extract [FILE…] [--explain] [--json]

Shows the rules in the files that are named, or in the documents of the repository.

  --files PATTERN       read these tracked files; repeat it for more, \`!\` excludes
  --config FILE         the settings file (.nectr/sync.yaml)
  --explain             show each part of the documents, whether it was taken, and why
  --json                print {"rules": […], "problems": […]}, with --explain also "decisions"
`,
  plan: `Usage: nectr-memory-sync plan [OPTION…]

Shows what an apply would store and retract. Needs no token.

${SYNC}  --for-changes BASE    also show the memories whose scope covers what has changed since BASE, such as origin/main,
                        was left: in commits, in uncommitted changes and in new files
`,
  apply: `Usage: nectr-memory-sync apply [OPTION…]

Stores and retracts what \`plan\` shows. The token is read from the variable NECTR_TOKEN.

${SYNC}`,
  ledger: `Usage: nectr-memory-sync ledger [OPTION…]

Shows the memories that were stored, with their ids.

${LEDGER}  --json                print {"repo": …, "entries": […]}
`,
  drift: `Usage: nectr-memory-sync drift [OPTION…]

Compares the ledger with what the service shows, and changes nothing: which memories are missing, which have another id, and
how many there are that the ledger does not hold. The token is read from the variable NECTR_TOKEN.

${LEDGER}${API}  --json                print what was found as JSON

Exit status: 0 where they agree; 1 where they differ; 2 where it was called wrongly; 3 where it can't be told.
`,
  resync: `Usage: nectr-memory-sync resync [OPTION…]

Makes the ledger say what the service shows: what is gone leaves it, what has another id gets that, and what the documents
say and the service holds is adopted. Nothing is posted and nothing is deleted at the service; \`apply\` posts what is missing.
The token is read from the variable NECTR_TOKEN.

${LEDGER}${DOCUMENTS}${API}  --json                print what was found as JSON

Exit status: 0 where the ledger agrees now; 1 where it failed; 2 where it was called wrongly; 3 where it can't be told.
`,
  serve: `Usage: nectr-memory-sync serve [OPTION…]

Runs a memory API on this machine until it is interrupted, and prints its address and a token for it.

  --port N              the port; any free one by default
  --file FILE           keep the memories in a file
  --connected OWNER/REPO  a connected repository; repeat it for more, none means all
  --fault 'METHOD KIND [xTIMES] [+SKIP]'  misbehave; repeat it for more. Kinds:
${Object.entries(FAULT_KINDS)
  .map(([kind, meaning]) => `      ${kind.padEnd(16)} ${meaning}`)
  .join('\n')}
  --json                print {"url": …, "token": …}
`,
  demo: `Usage: nectr-memory-sync demo

Runs the action twice on the documents of this repository, as two pushes would, against a memory API and a GitHub of its
own on this machine. The first run stores, the second finds nothing to do. Nothing in the repository is changed.

  --json                print what the two runs counted
`,
}

/** The help of a command, or of all. */
export function helpOf(command: string): string {
  return (Object.hasOwn(HELP, command) && HELP[command]) || OVERVIEW
}
