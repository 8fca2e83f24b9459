import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { parseFault } from '../local/memory-faults.ts'
import { startMemoryServer } from '../local/memory-server.ts'
import { mintToken } from '../local/tokens.ts'
import { type Options, UsageError } from './options.ts'
import type { Terminal } from './screen.ts'

/** Runs the embedded memory API until it is interrupted. */
export async function serve(options: Options, terminal: Terminal): Promise<number> {
  const { text, lists } = options
  const connected = lists['connected'] ?? []
  const secret = terminal.env['NECTR_LOCAL_SECRET'] || randomBytes(32).toString('hex')
  const server = await startMemoryServer({
    secret,
    port: portOf(text['port']),
    faults: (lists['fault'] ?? []).map(faultOf),
    ...(connected.length > 0 && { repos: connected }),
    ...(text['file'] && { file: resolve(terminal.directory, text['file']) }),
  })
  const token = await mintToken({ secret })
  terminal.out.write(
    options.json
      ? `${JSON.stringify({ url: server.url, token })}\n`
      : `Listening on ${server.url}\nA token for 24 hours: ${token}\nTry: NECTR_TOKEN=… nectr-memory-sync apply --api-url ${server.url} --repo OWNER/REPO\n`,
  )
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.close()
  return 0
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 0)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`--port is ${text}: use a number from 0 to 65535.`)
}

function faultOf(text: string) {
  try {
    return parseFault(text)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
