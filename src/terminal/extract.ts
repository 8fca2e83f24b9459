import { basename, dirname, relative, resolve, sep } from 'node:path'
import { type Collected, collectDocuments } from '../documents/collect.ts'
import { keyOfContent, mergeCopies } from '../documents/copies.ts'
import { dialectOf } from '../documents/dialects.ts'
import { readDocument } from '../documents/read.ts'
import { hasText } from '../documents/seen.ts'
import { listTracked } from '../documents/tracked.ts'
import type { Decision } from '../extract/decision.ts'
import { type Document, extractRules } from '../extract/extract.ts'
import type { Rule } from '../extract/rule.ts'
import { hideCredentials } from '../lint/credential.ts'
import { lintDocuments } from '../lint/lint.ts'
import { type Problem, placeOfProblem } from '../problem.ts'
import { plainText } from '../report/plain-text.ts'
import { INPUT_DEFAULTS } from '../settings/inputs.ts'
import type { Options } from './options.ts'
import { paint, type Terminal } from './screen.ts'

const LONGEST_SHOWN = 160

// Files that are named need no git, and then nothing is known of the other files.
type Read = Pick<Collected, 'documents' | 'problems'> & Partial<Collected>

/** Shows the rules in documents, and what is wrong with them. */
export async function extract(options: Options, terminal: Terminal): Promise<number> {
  const collected: Read =
    options.operands.length > 0
      ? await readOperands(options.operands, terminal.directory)
      : await collectDocuments(
          { files: options.lists['files'] ?? [], config: options.text['config'] ?? INPUT_DEFAULTS.config },
          {
            listTracked: () => listTracked(terminal.directory),
            read: (path) => readDocument(terminal.directory, path),
          },
        )
  const { documents, problems: unread, tracked } = collected
  const decisions: Decision[] = []
  const explain = options.flags['explain'] ? (decision: Decision) => decisions.push(decision) : undefined
  const read = documents.filter(hasText).map((document) => ({
    path: document.path,
    ...extractRules(document, explain && { explain }),
  }))
  const { extractions, problems } = await lintDocuments(read, {
    unread,
    ...(tracked && { trackedPaths: tracked.map(({ path }) => path) }),
  })
  const rules = extractions.flatMap((extraction) => extraction.rules)
  if (options.json) {
    const shown = rules.map(({ path, startLine, endLine, memoryType, content }) => ({
      path,
      startLine,
      endLine,
      memoryType,
      content,
    }))
    const explained = explain && { decisions: await withoutCredentials(decisions) }
    terminal.out.write(`${JSON.stringify({ rules: shown, problems, ...explained }, null, 2)}\n`)
  } else {
    if (explain) showDecisions(await withoutCredentials(decisions), terminal)
    else for (const rule of rules) terminal.out.write(ruleLine(rule))
    for (const problem of problems) terminal.err.write(problemLine(problem, terminal))
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function ruleLine({ path, startLine, memoryType, content }: Rule): string {
  return `${plainText(path)}:${startLine}  ${memoryType.padEnd(12)}  ${plainText(content, 4000)}\n`
}

function showDecisions(decisions: readonly Decision[], { out }: Terminal): void {
  for (const { path, startLine, outcome, text, reasons } of decisions) {
    const label = paint(outcome === 'left out' ? 'yellow' : 'green', outcome, out)
    out.write(`${plainText(path)}:${startLine}  ${label}: ${plainText(text, LONGEST_SHOWN)}\n`)
    for (const reason of reasons) out.write(`    ${plainText(reason)}\n`)
  }
}

// What was left out has passed no check yet. The reasons quote the text, too.
function withoutCredentials(decisions: readonly Decision[]): Promise<Decision[]> {
  return hideCredentials(decisions, {
    read: ({ text, reasons }) => [text, ...reasons].join(' '),
    hide: (decision, text) => ({ ...decision, text, reasons: [] }),
  })
}

/** A problem as one line: `error CONTRIBUTING.md:3:1 not-utf8: …`. */
export function problemLine(problem: Problem, { err }: Terminal): string {
  const { severity, code, message } = problem
  const label = paint(severity === 'error' ? 'red' : 'yellow', severity, err)
  const parts = [label, plainText(placeOfProblem(problem)), `${code}:`].filter((part) => part !== '')
  return `${parts.join(' ')} ${plainText(message, 4000)}\n`
}

async function readOperands(files: readonly string[], directory: string): Promise<Read> {
  const documents: Document[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const path = relative(directory, resolve(directory, file)).split(sep).join('/')
    const read = await readDocument(dirname(resolve(directory, file)), basename(file))
    if ('problem' in read) problems.push({ ...read.problem, path })
    else documents.push({ path, blob: '', dialect: dialectOf(path), text: read.text })
  }
  return { documents: mergeCopies(documents, keyOfContent), problems }
}
