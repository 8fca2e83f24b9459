import { execFile, spawn } from 'node:child_process'
import { text as readAll } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { ActionError, LedgerConflictError } from '../errors.ts'
import type { LedgerFile, Snapshot } from './ledger-file.ts'
import { ledgerPath } from './ledger-path.ts'

const run = promisify(execFile)
const MAX_LEDGER_BYTES = 256 * 1024 * 1024
// To git this says that the ref is not to exist yet, whatever the length of its object names.
const NO_OBJECT = ''
const COMMITTER = {
  GIT_AUTHOR_NAME: 'nectr-memory-sync',
  GIT_AUTHOR_EMAIL: 'nectr-memory-sync@localhost',
  GIT_COMMITTER_NAME: 'nectr-memory-sync',
  GIT_COMMITTER_EMAIL: 'nectr-memory-sync@localhost',
}

/** A ledger on a ref of the local repository, for the terminal: the layout that the action keeps on GitHub. */
export function ledgerInLocalGit({
  directory,
  ref,
  repo,
}: {
  directory: string
  ref: string
  repo: string
}): LedgerFile {
  const path = ledgerPath(repo)
  const git = (...args: string[]) => runGit(directory, args)
  return {
    async read() {
      const commit = await tipOf(directory, ref)
      if (!commit) return { text: undefined }
      const tree = await git('rev-parse', `${commit}^{tree}`)
      const isThere = (await git('ls-tree', '--full-tree', commit, '--', path)) !== ''
      return {
        text: isThere ? await git('cat-file', 'blob', `${commit}:${path}`) : undefined,
        tip: { commit, tree: tree.trim() },
      }
    },
    async write(text, before, message): Promise<Snapshot> {
      const blob = (await pipeToGit(directory, ['hash-object', '-w', '--stdin'], text)).trim()
      const tree = await treeWith(directory, { base: before.tip?.tree, path, blob })
      const parents = before.tip ? ['-p', before.tip.commit] : []
      const commit = (await pipeToGit(directory, ['commit-tree', tree, ...parents], message)).trim()
      try {
        await git('update-ref', ref, commit, before.tip?.commit ?? NO_OBJECT)
      } catch (cause) {
        if ((await tipOf(directory, ref)) === before.tip?.commit) throw cause
        throw new LedgerConflictError(`on ${ref}`, cause)
      }
      return { text, tip: { commit, tree } }
    },
  }
}

async function tipOf(directory: string, ref: string): Promise<string | undefined> {
  const found = await runGit(directory, ['for-each-ref', '--format=%(objectname) %(refname)', ref])
  return found
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0]
}

// Trees are written innermost first; whatever else a level holds stays.
async function treeWith(
  directory: string,
  { base, path, blob }: { base: string | undefined; path: string; blob: string },
): Promise<string> {
  const [name = '', ...rest] = path.split('/')
  const listing = base ? await runGit(directory, ['ls-tree', '--full-tree', '-z', base]) : ''
  const siblings = listing.split('\0').filter((entry) => entry !== '' && !entry.endsWith(`\t${name}`))
  const inner = listing.split('\0').find((entry) => entry.endsWith(`\t${name}`) && entry.startsWith('040000'))
  const own =
    rest.length === 0
      ? `100644 blob ${blob}\t${name}`
      : `040000 tree ${await treeWith(directory, { base: inner?.split(/[ \t]/)[2], path: rest.join('/'), blob })}\t${name}`
  return (await pipeToGit(directory, ['mktree', '-z'], `${[...siblings, own].join('\0')}\0`)).trim()
}

async function runGit(directory: string, args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', args, {
      cwd: directory,
      maxBuffer: MAX_LEDGER_BYTES,
      encoding: 'utf8',
    })
    return stdout
  } catch (cause) {
    throw unavailable(args, String((cause as { stderr?: string }).stderr || cause), cause)
  }
}

async function pipeToGit(directory: string, args: string[], input: string): Promise<string> {
  const child = spawn('git', args, { cwd: directory, env: { ...process.env, ...COMMITTER }, stdio: 'pipe' })
  const exited = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  child.stdin.on('error', () => {}).end(input)
  const [stdout, stderr, status] = await Promise.all([readAll(child.stdout), readAll(child.stderr), exited])
  if (status !== 0) throw unavailable(args, stderr)
  return stdout
}

function unavailable(args: readonly string[], why: string, cause?: unknown): ActionError {
  return new ActionError(
    'ledger-unavailable',
    `git ${args[0]} failed on the ledger: ${why.trim().split('\n')[0]}`,
    'Run it inside a git repository, or name a file with --ledger.',
    cause,
  )
}
