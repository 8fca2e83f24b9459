import { z } from 'zod'
import { ActionError, LedgerConflictError } from '../errors.ts'
import { callGitHub, explainFailure, type GitHubFailure, type GitHubOptions } from './request.ts'

/** A commit and its tree. */
export interface Tip {
  readonly commit: string
  readonly tree: string
}

/** The few calls that we make to GitHub, on one repository. Each throws an `ActionError` where it is refused or fails. */
export interface GitHubRepository {
  /** A file's text at a ref or commit; nothing where there is no such file, ref or commit. */
  readFile(path: string, ref: string): Promise<string | undefined>
  /** The commit at a ref; nothing where there is no such ref. */
  tipOf(ref: string): Promise<Tip | undefined>
  /** Commits one file on top of a parent, or as a first commit, without moving any ref. */
  commitFile(file: { path: string; text: string; message: string; parent: Tip | undefined }): Promise<Tip>
  /**
   * Creates a ref, or moves it forward.
   *
   * @throws {LedgerConflictError} where it does not stand at `from` any more.
   */
  moveRef(ref: string, to: Tip, from: Tip | undefined): Promise<void>
  defaultBranch(): Promise<string>
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/)
const REF = z.object({ object: z.object({ sha }) })
const TREE = z.object({ sha })
const COMMIT = z.object({ sha, tree: TREE })
const REPOSITORY = z.object({ default_branch: z.string().min(1) })

/** Connects to one repository. Nothing is sent yet. */
export function connectGitHub(options: GitHubOptions): GitHubRepository {
  const send = callGitHub(options)
  const call = async <T>(
    doing: 'read' | 'write',
    schema: z.ZodType<T>,
    route: string,
    parameters = {},
  ): Promise<T> => {
    const text = await send(route, parameters).catch((failure: GitHubFailure) => {
      throw explainFailure(failure, doing)
    })
    return parseAnswer(schema, text)
  }
  const commitAt = async (ref: string): Promise<string | undefined> => {
    const text = await orMissing(send(`GET /git/${escapePath(ref).replace(/^refs\//, 'ref/')}`))
    return text === undefined ? undefined : parseAnswer(REF, text).object.sha
  }
  return {
    readFile: (path, ref) =>
      orMissing(
        send(`GET /contents/${escapePath(path)}`, {
          ref,
          headers: { accept: 'application/vnd.github.raw+json' },
        }),
      ),

    async tipOf(ref) {
      const commit = await commitAt(ref)
      return commit === undefined
        ? undefined
        : tipFrom(await call('read', COMMIT, `GET /git/commits/${commit}`))
    },

    async commitFile({ path, text, message, parent }) {
      const entry = { path, mode: '100644', type: 'blob', content: text }
      const tree = await call('write', TREE, 'POST /git/trees', {
        ...(parent && { base_tree: parent.tree }),
        tree: [entry],
      })
      const commit = { message, tree: tree.sha, parents: parent ? [parent.commit] : [] }
      return tipFrom(await call('write', COMMIT, 'POST /git/commits', commit))
    },

    async moveRef(ref, to, from) {
      const moved = from
        ? send(`PATCH /git/${escapePath(ref)}`, { sha: to.commit, force: false })
        : send('POST /git/refs', { ref, sha: to.commit })
      await moved.catch(async (failure: GitHubFailure) => {
        if (failure.status !== 422 || /rule violation|protected/i.test(failure.message)) {
          throw explainFailure(failure, 'write')
        }
        // The call before may have moved it, with its answer lost on the way.
        if ((await commitAt(ref)) !== to.commit) throw new LedgerConflictError(`on ${ref}`, failure)
      })
    },

    async defaultBranch() {
      return (await call('read', REPOSITORY, 'GET ')).default_branch
    },
  }
}

function tipFrom({ sha, tree }: z.infer<typeof COMMIT>): Tip {
  return { commit: sha, tree: tree.sha }
}

// A ref may hold `#` and `%`, which would make another address of it.
function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function parseAnswer<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    const remedy =
      'Run the workflow again later; if it stays, look for a proxy between the runner and GitHub.'
    throw new ActionError('ledger-unavailable', "An answer of GitHub can't be read.", remedy, cause)
  }
}

async function orMissing(answer: Promise<string>): Promise<string | undefined> {
  return answer.catch((failure: GitHubFailure) => {
    if (failure.status === 404) return undefined
    throw explainFailure(failure, 'read')
  })
}
