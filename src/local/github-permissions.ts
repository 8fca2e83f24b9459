/** What a token may do; without any access, reads are refused as well. */
export type Access = 'write' | 'read' | 'none'

/** What the token may do: the same everywhere, or apart for each area; `write` where nothing is told. */
export type Permissions =
  | 'write'
  | 'read'
  | {
      readonly contents?: 'write' | 'read'
      /** `none` is what a job has that asks for other permissions only, in a private repository. */
      readonly pullRequests?: Access
    }

/** The areas of a repository that have permissions of their own. */
export type Area = 'contents' | 'pullRequests'

/** The access to an area. */
export function accessTo(area: Area, permissions: Permissions = 'write'): Access {
  return typeof permissions === 'string' ? permissions : (permissions[area] ?? 'write')
}
