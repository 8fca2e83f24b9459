// Everything that is loaded only when there is work. The entries `index.ts` and `cli.ts` share it.
export { runAction } from './action.ts'
export { runTerminal } from './terminal/terminal.ts'
