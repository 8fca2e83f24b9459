// The action's entry. It looks around with no more than Node has built in: what is behind `engine.js` takes several times as
// long to load as Node takes to start, and most runs find nothing to do.
import process from 'node:process'
import { maskSecrets } from './runner/mask-secrets.ts'
import { lookAround } from './unchanged/first-look.ts'

if (process.env['GITHUB_REPOSITORY'] || process.env['GITHUB_EVENT_NAME']) {
  maskSecrets(process.env)
  const looking = lookAround(process.env)
  // It is loaded while git and GitHub answer.
  const { tellUnchanged } = await import('./unchanged/tell-unchanged.ts')
  const look = await looking
  if (look.unchanged) tellUnchanged(look.unchanged, process.env)
  else {
    const { runAction } = await import(/* webpackIgnore: true */ './engine.ts')
    await runAction(process.env, look)
  }
} else {
  process.stderr.write('This file is run by GitHub Actions. In a terminal, run dist/cli.js --help.\n')
  process.exitCode = 2
}
