import {
  type Answer,
  added,
  CRASHED,
  json,
  NOT_CONFIGURED,
  NOT_CONNECTED,
  page,
  redirect,
  refuse,
} from './memory-answers.ts'
import { type FaultKind, type FaultName, faultName } from './memory-faults.ts'
import { missing } from './memory-fields.ts'

/** What becomes of a request that a fault hits. */
export interface FaultEffect {
  /** Whether the request is carried out. */
  carriesOut: boolean
  /** `reply` sends `answer`, or what the request came to where there is none. */
  ending: 'reply' | 'hang' | 'drop'
  answer?: Answer
  delayMs?: number
}

/** Where and when a fault strikes; `now` is in milliseconds. */
export interface FaultScene {
  argument: string | undefined
  url: string
  path: string
  search: string
  now: number
}

/** Nothing listens on the discard port. */
const ELSEWHERE = 'http://127.0.0.1:9'

const instead = (answer: Answer): FaultEffect => ({ carriesOut: false, ending: 'reply', answer })
const after = (answer: Answer): FaultEffect => ({ carriesOut: true, ending: 'reply', answer })

const EFFECTS: Record<FaultName, FaultEffect | ((scene: FaultScene) => FaultEffect)> = {
  '401-missing': instead(refuse(401, 'Not authenticated')),
  '401-expired': instead(refuse(401, 'Invalid or expired token')),
  '401-foreign': instead(refuse(401, 'User not found')),
  '403': instead(NOT_CONNECTED),
  '422': instead(refuse(422, [missing(['body', 'content'])])),
  '429': (scene) => instead(refuse(429, 'Too Many Requests', retryAfter(scene))),
  '500': instead(CRASHED),
  '502': instead(page(502, '502 Bad Gateway')),
  '503': instead(NOT_CONFIGURED),
  '503-proxy': instead(page(503, '503 Service Temporarily Unavailable')),
  timeout: { carriesOut: false, ending: 'hang' },
  'timeout-after': { carriesOut: true, ending: 'hang' },
  reset: { carriesOut: false, ending: 'drop' },
  'reset-after': { carriesOut: true, ending: 'drop' },
  null: instead(added(null)),
  'null-stored': after(added(null)),
  'not-json': instead(page(200, 'Sign in')),
  'not-json-stored': after(page(200, 'Sign in')),
  redirect: ({ path, search }) => instead(redirect(`${ELSEWHERE}${path}${search}`)),
  'redirect-slash': ({ url, path, search }) => instead(redirect(`${url}${path}/${search}`)),
  empty: instead(json(200, { memories: [], count: 0 })),
  slow: ({ argument }) => ({ carriesOut: true, ending: 'reply', delayMs: Number(argument) }),
}

/** What `kind` does to the request of `scene`; without a kind, it is carried out and answered. */
export function faultEffect(kind: FaultKind | undefined, scene: Omit<FaultScene, 'argument'>): FaultEffect {
  if (kind === undefined) return { carriesOut: true, ending: 'reply' }
  const effect = EFFECTS[faultName(kind)]
  return typeof effect === 'function' ? effect({ ...scene, argument: kind.split(':')[1] }) : effect
}

function retryAfter({ argument, now }: FaultScene): Record<string, string> {
  if (argument === undefined) return {}
  // An HTTP-date has whole seconds: rounded up, it never lies less than one ahead.
  const date = new Date(Math.ceil(now / 1000 + 1) * 1000).toUTCString()
  return { 'retry-after': argument === 'date' ? date : argument }
}
