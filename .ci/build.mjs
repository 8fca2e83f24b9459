// Builds dist/ from build/js, where tsc has put src/: one bundle for each of the three files that run.
//
// index.js and cli.js are small and load engine.js, which holds everything else, only when they need it. They reach it
// by an import that the bundler leaves alone, so that both share one copy.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const ncc = require('@vercel/ncc')

await rm(join(root, 'dist'), { recursive: true, force: true })
await mkdir(join(root, 'dist'))
await writeFile(join(root, 'dist/package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`)

for (const name of ['index', 'cli', 'engine']) {
  const options = {
    cache: false,
    quiet: true,
    target: 'es2022',
    license: name === 'engine' ? 'licenses.txt' : '',
  }
  const { code, assets } = await ncc(join(root, `build/js/${name}.js`), options)
  await writeFile(join(root, `dist/${name}.js`), code)
  for (const [asset, { source }] of Object.entries(assets)) {
    if (asset === 'package.json') continue
    await mkdir(dirname(join(root, 'dist', asset)), { recursive: true })
    await writeFile(join(root, 'dist', asset), source)
  }
}

// The schemas by which the two YAML formats are read are published for editors.
const { z } = await import('zod')
const { RULES_FILE } = await import('../build/js/extract/rules-schema.js')
const { SETTINGS_FILE } = await import('../build/js/settings/settings-file.js')
for (const [name, schema] of Object.entries({ rules: RULES_FILE, sync: SETTINGS_FILE })) {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)
  await writeFile(join(root, `dist/${name}.schema.json`), `${json}\n`)
}
