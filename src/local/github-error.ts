/** A refusal in GitHub's own words; the server answers `status` with `message` in the body. */
export class GithubError extends Error {
  override readonly name = 'GithubError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** What GitHub answers for anything that is not there, or that the caller may not know of. */
export function notFound(): GithubError {
  return new GithubError(404, 'Not Found')
}
