/** The version of the format of ledgers that is written here. */
export const LEDGER_FORMAT = 1
