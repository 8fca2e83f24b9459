// A memory API in a process of its own, so that its work does not count as that of the client. Its arguments are the secret
// of the tokens and how many milliseconds a post takes; its address is sent to the process that started it.
import { startMemoryServer } from '../../src/local/memory-server.ts'

const [secret = '', answerMs = ''] = process.argv.slice(2)
const fault = { method: 'POST', kind: `slow:${Number(answerMs)}`, times: Number.POSITIVE_INFINITY } as const
const server = await startMemoryServer({ secret, faults: [fault] })
process.once('disconnect', () => server.close())
process.send?.(server.url)
