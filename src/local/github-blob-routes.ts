import { z } from 'zod'
import { GithubError } from './github-error.ts'
import { readObject, requireObject } from './github-objects.ts'
import { encodeBase64, type Route, rawAnswer, readBody } from './github-route.ts'
import { writeObject } from './github-write-object.ts'

const NEW_BLOB = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') })

/** The endpoints that read and write blobs. */
export const blobRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/git/blobs/:sha',
    docs: 'git/blobs#get-a-blob',
    async answer({ git, params: { sha = '' }, accept, fullName, repositoryUrl }) {
      await requireObject(git, sha, 'blob')
      const bytes = await readObject(git, sha)
      const body = {
        sha,
        node_id: Buffer.from(`Blob:${fullName}:${sha}`).toString('base64'),
        size: bytes.length,
        url: `${repositoryUrl}/git/blobs/${sha}`,
        content: encodeBase64(bytes),
        encoding: 'base64',
      }
      return rawAnswer(accept, bytes) ?? { status: 200, body }
    },
  },
  {
    method: 'POST',
    path: '/git/blobs',
    docs: 'git/blobs#create-a-blob',
    async answer({ git, repositoryUrl, body }) {
      const { content, encoding } = readBody(NEW_BLOB, body)
      const sha = await writeObject(git, 'blob', encoding === 'base64' ? decodeBase64(content) : content)
      const url = `${repositoryUrl}/git/blobs/${sha}`
      return { status: 201, body: { sha, url }, headers: { location: url } }
    },
  },
]

function decodeBase64(text: string): Buffer {
  const compact = text.replace(/\s+/g, '')
  // Buffer skips what is not base64; GitHub refuses it.
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.length % 4 !== 0) {
    throw new GithubError(422, 'content is not valid Base64')
  }
  return Buffer.from(compact, 'base64')
}
