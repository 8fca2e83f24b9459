import type { Clock, Log } from '../ports.ts'
import { plainText } from '../report/plain-text.ts'
import type { ApiFailure } from './api.ts'

const WORTH_TELLING_MS = 2_000
const TELL_EVERY_MS = 10_000

/** Tells of waits for the service, so that a log does not stand still without a word: the long ones, and not each of them. */
export function tellWaits(log: Pick<Log, 'info'>, clock: Clock): (failure: ApiFailure, ms: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return (failure, ms) => {
    const now = clock.now()
    if (ms < WORTH_TELLING_MS || now - toldAt < TELL_EVERY_MS) return
    toldAt = now
    log.info(`Waiting ${Math.ceil(ms / 1000)} s for the memory API. ${plainText(failure.message)}`)
  }
}
