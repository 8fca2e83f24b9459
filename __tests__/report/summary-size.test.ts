import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.ts'
import { memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'

const AT = '`CONTRIBUTING.md:1`'

describe('a long summary', () => {
  test('folds a list of more than 15 items, so that what is below it is in sight', () => {
    const memories = Array.from({ length: 16 }, (_, n) => memory(`new ${n}`))
    const [open, long] = [memories.slice(1), memories].map((some) =>
      renderSummary(reportOf([appliedOutcome(planOf(some))]), {}),
    )
    expect(open).toContain(`\n\n#### Added (15)\n\n- \`new 1\`<br>${AT} · \`project_rule\`\n`)
    expect(long).toContain(
      `\n\n<details><summary><b>Added (16)</b></summary>\n\n- \`new 0\`<br>${AT} · \`project_rule\`\n`,
    )
    expect(long).toContain(`- \`new 15\`<br>${AT} · \`project_rule\`\n\n</details>\n\n`)
  })

  test('shows 3,000 items of a list and counts the others', () => {
    const plan = planOf(Array.from({ length: 3_001 }, (_, n) => memory(`new ${n}`)))
    const text = renderSummary(
      reportOf([appliedOutcome(plan)], { problems: problemsOf('warning', 3_002) }),
      {},
    )
    expect(text.match(/ · `project_rule`$/gm)).toHaveLength(3_000)
    expect(text).toContain(
      `- \`new 2999\`<br>${AT} · \`project_rule\`\n\n</details>\n\n… and 1 more: the plan file has them.\n`,
    )
    expect(text.match(/ · warning `hidden-text`$/gm)).toHaveLength(3_000)
    expect(text).toContain('\n\n… and 2 more: the plan file has them.\n\n```mermaid\n')
  })

  test('names five places of a memory and counts the others', () => {
    const places = Array.from({ length: 7 }, (_, n) => ({
      path: `${n}.md`,
      startLine: 1,
      endLine: 1,
      section: '',
    }))
    const plan = planOf([{ ...memory('new'), sources: places }])
    expect(renderSummary(reportOf([appliedOutcome(plan)]), {})).toContain(
      '- `new`<br>`0.md:1`, `1.md:1`, `2.md:1`, `3.md:1`, `4.md:1`, 2 other places · `project_rule`',
    )
  })

  test.each([
    [2, 200],
    [12, 50],
    [40, 10],
  ])('of %i repositories has %i items a list, so that it stays below 1 MiB', (repos, rows) => {
    const plan = planOf(Array.from({ length: 1_001 }, (_, n) => memory(`${n} ${'x'.repeat(1000)}`)))
    const outcomes = Array.from({ length: repos }, () => appliedOutcome(plan))
    const text = renderSummary(reportOf(outcomes), {})
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text.match(/ · `project_rule`$/gm)).toHaveLength(repos * rows)
  })

  test('of very many repositories has the counts alone', () => {
    const plan = planOf(Array.from({ length: 20 }, (_, n) => memory(`${n} ${'x'.repeat(1000)}`)))
    const text = renderSummary(reportOf(Array.from({ length: 300 }, () => appliedOutcome(plan))), {})
    expect(text).not.toContain(' · `project_rule`')
    expect(text.match(/#### Added \(20\)\n\nLeft out here: the plan file has them\.\n/g)).toHaveLength(300)
  })
})
