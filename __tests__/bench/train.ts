// Trains the model with which extraction tells norms from other text, on labelled folders:
//   node __tests__/bench/train.ts [--folds 10] [--write] DOCS LABELS [DOCS LABELS…]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DocumentProblems } from '../../src/extract/document-problems.ts'
import { featuresOf } from '../../src/extract/features.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { withHtmlHeadings } from '../../src/extract/sections.ts'
import { follow, type History, mayBe, TAGS, type Tag, tagUnits, transitionFeatures, type Weights } from '../../src/extract/tagger.ts'
import { UnitReader } from '../../src/extract/unit-reader.ts'
import type { Unit } from '../../src/extract/units.ts'
import { goldTags } from './gold-tags.ts'

export interface Label { start: number; end: number; type: string; required: boolean }
export interface Labelled { path: string; units: Unit[]; kind: any; gold: Label[]; tags: { tag: Tag; weight: number }[]; group: string }

const kindOf = (p: string) => /contributing\.md$/i.test(p) ? 'contributing' : /(agents|claude|gemini|copilot-instructions|\.instructions|bugbot)\.md$|\.mdc$|rules$/i.test(p) ? 'agents' : /(style|style[-_]?guide|conventions|best_practices|review|standards)\.md$/i.test(p) ? 'style' : /architecture\.md$/i.test(p) ? 'architecture' : 'other'
function load(docs: string, labels: string): Labelled[] {
  const found = new Map<string, Label[]>()
  for (const row of readFileSync(labels, 'utf8').split('\n')) {
    if (!row || row.startsWith('#')) continue
    const [path = '', start, end, type = '', need] = row.split('\t')
    const list = found.get(path) ?? []
    found.set(path, list)
    if (type !== 'none') list.push({ start: Number(start), end: Number(end), type, required: need === 'required' })
  }
  return [...found].filter(([path]) => !/\/adrs?\/|decisions\//.test(path)).map(([path, gold]) => {
    const text = readFileSync(join(docs, path), 'utf8')
    const root = withHtmlHeadings(parseMarkdown(text))
    const { units } = new UnitReader(root, path, new DocumentProblems({ text, path }))
    const kind = kindOf(path)
    return { path, units, kind, gold, tags: goldTags(units, gold), group: path.split('/')[0] ?? path }
  })
}

// The fixtures of extraction are labelled documents too: what stands beside each is what it gives.
export function loadFixtures(): Labelled[] {
  const folder = new URL('../fixtures/', import.meta.url)
  return readdirSync(folder).filter((file) => file.endsWith('.md') && !file.startsWith('record-')).flatMap((file) => {
    const said = JSON.parse(readFileSync(new URL(file.replace(/md$/, 'json'), folder), 'utf8'))
    const path: string = said.path ?? file
    if (said.source || path.startsWith('.nectr/')) return []
    const text = readFileSync(new URL(file, folder), 'utf8')
    if (text.includes('nectr:ignore-file')) return []
    const root = withHtmlHeadings(parseMarkdown(text))
    const { units } = new UnitReader(root, path, new DocumentProblems({ text, path }))
    const gold = said.rules.map((rule: any) => ({ start: rule.startLine, end: rule.endLine, type: rule.memoryType, required: true }))
    return [{ path, units, kind: kindOf(path), gold, tags: goldTags(units, gold).map(({ tag, weight }) => ({ tag, weight: weight * 2 })), group: `fixture ${file}` }]
  })
}

interface Sample { own: number[]; tag: number; weight: number; allowed: boolean[] }

function samplesOf(documents: Labelled[], ids: Map<string, number>, isFrozen = false): Sample[] {
  const idOf = (name: string) => {
    const known = ids.get(name)
    if (known !== undefined || isFrozen) return known ?? -1
    ids.set(name, ids.size)
    return ids.size - 1
  }
  return documents.flatMap(({ units, kind, tags }) => {
    let history: History = { tag: 'none', root: -1 }
    return units.map((_, index): Sample => {
      const names = [...featuresOf(index, { units, kind }), ...transitionFeatures(index, units, history)]
      let { tag, weight } = tags[index] ?? { tag: 'none' as Tag, weight: 0 }
      const allowed = TAGS.map((one) => mayBe(one, index, units, history))
      if (!allowed[TAGS.indexOf(tag)]) { weight = 0; tag = 'none' }
      history = follow(history, tag, index)
      return { own: names.map(idOf).filter((id) => id >= 0), tag: TAGS.indexOf(tag), weight, allowed }
    })
  })
}

