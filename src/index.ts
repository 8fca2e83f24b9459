// The action's entry. It looks around with no more than Node has built in: what is behind `engine.js` takes several times as
// long to load as Node takes to start, and most runs find nothing to do. For the same reason it is one file: to load a second
// one takes as long as all that is in it.
import { maskSecrets } from './runner/mask-secrets.ts'
import { lookAround } from './unchanged/first-look.ts'
import { tellUnchanged } from './unchanged/tell-unchanged.ts'

if (process.env['GITHUB_REPOSITORY'] || process.env['GITHUB_EVENT_NAME']) {
  maskSecrets(process.env)
  const look = await lookAround(process.env)
  if (look.unchanged) tellUnchanged(look.unchanged, process.env)
  else {
    const { runAction } = await import(/* webpackIgnore: true */ './engine.ts')
    await runAction(process.env, look)
  }
} else {
  process.stderr.write('This file is run by GitHub Actions. In a terminal, run dist/cli.js --help.\n')
  process.exitCode = 2
}
