// Prints the Debian packages that the browser tests lack on this machine, or with --check names them in a line and fails.
import { findTools, missingPackages } from '../__tests__/browser/tools.ts'

if (!process.argv.includes('--check')) console.log(missingPackages().join(' '))
else {
  try {
    findTools()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