const DROP = process.env['DROP'] ? new RegExp(process.env['DROP']) : undefined
function countDocuments(documents: Labelled[]): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>()
  for (const { units, kind, tags, path } of documents) {
    let history: History = { tag: 'none', root: -1 }
    for (const index of units.keys()) {
      for (const name of [...featuresOf(index, { units, kind }), ...transitionFeatures(index, units, history)]) {
        let set = seen.get(name)
        if (!set) seen.set(name, (set = new Set()))
        set.add(path)
      }
      const tag = tags[index]?.tag ?? 'none'
      history = follow(history, mayBe(tag, index, units, history) ? tag : 'none', index)
    }
  }
  return seen
}

export function train(documents: Labelled[], { l2 = 1.0, minDocuments = 3, epochs = 150 } = {}): Weights {
  const counts = countDocuments(documents)
  const ids = new Map<string, number>()
  for (const [name, set] of counts) if (set.size >= minDocuments && !DROP?.test(name)) ids.set(name, ids.size)
  const samples = samplesOf(documents, ids, true).filter(({ weight }) => weight > 0)
  const K = TAGS.length
  const W = new Float64Array(ids.size * K)
  const G2 = new Float64Array(ids.size * K)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient = new Float64Array(ids.size * K)
    for (const { own, tag, weight, allowed } of samples) {
      const scores = new Float64Array(K)
      for (const id of own) for (let k = 0; k < K; k++) scores[k]! += W[id * K + k]!
      let high = -Infinity
      for (let k = 0; k < K; k++) if (allowed[k] && scores[k]! > high) high = scores[k]!
      let sum = 0
      for (let k = 0; k < K; k++) { scores[k] = allowed[k] ? Math.exp(scores[k]! - high) : 0; sum += scores[k]! }
      for (let k = 0; k < K; k++) {
        const error = weight * (scores[k]! / sum - (k === tag ? 1 : 0))
        if (error !== 0) for (const id of own) gradient[id * K + k]! += error
      }
    }
    for (let at = 0; at < W.length; at++) {
      const g = gradient[at]! + l2 * W[at]!
      G2[at]! += g * g
      W[at]! -= (0.3 * g) / (Math.sqrt(G2[at]!) + 1e-8)
    }
  }
  // Decoding step by step prefers to go on; this keeps memories apart.
  const bias = ids.get('bias')
  if (bias !== undefined) W[bias * K + TAGS.indexOf('more')]! -= 0.7
  const weights = new Map<string, number[]>()
  for (const [name, id] of ids) {
    const row = TAGS.map((_, k) => Math.round(W[id * K + k]! * 100) / 100)
    if (row.some((value) => Math.abs(value) >= 0.02)) weights.set(name, row)
  }
  return weights
}

// As tagger: the scores of all tags are normalised over the allowed ones? kept simple there.
export interface Prediction { start: number; end: number; type: string; text: string }

export function predict({ units, kind }: Labelled, weights: Weights, bias: number[] = []): Prediction[] {
  const tags = tagUnits({ units, kind }, weights, bias)
  const predictions: Prediction[] = []
  for (const [index, tag] of tags.entries()) {
    const unit = units[index]!
    const last = predictions.at(-1)
    if (tag === 'more' && last) { last.end = Math.max(last.end, unit.endLine); last.text += ' ' + unit.text }
    else if (tag !== 'none') predictions.push({ start: unit.startLine, end: unit.endLine, type: tag, text: unit.text })
  }
  return predictions
}

const overlap = (a: any, b: any) => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start) + 1)
}
export function score(gold: Label[], predicted: Prediction[], report?: (kind: string, item: any) => void) {
  const pairs: { i: number; j: number; score: number }[] = []
  gold.forEach((g, i) => predicted.forEach((p, j) => {
    const s = overlap(g, p)
    if (s >= 0.5) pairs.push({ i, j, score: s + (g.required ? 0.001 : 0) + (g.type === p.type ? 0.002 : 0) })
  }))
  pairs.sort((a, b) => b.score - a.score)
  const goldOf = new Map<number, number>(), taken = new Set<number>()
  for (const { i, j } of pairs) if (!taken.has(i) && !goldOf.has(j)) { taken.add(i); goldOf.set(j, i) }
  const r = { tp: 0, fp: 0, fn: 0, typed: 0 }
  predicted.forEach((p, j) => {
    const at = goldOf.get(j)
    if (at !== undefined) { const g = gold[at]!; if (!g.required) return; r.tp++; if (g.type === p.type) r.typed++; else report?.('type', { ...p, gold: g.type }); return }
    if (gold.some((g) => !g.required && overlap(g, p) > 0)) return
    r.fp++; report?.('extra', p)
  })
  gold.forEach((g, i) => { if (g.required && !taken.has(i)) { r.fn++; report?.('missing', g) } })
  return r
}
const add = (a: any, b: any) => { for (const k in a) a[k] += b[k]; return a }
const show = (s: any) => `P ${(s.tp / (s.tp + s.fp)).toFixed(3)} R ${(s.tp / (s.tp + s.fn)).toFixed(3)} F1 ${((2 * s.tp) / (2 * s.tp + s.fp + s.fn)).toFixed(3)} type ${(s.typed / s.tp).toFixed(3)} (tp ${s.tp} fp ${s.fp} fn ${s.fn})`

