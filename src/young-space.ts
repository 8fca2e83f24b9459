import { setFlagsFromString } from 'node:v8'

// V8 doubles the space in which all that is new begins, up to 64 MB and more, whenever much of it is still in use. That pays
// where much is made and thrown away, as in a parse. What is read from a ledger stays, and the space would grow for nothing.
const GROWTH = '--semi-space-growth-factor'
const V8_DOES = 2

/** Lets the space for what is new stay as large as it is: with thousands of memories this saves a fourth of all memory. */
export function holdYoungSpace(): void {
  setFlagsFromString(`${GROWTH}=1`)
}

/** Lets the space for what is new grow as V8 would have it, in every thread. */
export function freeYoungSpace(): void {
  setFlagsFromString(`${GROWTH}=${V8_DOES}`)
}
