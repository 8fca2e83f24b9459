import type { LinkBase } from '../report/markdown.ts'

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What links to the lines of the commit that this job is for are made of. */
export function linkBaseOf(env: Environment): LinkBase {
  return {
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    commit: env['GITHUB_SHA'] ?? '',
  }
}
