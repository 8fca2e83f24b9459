import { z } from 'zod'
import { notFound } from './github-error.ts'
import { createRef, deleteRef, findRef, listRefs, moveRef, type Ref } from './github-refs.ts'
import { type Route, type RouteRequest, readBody } from './github-route.ts'

const NEW_REF = z.object({ ref: z.string(), sha: z.string() })
const MOVED_REF = z.object({ sha: z.string(), force: z.boolean().default(false) })

/** The endpoints that read and move refs. In a path, a ref stands without its leading `refs/`. */
export const refRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/git/ref/*ref',
    docs: 'git/refs#get-a-reference',
    async answer(request) {
      const found = await findRef(request.git, fullName(request))
      if (!found) throw notFound()
      return { status: 200, body: describeRef(request, found) }
    },
  },
  {
    method: 'GET',
    path: '/git/matching-refs/*ref',
    docs: 'git/refs#list-matching-references',
    async answer(request) {
      const refs = await listRefs(request.git, fullName(request))
      return { status: 200, body: refs.map((ref) => describeRef(request, ref)) }
    },
  },
  {
    method: 'POST',
    path: '/git/refs',
    docs: 'git/refs#create-a-reference',
    async answer(request) {
      const { ref, sha } = readBody(NEW_REF, request.body)
      const body = describeRef(request, await createRef(request.git, ref, sha))
      return { status: 201, body, headers: { location: body.url } }
    },
  },
  {
    method: 'PATCH',
    path: '/git/refs/*ref',
    docs: 'git/refs#update-a-reference',
    async answer(request) {
      const to = readBody(MOVED_REF, request.body)
      const moved = await moveRef(request.git, fullName(request), to)
      return { status: 200, body: describeRef(request, moved) }
    },
  },
  {
    method: 'DELETE',
    path: '/git/refs/*ref',
    docs: 'git/refs#delete-a-reference',
    async answer(request) {
      await deleteRef(request.git, fullName(request))
      return { status: 204 }
    },
  },
]

function fullName({ params }: RouteRequest): string {
  return `refs/${params['ref'] ?? ''}`
}

function describeRef({ repositoryUrl, fullName: repository }: RouteRequest, { ref, sha, type }: Ref) {
  return {
    ref,
    node_id: Buffer.from(`Ref:${repository}:${ref}`).toString('base64'),
    url: `${repositoryUrl}/git/${ref}`,
    object: { sha, type, url: `${repositoryUrl}/git/${type}s/${sha}` },
  }
}
