// Builds dist/ from src/, by way of build/: one bundle for each of the files that run.
//
// index.js and cli.js are small and load engine.js, which holds everything else, only when they need it. They reach it
// by an import that the bundler leaves alone, so that both share one copy. extract-worker.js is what other threads run.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const ncc = require('@vercel/ncc')

for (const folder of ['build', 'dist']) await rm(join(root, folder), { recursive: true, force: true })
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', root], { stdio: 'inherit' })
await mkdir(join(root, 'dist'))
await writeFile(join(root, 'dist/package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`)

const OPTIONS = { cache: false, quiet: true, target: 'es2022' }
const digest = createHash('sha256')

async function bundle(name, source = name) {
  const { code, assets } = await ncc(join(root, `build/${source}.js`), OPTIONS)
  const files = Object.entries(assets).map(([asset, { source }]) => [asset, source.toString()])
  const all = [[`${name}.js`, code], ...files.filter(([asset]) => asset !== 'package.json')]
  return all.map(([file, text]) => [file, requireOnce(text)])
}

// The bundler makes a `require` of its own for each module of Node, which takes longer than most of these take to load.
function requireOnce(text) {
  const [made, name] = ['__WEBPACK_EXTERNAL_createRequire(import.meta.url)', '__nccwpck_node_require__']
  const [first, ...rest] = text.split('\n')
  if (!rest.join('\n').includes(made)) return text
  return [first, `const ${name} = ${made};`, ...rest.map((line) => line.replaceAll(made, name))].join('\n')
}

// index.js needs nothing but what Node has built in, and Node is quicker to give it directly; before Node 20.16 it can't.
function requireBuiltins(text) {
  const [first, made, ...rest] = text.split('\n')
  const name = made.split(' ')[1]
  if (!first.includes('createRequire') || text.includes('createRequire(', first.length + made.length + 2))
    throw new Error('index.js no longer begins with one `require` of its own.')
  const otherwise = "(await import('node:module')).createRequire(import.meta.url)"
  return [
    `process.getBuiltinModule ??= ${otherwise};`,
    `const ${name} = process.getBuiltinModule;`,
    ...rest,
  ].join('\n')
}

async function write([file, text]) {
  // Two bundles may give chunks of theirs the same number.
  await writeFile(join(root, 'dist', file), text, { flag: 'wx' })
}

for (const [file, text] of [
  ...(await bundle('engine')),
  ...(await bundle('extract-worker', 'extract/worker')),
]) {
  digest.update(`${file}\0${text}\0`)
  await write([file, text])
}
await Promise.all((await bundle('cli')).map(write))

// What one version remembers of documents, another reads anew.
const version = digest.digest('hex').slice(0, 16)
for (const [file, text] of await bundle('index')) {
  if (file !== 'index.js') {
    await write([file, text])
    continue
  }
  const versioned = text.replace("'unbuilt'", `'${version}'`)
  if (versioned === text) throw new Error('index.js has no place for the version.')
  await write([file, requireBuiltins(versioned)])
}

// Of what stands in chunks of its own the bundler forgets the licences, so it is asked for them where nothing does.
const build = join(root, 'build')
const lazy = new Set(['./index.js', './engine.js'])
for (const file of await readdir(build, { recursive: true })) {
  if (!file.endsWith('.js')) continue
  const code = await readFile(join(build, file), 'utf8')
  for (const [, name] of code.matchAll(/\bimport\('([^']+)'\)/g)) {
    lazy.add(name.startsWith('.') ? `./${join(dirname(file), name)}` : name)
  }
}
const whole = join(build, 'whole.js')
await writeFile(
  whole,
  [...lazy]
    .sort()
    .map((name) => `import '${name}'\n`)
    .join(''),
)
const { assets } = await ncc(whole, { ...OPTIONS, license: 'licenses.txt' })
await rm(whole)
await writeFile(join(root, 'dist/licenses.txt'), assets['licenses.txt'].source)

// The schemas by which the two YAML formats are read are published for editors.
const { z } = await import('zod')
const { RULES_FILE } = await import('../build/extract/rules-schema.js')
const { SETTINGS_FILE } = await import('../build/settings/settings-file.js')
for (const [name, schema] of Object.entries({ rules: RULES_FILE, sync: SETTINGS_FILE })) {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)
  await writeFile(join(root, `dist/${name}.schema.json`), `${json}\n`)
}
