// Builds dist/ from build/js, where tsc has put src/: one bundle for each of the three files that run.
//
// index.js and cli.js are small and load engine.js, which holds everything else, only when they need it. They reach it
// by an import that the bundler leaves alone, so that both share one copy.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const ncc = require('@vercel/ncc')

await rm(join(root, 'dist'), { recursive: true, force: true })
await mkdir(join(root, 'dist'))
await writeFile(join(root, 'dist/package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`)

const OPTIONS = { cache: false, quiet: true, target: 'es2022' }

for (const name of ['index', 'cli', 'engine']) {
  const { code, assets } = await ncc(join(root, `build/js/${name}.js`), OPTIONS)
  await writeFile(join(root, `dist/${name}.js`), code)
  for (const [asset, { source }] of Object.entries(assets)) {
    if (asset === 'package.json') continue
    await mkdir(dirname(join(root, 'dist', asset)), { recursive: true })
    await writeFile(join(root, 'dist', asset), source)
  }
}

// Of what stands in chunks of its own the bundler forgets the licences, so it is asked for them where nothing does.
const lazy = []
for (const file of await readdir(join(root, 'build/js'), { recursive: true })) {
  if (!file.endsWith('.js')) continue
  const code = await readFile(join(root, 'build/js', file), 'utf8')
  lazy.push(...[...code.matchAll(/\bimport\('([^'.][^']*)'\)/g)].map(([, name]) => name))
}
const whole = join(root, 'build/js/whole.js')
await writeFile(whole, ['./engine.js', ...lazy.sort()].map((name) => `import '${name}'\n`).join(''))
const { assets } = await ncc(whole, { ...OPTIONS, license: 'licenses.txt' })
await rm(whole)
await writeFile(join(root, 'dist/licenses.txt'), assets['licenses.txt'].source)

// The schemas by which the two YAML formats are read are published for editors.
const { z } = await import('zod')
const { RULES_FILE } = await import('../build/js/extract/rules-schema.js')
const { SETTINGS_FILE } = await import('../build/js/settings/settings-file.js')
for (const [name, schema] of Object.entries({ rules: RULES_FILE, sync: SETTINGS_FILE })) {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)
  await writeFile(join(root, `dist/${name}.schema.json`), `${json}\n`)
}
