import type { Settled } from '../unchanged/settled.ts'

/** Fields of a ledger's header by which a later run knows what it need not do again. They are true of its entries alone. */
export interface Remembered {
  /** What holds where nothing is left to do. */
  readonly settled?: Settled
  /** What each document gave, packed. */
  readonly read: string
}
