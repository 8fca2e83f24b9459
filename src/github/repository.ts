import { z } from 'zod'
import { LedgerConflictError } from '../errors.ts'
import { orMissing, parseAnswer, readAnswer } from './answers.ts'
import { escapePath, RAW_CONTENT } from './contents.ts'
import { explainFailure, type GitHubFailure, type Purpose } from './failures.ts'
import { callGitHub, type GitHubOptions } from './request.ts'

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
const BLOB = z.object({ sha })
const TREE = z.object({ sha })
const COMMIT = z.object({ sha, tree: TREE })
const REPOSITORY = z.object({ default_branch: z.string().min(1) })

// GitHub was seen to run out of time on trees that bring some 2 MB of content with them; a blob may have 40.
const MAX_INLINE_LENGTH = 1024 * 1024

const LEDGER = {
  subject: 'The ledger',
  unavailable: 'ledger-unavailable',
  forbidden: 'ledger-forbidden',
} as const
const READING: Purpose = {
  ...LEDGER,
  doing: 'read',
  remedy: 'Give the job `permissions: contents: read`.',
}
const WRITING: Purpose = {
  ...LEDGER,
  doing: 'write',
  remedy:
    'Give the job `permissions: contents: write`. If a rule of the repository forbids this ref, set `ledger-ref: refs/heads/nectr-ledger`.',
}

/** Connects to one repository. Nothing is sent yet. */
export function connectGitHub(options: GitHubOptions): GitHubRepository {
  const { send } = callGitHub(options)
  // Paths are put together here, since a template would escape their slashes.
  const here = `/repos/${options.repository}`
  const read = <T>(schema: z.ZodType<T>, route: string) => readAnswer(send(route), schema, READING)
  const write = <T>(schema: z.ZodType<T>, route: string, parameters: Record<string, unknown>) =>
    readAnswer(send(route, parameters), schema, WRITING)
  // As text: base64 would be a little quicker, and each write would take twice the memory. A server that knows no blobs gets the
  // text with the tree.
  const writeBlob = async (text: string) => {
    const body = { content: text, encoding: 'utf-8' }
    const answer = await orMissing(send(`POST ${here}/git/blobs`, body), WRITING)
    return answer && parseAnswer(BLOB, answer, WRITING)
  }
  const commitAt = async (ref: string): Promise<string | undefined> => {
    const route = `GET ${here}/git/${escapePath(ref).replace(/^refs\//, 'ref/')}`
    const answer = await orMissing(send(route), READING)
    return answer && parseAnswer(REF, answer, READING).object.sha
  }
  return {
    async readFile(path, ref) {
      const headers = { accept: RAW_CONTENT }
      const answer = await orMissing(
        send(`GET ${here}/contents/${escapePath(path)}`, { ref, headers }),
        READING,
      )
      return answer?.text
    },

    async tipOf(ref) {
      const commit = await commitAt(ref)
      return commit === undefined
        ? undefined
        : tipFrom(await read(COMMIT, `GET ${here}/git/commits/${commit}`))
    },

    async commitFile({ path, text, message, parent }) {
      const blob = text.length < MAX_INLINE_LENGTH ? undefined : await writeBlob(text)
      const entry = { path, mode: '100644', type: 'blob', ...(blob ?? { content: text }) }
      const tree = await write(TREE, `POST ${here}/git/trees`, {
        ...(parent && { base_tree: parent.tree }),
        tree: [entry],
      })
      const commit = { message, tree: tree.sha, parents: parent ? [parent.commit] : [] }
      return tipFrom(await write(COMMIT, `POST ${here}/git/commits`, commit))
    },

    async moveRef(ref, to, from) {
      const moved = from
        ? send(`PATCH ${here}/git/${escapePath(ref)}`, { sha: to.commit, force: false })
        : send(`POST ${here}/git/refs`, { ref, sha: to.commit })
      await moved.catch(async (failure: GitHubFailure) => {
        if (failure.status !== 422 || /rule violation|protected/i.test(failure.message)) {
          throw explainFailure(failure, WRITING)
        }
        // The call before may have moved it, with its answer lost on the way.
        if ((await commitAt(ref)) !== to.commit) throw new LedgerConflictError(`on ${ref}`, failure)
      })
    },

    async defaultBranch() {
      return (await read(REPOSITORY, `GET ${here}`)).default_branch
    },
  }
}

function tipFrom({ sha, tree }: z.infer<typeof COMMIT>): Tip {
  return { commit: sha, tree: tree.sha }
}
