// GitHub and a memory API in a process of their own, so that their work does not count as that of the run. Its arguments are
// the folder of the bare repository, its name, and the secret of the tokens; the two addresses are sent to the process that
// started it.
import { startGithubServer } from '../../src/local/github-server.ts'
import { startMemoryServer } from '../../src/local/memory-server.ts'

const [directory = '', repository = '', secret = ''] = process.argv.slice(2)
const github = await startGithubServer({ directory, repository })
const memory = await startMemoryServer({ secret })
process.once('disconnect', () => Promise.all([github.close(), memory.close()]))
process.send?.({ githubUrl: github.url, memoryUrl: memory.url })
