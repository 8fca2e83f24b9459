import { describeUser } from './github-discussion.ts'
import { GithubError } from './github-error.ts'
import type { Route } from './github-route.ts'

/** The endpoint that names the user of the token. It stands at the root of the API, below no repository. */
export const userRoute: Route = {
  method: 'GET',
  path: '/user',
  docs: 'users/users#get-the-authenticated-user',
  async answer({ login }) {
    if (login === undefined) throw new GithubError(401, 'Requires authentication')
    const user = describeUser(login)
    // The token of a job, as that of any app, stands for an installation and not for a user.
    if (user.type === 'Bot') throw new GithubError(403, 'Resource not accessible by integration')
    return { status: 200, body: { ...user, id: 1 } }
  },
}
