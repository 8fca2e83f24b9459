// The action's entry. It loads no more than Node has built in until there is work: what is behind `engine.js` takes
// several times as long to load as Node takes to start.
import process from 'node:process'

if (process.env['GITHUB_REPOSITORY'] || process.env['GITHUB_EVENT_NAME']) {
  const { runAction } = await import(/* webpackIgnore: true */ './engine.ts')
  await runAction(process.env)
} else {
  process.stderr.write('This file is run by GitHub Actions. In a terminal, run dist/cli.js --help.\n')
  process.exitCode = 2
}
