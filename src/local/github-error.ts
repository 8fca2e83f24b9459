/** A refusal in GitHub's own words; the server answers `status` with `message`, and `errors` if any, in the body. */
export class GithubError extends Error {
  override readonly name = 'GithubError'
  readonly status: number
  readonly errors: readonly unknown[] | undefined

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

/** What GitHub answers for anything that is not there, or that the caller may not know of. */
export function notFound(): GithubError {
  return new GithubError(404, 'Not Found')
}
