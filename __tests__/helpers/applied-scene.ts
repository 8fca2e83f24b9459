import { connectGitHub } from '../../src/github/repository.ts'
import { ledgerOnGitHub } from '../../src/ledger/github-store.ts'
import { systemClock } from '../../src/ports.ts'
import { GITHUB_TOKEN, REPO, rulesDocument, Scene, type SceneRun } from './bundle.ts'

const LOGGED = 'Never log a token.'

export const TESTED = 'Write a test for every change.'

/** Documents that say two rules. */
export const FILES = {
  'AGENTS.md': `# Agents\n\n## Security\n\n- ${LOGGED}\n`,
  'CONTRIBUTING.md': rulesDocument(TESTED),
  'README.md': '# Shop\n',
}

const VAGUE = Array.from({ length: 11 }, (_, n) => `## Part ${n}\n\n- Write clean code.\n`).join('\n')

/** The same and twelve more, with thirteen warnings. */
export const WARNED = {
  ...FILES,
  '.github/instructions/ui.instructions.md': '---\napplyTo: "ui/**"\n---\n\n# UI\n\n- Label every input.\n',
  'CLAUDE.md': `# Claude\n\n@docs/gone.md\n\n${VAGUE}`,
}

/** How a run begins what it says that has found nothing to do before it loaded anything. */
export const UNCHANGED = 'Nothing has changed: the documents are those of which the reviewer knows '

/** A repository whose documents have been applied. */
export async function applied(files: Readonly<Record<string, string>>, run: SceneRun = {}): Promise<Scene> {
  const scene = await Scene.start({ files, memory: { repos: [REPO, 'acme/web'] } })
  const { status, log } = await scene.run(run)
  if (status !== 0) throw new Error(log)
  return scene
}

/** Changes the ledger as a person would who has its file. */
export async function editLedger({ github: { url } }: Scene, edit: (text: string) => string): Promise<void> {
  const connection = { apiUrl: url, token: GITHUB_TOKEN, repository: REPO, clock: systemClock }
  const file = ledgerOnGitHub({ github: connectGitHub(connection), ref: 'refs/nectr/ledger', repo: REPO })
  const before = await file.read()
  await file.write(edit(before.text ?? ''), before, 'By hand')
}
