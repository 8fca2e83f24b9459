import { blobRoutes } from './github-blob-routes.ts'
import { commentRoutes } from './github-comment-routes.ts'
import { commitRoutes } from './github-commit-routes.ts'
import { contentsRoute } from './github-contents-route.ts'
import { pullRequestRoutes } from './github-pull-request-routes.ts'
import { refRoutes } from './github-ref-routes.ts'
import type { Route } from './github-route.ts'
import { treeRoutes } from './github-tree-routes.ts'

const repositoryRoute: Route = {
  method: 'GET',
  path: '',
  docs: 'repos/repos#get-a-repository',
  async answer({ fullName, defaultBranch, repositoryUrl }) {
    const [login = '', name = ''] = fullName.split('/')
    const body = {
      id: 1,
      node_id: Buffer.from(`Repository:${fullName}`).toString('base64'),
      name,
      full_name: fullName,
      private: false,
      owner: { login },
      url: repositoryUrl,
      default_branch: defaultBranch,
    }
    return { status: 200, body }
  },
}

/** Every endpoint below `/repos/{owner}/{repo}`; the first that matches answers. */
export const routes: readonly Route[] = [
  repositoryRoute,
  contentsRoute,
  ...refRoutes,
  ...commitRoutes,
  ...treeRoutes,
  ...blobRoutes,
  ...commentRoutes,
  ...pullRequestRoutes,
]
