import type { MemoryType } from '../extract/rule.ts'

/** A memory as the service lists it. */
export interface ListedMemory {
  readonly id: string
  readonly text: string
  readonly memoryType: string
}

/** What the service shows of its memories. */
export interface Listing {
  readonly memories: readonly ListedMemory[]
  /**
   * What absence from the list means: it is proven where the list shows `all`, and not where it is only the `first` of a
   * longer one or shows `none`, which is also the answer of a service whose store is down.
   */
  readonly extent: 'all' | 'first' | 'none'
}

/** The memory API of the reviewer. Every call is one request and throws an `ApiFailure` where it has no answer to give. */
export interface MemoryApi {
  /** Stores a memory. Without an id there is no proof that it was stored. */
  post(memory: { repo: string; memoryType: MemoryType; text: string }): Promise<{ id: string | undefined }>
  list(repo: string, memoryType?: string): Promise<Listing>
  /** Deletes a memory. `missing` is the service's answer to every failure, so it proves nothing. */
  remove(repo: string, id: string): Promise<'deleted' | 'missing'>
}

/** How a request failed, by what can be done about it. */
export type FailureKind =
  /** The token was refused. */
  | 'unauthorized'
  /** The repository is not connected. */
  | 'forbidden'
  /** This memory was refused; others may pass. */
  | 'rejected'
  /** Too many requests. */
  | 'throttled'
  /** The service says that it can't store now. Nothing was stored. */
  | 'not-configured'
  /** The request never reached the service. */
  | 'unreachable'
  /** The answer would have us go elsewhere. */
  | 'redirected'
  /** There is no such call at this address. */
  | 'wrong-address'
  /** There was no answer, or none of the service's: it may or may not have done what was asked. */
  | 'ambiguous'
  /** The run is ending. */
  | 'aborted'

/** A request to the memory API that failed. Its message never holds the token. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly kind: FailureKind
  readonly retryAfterMs: number | undefined
  /** Whether anything of the request was sent at all, as far as is known. */
  readonly isSent: boolean

  constructor(
    kind: FailureKind,
    message: string,
    {
      retryAfterMs,
      isSent = true,
      cause,
    }: { retryAfterMs?: number | undefined; isSent?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.kind = kind
    this.retryAfterMs = retryAfterMs
    this.isSent = isSent
  }

  /** The failure of a request that is not sent, since what happened to another says that it would be in vain. */
  static unsent(cause: ApiFailure): ApiFailure {
    return new ApiFailure(cause.kind, cause.message, { isSent: false, cause })
  }
}
