import { countNoun } from './count-noun.ts'
import { inertCode } from './markdown.ts'
import { nameTexts } from './plain-text.ts'

/** A sentence of our own about a repository, with the texts of the memories that it speaks of. */
export interface Remark {
  readonly repo: string
  readonly sentence: string
  readonly texts: readonly string[]
}

const MOST_NAMED = 10

/** A remark on so many memories, as `2 memories`; none where there are none. */
export function remarkOn(
  memories: readonly { readonly text: string }[],
  say: (memories: string) => string,
): Omit<Remark, 'repo'>[] {
  if (memories.length === 0) return []
  const sentence = say(countNoun(memories.length, 'memory', 'memories'))
  return [{ sentence, texts: memories.map(({ text }) => text) }]
}

/** Remarks as lines of a log. */
export function remarkLines(remarks: readonly Remark[]): string[] {
  return remarks.map(({ repo, sentence, texts }) =>
    [`${repo}: ${sentence}`, nameTexts(texts)].filter((part) => part !== '').join(' '),
  )
}

/** Remarks as a list in Markdown. */
export function remarkList(remarks: readonly Remark[]): string {
  const lines = remarks.flatMap(({ repo, sentence, texts }) => {
    const named = texts.slice(0, MOST_NAMED).map((text) => `  - ${inertCode(text)}`)
    const left = texts.length - named.length
    return [`- ${inertCode(repo)}: ${sentence}`, ...named, ...(left > 0 ? [`  - and ${left} more`] : [])]
  })
  return lines.join('\n')
}
