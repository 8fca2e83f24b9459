import type { Problem } from '../problem.ts'
import { type DataPath, parseYaml, schemaProblems, type YamlFile } from '../yaml.ts'
import { composeContent, normalizeText } from './content.ts'
import { isMemoryType, type MemoryType, type Rule } from './rule.ts'
import { type CategoryNode, RULES_FILE, type RuleNode } from './rules-schema.ts'
import { TextBudget } from './text-budget.ts'
import { stripInvisible } from './visible.ts'

interface RulesSource {
  readonly file: YamlFile
  readonly path: string
  readonly budget: TextBudget
}

interface Place {
  readonly at: DataPath
  readonly categories: readonly string[]
  readonly memoryType: MemoryType
}

/**
 * The rules of a rules file, in its order. Where anything in it is wrong there are problems and no rules: half a file
 * would look as if the other half had been withdrawn.
 */
export function extractFromRulesFile(text: string, path: string): { rules: Rule[]; problems: Problem[] } {
  const { file, problems } = parseYaml({ text, path })
  if (!file) return { rules: [], problems }
  const read = RULES_FILE.safeParse(file.value ?? {})
  if (!read.success) {
    return { rules: [], problems: schemaProblems(read.error, file, { path, code: 'invalid-rules-file' }) }
  }
  const source = { file, path, budget: new TextBudget(path) }
  const rules = Object.entries(read.data).flatMap(([name, node]) =>
    isMemoryType(name)
      ? rulesOf(node, { at: [name], categories: [], memoryType: name }, source)
      : rulesOf(node, { at: [name], categories: [name], memoryType: 'project_rule' }, source),
  )
  return { rules, problems: hiddenProblems(file, path) }
}

function rulesOf(node: CategoryNode, place: Place, source: RulesSource): Rule[] {
  if (Array.isArray(node)) {
    return node.map((rule, index) => readRule(rule, { ...place, at: [...place.at, index] }, source))
  }
  return Object.entries(node).flatMap(([name, inner]) =>
    rulesOf(inner, { ...place, at: [...place.at, name], categories: [...place.categories, name] }, source),
  )
}

function readRule(
  node: RuleNode,
  { at, categories, memoryType }: Place,
  { file, path, budget }: RulesSource,
): Rule {
  const { rule, because, memory_type, paths = [] } = typeof node === 'string' ? { rule: node } : node
  const section = categories.join(' > ')
  const { startLine, endLine } = file.linesOf(at)
  budget.take([section, ...paths, rule, because ?? ''], startLine)
  const body = because ? `${rule} Because ${because}` : rule
  return {
    path,
    startLine,
    endLine,
    section,
    memoryType: memory_type ?? memoryType,
    paths,
    body: normalizeText(body),
    content: composeContent({ prefix: section && `${section}: `, paths, body }),
  }
}

// The texts of a rules file are what its readers see, so what they can't see is looked for in all of them.
function hiddenProblems(file: YamlFile, path: string): Problem[] {
  return file.texts().flatMap(({ text, line, column }) => {
    const { hidden } = stripInvisible(text)
    if (hidden.length === 0) return []
    const message = `Characters that no reader sees were left out: ${hidden.join(', ')}. Remove them.`
    return [{ code: 'hidden-text', severity: 'warning' as const, message, path, line, column }]
  })
}
