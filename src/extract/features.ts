import { pointsBack } from './lead-in.ts'
import type { DocumentKind } from './take.ts'
import type { Unit } from './units.ts'
import { VERBS } from './verbs.ts'

/** What is known of the document in which units stand. */
export interface FeatureContext {
  readonly units: readonly Unit[]
  readonly kind: DocumentKind
}

const WORD = /`[^`]*`|[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[:;?!]/gu
const MAX_WORDS = 60

const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['must', /\b(?:must|shall|have to|has to|needs? to|required|mandatory|obligatory|REQUIRED)\b/i],
  ['should', /\b(?:should|ought to|recommended?|expected to|supposed to|encouraged?|ideally)\b/i],
  ['never', /\b(?:never|must not|mustn['’]t|do not|don['’]t|shouldn['’]t|should not|may not|can ?not|can['’]t|forbidden|prohibited|not allowed|disallowed|not permitted)\b/i],
  ['avoid', /\b(?:avoid|refrain|discouraged?|instead of|rather than)\b/i],
  ['prefer', /\b(?:prefer(?:red|s|ably)?|favou?r)\b/i],
  ['always', /\b(?:always|every|each|all|any|only)\b/i],
  ['ensure', /\b(?:ensure|make sure|be sure|take care|remember to|verify that)\b/i],
  ['we', /\b(?:we|our|us)\b/i],
  ['we-do', /\bwe (?:use|follow|prefer|avoid|require|do|don['’]t|try|want|keep|write|name|aim|have|also|only|never|always|expect)\b/i],
  ['you', /\b(?:you|your|you['’](?:re|ve|ll|d))\b/i],
  ['you-can', /\byou (?:can|may|could|might|will|['’]ll)\b|\byou['’]ll\b/i],
  ['i', /\bI\b|\bme\b|\bI['’]/],
  ['to-do', /^(?:to|in order to|for) [\w-]+(?:ing)?\b.*(?:run|use|:$)/i],
  ['thanks', /\b(?:thanks?|thank you|welcome|happy|glad|excited|great|appreciated?|feel free|don['’]t hesitate|hesitate|love)\b/i],
  ['run', /\b(?:run|running|runs|execute|install|installed|clone|build|compile|start|launch|download|set ?up)\b/i],
  ['command', /`(?:\$ )?(?:npm|npx|pnpm|yarn|bun|make|cargo|go|git|gh|pip|pipx|uv|uvx|poetry|python3?|pytest|tox|docker|docker-compose|bundle|rake|rails|dotnet|mvn|gradle|\.\/\S+|brew|apt|sudo|cd|node|deno|just|nox|hatch|cmake|bazel|composer|php|terraform|kubectl|helm|mix|sbt|swift|flutter|dart|nx|turbo|ruff|uvicorn|export|curl|source)(?: [^`]*)?`/],
  ['path', /`[^`\s]*\/[^`\s]*`|`[\w.-]+\.(?:ts|js|tsx|jsx|mjs|py|rs|go|rb|java|kt|md|json|ya?ml|toml|c|h|cpp|cs|php|swift|sh|tf|sql|css|html|vue|txt|lock)`/i],
  ['code', /`/],
  ['url', /https?:\/\//],
  ['is-what', /\b(?:is|are) (?:an?|the|responsible|used|in charge|where|defined|stored|located|built|implemented|written|based|designed|generated|called|organized|organised|split|handled|kept)\b/i],
  ['verb-s', /\b(?:contains?|holds?|provides?|defines?|implements?|handles?|manages?|exposes?|lives?|owns?|wraps?|returns?|takes?|runs|calls|uses|stores?|produces?|consumes?|describes?|represents?|includes?|consists?|depends?|reads|writes|parses|converts?|generates|creates)\b/i],
  ['located', /\b(?:lives?|located|resides?|found|stored|placed|goes?|go|belongs?|sits?|kept) (?:in|under|at|inside|within|into|next to|alongside)\b/i],
  ['see', /^(?:please )?(?:see|refer to|read|check out|check|visit|consult|for (?:more|further|details|information))\b/i],
  ['see-any', /\b(?:see|for (?:more|further) (?:details|information|info)|more (?:details|information)|learn more|read more)\b/i],
  ['if', /^(?:if|when|whenever|before|after|once|while|unless|until|in case|where|for)\b/i],
  ['because', /\b(?:because|since|so that|in order to|otherwise|as a result|therefore|this (?:is|means|makes|helps|ensures|allows|lets))\b/i],
  ['example', /\b(?:for example|for instance|e\.g\.|i\.e\.|examples?|such as|like this)\b/i],
  ['following', /\b(?:following|below|above|as follows)\b/i],
  ['pr', /\b(?:pull requests?|PRs?|merge requests?|commits?|branch(?:es)?|changelog|review(?:er|ers|s)?)\b/i],
  ['issue', /\b(?:issues?|bugs?|discussions?|report(?:ing)?|slack|discord|chat|forum|e-?mail|mailing list|community|maintainers?|contributors?|newcomers?|question)\b/i],
  ['legal', /\b(?:licen[cs]e|copyright|CLA|DCO|sign(?:ed)?-off|code of conduct|agree(?:ment)?|intellectual)\b/i],
  ['agent', /\b(?:agents?|AI|LLM|Claude|Copilot|Codex|user|ask|tell|session|prompt)\b/i],
  ['test', /\b(?:tests?|testing|coverage|specs?)\b/i],
  ['style', /\b(?:names?|naming|camel ?case|snake_case|kebab|indent(?:ation)?|spaces?|tabs?|lines?|imports?|functions?|methods?|class(?:es)?|variables?|constants?|types?|comments?|docs?|docstrings?|format(?:ted|ting)?|lint(?:er|ing)?|style)\b/i],
  ['release', /\b(?:releases?|releasing|publish(?:ed|ing)?|deploy(?:ed|ment)?|version(?:s|ing)?|bump|tag(?:s|ged)?)\b/i],
  ['number', /\b\d+\b/],
  ['paren', /\(.*\)/],
  ['dash', / [–—] | -{1,3} |—/],
  ['passive', /\b(?:is|are|be|was|were|been) (?:\w+ly )?(?:not )?\w+(?:ed|en|wn|pt|lt|nt)\b/i],
  ['will', /\b(?:will|['’]ll|would)\b/i],
  ['can', /\b(?:can|may|might|could)\b/i],
  ['past', /\b(?:was|were|had|did)\b/i],
  ['good', /\b(?:good|better|best|bad|wrong|correct|clear|concise|consistent|simple|meaningful|descriptive|appropriate)\b/i],
]

/**
 * What speaks for and against a unit being a memory, as names: of its words, its shape, its place and its neighbours.
 * A name that the model does not know says nothing.
 */
export function featuresOf(index: number, { units, kind }: FeatureContext): string[] {
  const unit = units[index]
  if (!unit) return []
  const names = ['bias', `k=${unit.kind}`, `k=${unit.kind}&d=${kind}`, `d=${kind}`]
  const add = (name: string) => names.push(name)
  addText(unit, add)
  addShape(unit, add)
  addSection(unit, add)
  addNeighbours(index, units, add)
  addSurroundings(index, units, add)
  return names
}

type Add = (name: string) => void

const SUBJECTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['map', /\b(?:structure|layout|organi[sz]ation|director(?:y|ies)|folders?|where|map|tree|packages|modules|crates|key files|important files|files|workspaces?|monorepo|navigat\w+|codebase|repository|projects?)\b/i],
  ['arch', /\b(?:architecture|architectural|design|how it works|overview|internals?|data ?flow|components?|big picture|concepts?|pipeline|lifecycle|infrastructure|systems?|flow|boundar\w+|invariants?|decisions?|what (?:this|it) is|background|relationship)\b/i],
  ['norm', /\b(?:guid(?:e|ance|elines?)|rules?|conventions?|standards?|styles?|practi[cs]es?|principles?|naming|format(?:ting)?|requirements?|checklist|do['’]?s|don['’]?ts?|polic(?:y|ies)|coding|code|quality|patterns?|gotchas?|accessibility|errors?|handling|imports?|types?|typing|comments?|documentation|docs|dependenc(?:y|ies)|performance|logging|validation|pitfalls?|mistakes?|preferences?|philosophy|things not to do|important|critical|key|instructions?|anti-?patterns?|recommend\w+)\b/i],
  ['setup', /\b(?:set(?:ting)? ?up|install(?:ing|ation)?|getting|started|starting|prerequisites?|environment|build(?:ing)?|running|run|development|local(?:ly)?|debug(?:ging)?|commands?|scripts?|usage|quick ?start|clon(?:e|ing)|workflow|tools?|tooling|before you|configur\w+|ide|editor|docker|how to|updat(?:e|ing)|steps?|worktrees?|benchmarks?)\b/i],
  ['release', /\b(?:releas(?:e|es|ing)|publish(?:ing)?|deploy(?:ment|ing)?|version(?:s|ing)|changelogs?|changesets?|backport\w*)\b/i],
  ['community', /\b(?:community|contact|help|support|questions?|issues?|bugs?|report(?:ing|s)?|conduct|licen[cs]e|cla|certificate|origin|thanks?|financial|sponsor\w*|who|welcome|introduction|about|resources?|links?|reading|references?|further|acknowledg\w+|credits?|faq|moderation|members?|collaborators?|onboarding|ways|ideas|suggest\w+|feature requests?|good first|looking for|discussions?|translat\w+|see also|more information|why)\b/i],
  ['test', /\b(?:tests?|testing|coverage|specs?|assertions?|mock\w*|fixtures?)\b/i],
  ['pr', /\b(?:pull|prs?|commits?|messages?|branch(?:es|ing)?|merg(?:e|ing)|reviews?|reviewing|submit(?:ting)?|patch(?:es)?|scope|subject|body|footer|git)\b/i],
  ['security', /\b(?:security|secrets?|auth\w*|permissions?|vulnerabilit\w+|injection)\b/i],
  ['example', /\b(?:examples?|sample|demo|output|template)\b/i],
]

function addText({ text, kind }: Unit, add: Add): void {
  if (text === '') return
  const words = (text.slice(0, 600).match(WORD) ?? []).slice(0, MAX_WORDS)
  const lower = words.map((word) => (word.startsWith('`') ? '`' : word.toLowerCase()))
  for (const word of new Set(lower)) add(`w:${word}`)
  const [first = '', second = '', third = ''] = lower
  add(`f:${first}`)
  add(`f2:${first} ${second}`)
  if (kind === 'heading') for (const word of new Set(lower)) add(`hw:${word}`)
  const start = /^(?:please|also|then|just|instead|and|or|always|never|so|but|first|finally|next|simply|do|if)$/
  const verb = start.test(first) ? (start.test(second) ? third : second) : first
  if (VERBS.has(first)) add('imperative')
  else if (VERBS.has(verb)) add('imperative-late')
  const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  for (const name of found) {
    add(`p:${name}`)
    add(`p:${name}&k=${kind}`)
  }
  if (CLAUSE.test(text)) add(VERBS.has(CLAUSE.exec(text)?.[1]?.toLowerCase() ?? '') ? 'imperative-clause' : 'clause')
  if (pointsBack(text)) add('points-back')
  if (/[:：]$/.test(text)) add('ends-colon')
  else if (/[.!]["')\]]*$/.test(text)) add('ends-stop')
  else if (/\?$/.test(text)) add('ends-question')
  else add('ends-open')
  if (/^`[^`]*`\s*(?:[:–—-]|is\b|are\b|contains?\b|\()/.test(text)) add('code-then-what')
  if (/^[^.:]{1,40}: \S/.test(text)) add('label-then-what')
  if (/^\P{Lu}*$/u.test(text.slice(0, 1))) add('starts-low')
  if (text.startsWith('`')) add('starts-code')
  const length = text.length
  add(`len=${length < 20 ? 0 : length < 45 ? 1 : length < 90 ? 2 : length < 180 ? 3 : length < 350 ? 4 : 5}`)
}

function addShape(unit: Unit, add: Add): void {
  const { kind, isLabel, level, isOrdered, isTask, isQuoted, leadIns, node } = unit
  if (isLabel) add(`label&k=${kind}`)
  if (kind === 'item') {
    add(`level=${Math.min(level, 3)}`)
    if (isOrdered) add('ordered')
    if (isTask) add('task')
    const first = node.type === 'listItem' ? node.children[0] : undefined
    const inner = first?.type === 'paragraph' ? first.children : []
    if (inner[0]?.type === 'strong') add('starts-bold')
    if (inner[0]?.type === 'link') add(inner.length === 1 ? 'only-link' : 'starts-link')
    if (inner.length === 1 && inner[0]?.type === 'inlineCode') add('only-code')
  }
  if (kind === 'sentence' && node.type === 'paragraph') {
    if (node.children[0]?.type === 'strong') add('in-bold-start')
    if (node.children.length === 1 && node.children[0]?.type === 'link') add('only-link')
  }
  if (kind === 'code' && node.type === 'code') add(`lang=${(node.lang ?? '').toLowerCase()}`)
  if (isQuoted) add('quoted')
  if (leadIns.length > 0) {
    add('led-in')
    const lead = leadIns.join(' ').toLowerCase()
    for (const [name, pattern] of PATTERNS) if (pattern.test(lead)) add(`l:${name}`)
    for (const word of new Set(lead.match(WORD))) add(`lw:${word}`)
  }
}

function addSection({ section, kind }: Unit, add: Add): void {
  const [inner, ...outer] = [...section.headings].reverse()
  add(`depth=${Math.min(section.headings.length, 4)}`)
  for (const word of new Set(inner?.text.toLowerCase().match(WORD) ?? ['none'])) add(`h:${word}`)
  for (const { text } of outer) for (const word of new Set(text.toLowerCase().match(WORD))) add(`ho:${word}`)
  const inners = subjectsOf(inner?.text ?? '')
  for (const name of inners) {
    add(`s:${name}`)
    add(`s:${name}&k=${kind}`)
  }
  if (inners.length === 0) add(`s:none&k=${kind}`)
  for (const name of new Set(outer.flatMap(({ text }) => subjectsOf(text)))) add(`so:${name}&k=${kind}`)
  for (const name of subjectsOf(section.title)) add(`t:${name}`)
  if (inner) {
    const [first = ''] = inner.text.toLowerCase().match(WORD) ?? []
    if (VERBS.has(first) && inner.text.includes(' ')) add('h-imperative')
    if (inner.text.includes('`')) add(`h-code&k=${kind}`)
    if (/\?$/.test(inner.text)) add('h-question')
  }
}

function subjectsOf(heading: string): string[] {
  return SUBJECTS.filter(([, pattern]) => pattern.test(heading)).map(([name]) => name)
}

function addNeighbours(index: number, units: readonly Unit[], add: Add): void {
  const [unit, before, after] = [units[index], units[index - 1], units[index + 1]]
  if (!unit) return
  add(`before=${before?.kind ?? 'none'}&k=${unit.kind}`)
  add(`after=${after?.kind ?? 'none'}&k=${unit.kind}`)
  if (before && before.block === unit.block) add('same-block')
  else add(`first-of-block&k=${unit.kind}`)
  if (after && after.block === unit.block) add('more-of-block')
  else add(`last-of-block&k=${unit.kind}`)
  if (before && before.section !== unit.section) add('first-of-section')
  if (after && after.section !== unit.section) add('last-of-section')
  if (before && /[:：]$/.test(before.text)) add(`after-colon&k=${unit.kind}`)
  if (after?.parent === index) add('has-children')
  if (unit.parent >= 0) {
    const parent = units[unit.parent]
    add(`child-of-${parent?.isLabel ? 'label' : 'item'}&k=${unit.kind}`)
  }
  const siblings = blockMates(index, units)
  if (unit.kind === 'sentence') add(`of=${Math.min(siblings.length, 5)}`)
  if (unit.kind === 'item' || unit.kind === 'row') {
    const codes = siblings.filter(({ text }) => text.startsWith('`')).length
    const stops = siblings.filter(({ text }) => VERBS.has(firstWord(text))).length
    add(`mates-code=${share(codes, siblings.length)}`)
    add(`mates-verb=${share(stops, siblings.length)}`)
    const should = siblings.filter(({ text }) => NORMATIVE.test(text)).length
    add(`mates-norm=${share(should, siblings.length)}`)
    const long = siblings.reduce((sum, { text }) => sum + text.length, 0) / siblings.length
    add(`mates-len=${long < 25 ? 0 : long < 60 ? 1 : long < 120 ? 2 : 3}`)
  }
}

const AROUND = 10

// What the rest of a section is like says what this part of it is.
function addSurroundings(index: number, units: readonly Unit[], add: Add): void {
  const unit = units[index]
  if (!unit) return
  const around = { all: 0, norm: 0, verb: 0, code: 0, you: 0 }
  for (let at = Math.max(0, index - AROUND); at < Math.min(units.length, index + AROUND + 1); at++) {
    const other = units[at]
    if (!other || at === index || other.section !== unit.section || other.kind === 'heading') continue
    around.all++
    if (other.kind === 'code') around.code++
    if (NORMATIVE.test(other.text)) around.norm++
    if (VERBS.has(firstWord(other.text))) around.verb++
    if (/\byou\b/i.test(other.text)) around.you++
  }
  add(`around-norm=${around.all ? share(around.norm, around.all) : 'none'}&k=${unit.kind}`)
  add(`around-verb=${share(around.verb, around.all)}`)
  add(`around-code=${share(around.code, around.all)}&k=${unit.kind}`)
  const own = ownShape(unit.text)
  add(`own=${own}&k=${unit.kind}`)
  const inner = unit.section.headings.at(-1)?.text ?? ''
  for (const name of subjectsOf(inner)) add(`own=${own}&s:${name}`)
  const parent = units[unit.parent]
  if (parent) add(`own=${own}&parent=${NORMATIVE.test(parent.text) ? 'n' : ''}${VERBS.has(firstWord(parent.text)) ? 'v' : ''}${/[:：]$/.test(parent.text) ? ':' : ''}`)
}

const NORMATIVE =
  /\b(?:must(?:n['’]t)?|should(?:n['’]t)?|shall|never|always|avoid(?:ed|s)?|prefer(?:red|s)?|do not|don['’]t|ensure|make sure|be sure|only|can ?not|can['’]t|may not|ought|required?|requires|recommended|encouraged?|discouraged?|expected|forbidden|prohibited|(?:not|be) (?:allowed|permitted|accepted|welcome)|has to|have to|needs? to|mandatory|instead of|rather than|at (?:least|most)|no longer than|not (?:use|be|have|add|include|contain))\b/i

const CLAUSE =
  /^(?:if|when|whenever|before|after|once|while|unless|for|in|to|as|with|where|whether|because|since|given|instead|otherwise|by|on)\b[^,]{3,140}, (?:please |always |never |also |then |only |simply |just )?([a-z-]+)/i
const OPENING = /^(?:please|also|then|just|instead|finally|next|always|never|only|and|but|so|simply|importantly|ideally|note:|do)[,:]? ([a-z-]+)/i
const LABEL = /^[^:.!?]{2,50}(?::|\.| [–—-]) (?:(?:please|always|also|only) )?(?:\P{L}*)([a-z-]+)/iu

/** Whether a text tells somebody to do something: "Use tabs", "When in doubt, ask", "**Naming.** Keep names short". */
function isImperative(text: string): boolean {
  if (VERBS.has(firstWord(text))) return true
  return [OPENING, CLAUSE, LABEL].some((pattern) => VERBS.has(pattern.exec(text)?.[1]?.toLowerCase() ?? ''))
}

function ownShape(text: string): string {
  return `${NORMATIVE.test(text) ? 'n' : ''}${VERBS.has(firstWord(text)) ? 'v' : isImperative(text) ? 'i' : ''}${text.startsWith('`') ? 'c' : ''}`
}

function firstWord(text: string): string {
  return /^[\p{L}'-]+/u.exec(text)?.[0].toLowerCase() ?? ''
}

function share(part: number, whole: number): number {
  return Math.round((part / Math.max(1, whole)) * 3)
}

const MAX_MATES = 12

function blockMates(index: number, units: readonly Unit[]): Unit[] {
  const unit = units[index]
  const mates: Unit[] = []
  for (let at = Math.max(0, index - MAX_MATES); at < Math.min(units.length, index + MAX_MATES); at++) {
    const other = units[at]
    if (other && unit && other.block === unit.block && other.kind === unit.kind) mates.push(other)
  }
  return mates
}
