import { type GitHubWithLedger, githubWithLedger } from './github-ledger.ts'

/** The id of the comment that is there from the start. */
export const COMMENT_ID = 3_000_000_001

/** A GitHub whose pull request 7 has one comment of the job, `old`. */
export interface CommentedPullRequest extends GitHubWithLedger {
  /** The texts of its comments. */
  bodies(): string[]
}

/** Starts servers that are closed after each test. To be called at the top of a test file. */
export function commentedPullRequest() {
  const start = githubWithLedger()
  return async (options: Parameters<typeof start>[0] = {}): Promise<CommentedPullRequest> => {
    const github = await start(options)
    const head = { owner: 'acme', branch: 'topic', sha: 'a'.repeat(40) }
    github.server.addPullRequest({ number: 7, head, base: 'main' })
    github.server.addComment(7, { body: 'old', author: 'github-actions[bot]' })
    return { ...github, bodies: () => github.server.comments(7).map(({ body }) => body) }
  }
}