const { values: o, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' }, write: { type: 'boolean' }, l2: { type: 'string' }, min: { type: 'string' }, epochs: { type: 'string' }, misses: { type: 'boolean' }, test: { type: 'string', multiple: true }, bias: { type: 'string' }, oracle: { type: 'boolean' }, fixtures: { type: 'boolean' } } })
const sets: Labelled[] = []
for (let at = 0; at + 1 < positionals.length; at += 2) sets.push(...load(positionals[at]!, positionals[at + 1]!))
const extra = o.fixtures ? loadFixtures() : []
const options = { l2: Number(o.l2 ?? 1), minDocuments: Number(o.min ?? 3), epochs: Number(o.epochs ?? 150) }
const bias = (o.bias ?? '0').split(',').map(Number)
console.log(sets.length, 'documents', sets.reduce((n, d) => n + d.units.length, 0), 'units')
if (o.oracle) {
  const sum = { tp: 0, fp: 0, fn: 0, typed: 0 }
  for (const d of sets) {
    const tags = d.tags
    const preds: Prediction[] = []
    let history: History = { tag: 'none', root: -1 }
    d.units.forEach((u, i) => { let t = tags[i]!.weight === 0 ? 'none' : tags[i]!.tag; if (!mayBe(t as Tag, i, d.units, history)) { t = 'none' } history = follow(history, t as Tag, i); const l = preds.at(-1); if (t === 'more' && l) l.end = Math.max(l.end, u.endLine); else if (t !== 'none') preds.push({ start: u.startLine, end: u.endLine, type: t, text: u.text }) })
    const s = score(d.gold, preds, o.misses ? (k, x) => console.log(k, d.path, x.start, x.end, x.type, x.text ?? '') : undefined); add(sum, s)
  }
  console.log('oracle', show(sum))
}
if (o.test) {
  const weights = train([...sets, ...extra], options)
  for (let at = 0; at + 1 < o.test.length; at += 2) {
    const sum = { tp: 0, fp: 0, fn: 0, typed: 0 }
    for (const d of load(o.test[at]!, o.test[at + 1]!)) { const s = score(d.gold, predict(d, weights, bias), o.misses ? (k, x) => console.log(k, `${d.path}:${x.start}-${x.end}`, x.type, x.gold ?? '', x.text ?? '') : undefined); add(sum, s); console.log(show(s), d.path) }
    console.log('test', o.test[at], show(sum))
  }
}
if (o.folds) {
  const groups = [...new Set(sets.map(({ group }) => group))].sort()
  const folds = Number(o.folds)
  const sum = { tp: 0, fp: 0, fn: 0, typed: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(groups.filter((_, at) => at % folds === fold))
    const weights = train([...sets.filter(({ group }) => !held.has(group)), ...extra], options)
    if (process.env['EX']) { const { explain } = await import('/tmp/w/explain.ts' as string); const [pp, ll] = process.env['EX'].split('@') as [string, string]; for (const d of sets) if (held.has(d.group) && d.path.includes(pp)) explain(d, weights, ll.split(',').map(Number)) }
    for (const d of sets.filter(({ group }) => held.has(group))) {
      const s = score(d.gold, predict(d, weights, bias), o.misses ? (k, x) => console.log(k, `${d.path}:${x.start}-${x.end}`, x.type, x.gold ?? '', (x.text ?? '').slice(0, 130)) : undefined)
      add(sum, s)
      console.log(show(s), d.path)
    }
  }
  console.log('cross-validation', show(sum))
}
if (!o.folds && !o.test) {
  const weights = train([...sets, ...extra], options)
  const sum = { tp: 0, fp: 0, fn: 0, typed: 0 }
  for (const d of sets) add(sum, score(d.gold, predict(d, weights, bias)))
  console.log('training', show(sum), weights.size, 'features')
  if (o.write) {
    const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}],`)
    writeFileSync(new URL('../../src/extract/weights.ts', import.meta.url), `export const WEIGHTS = {\n${rows.join('\n')}\n}\n`)
  }
}
