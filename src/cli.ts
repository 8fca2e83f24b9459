#!/usr/bin/env node
// The terminal's entry.
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

// Whoever reads may have seen enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { runTerminal } = await import(/* webpackIgnore: true */ './engine.ts')
process.exitCode = await runTerminal(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  directory: process.cwd(),
  actionFile: join(dirname(realpathSync(process.argv[1] ?? '')), 'index.js'),
})
