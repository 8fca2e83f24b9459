import { expect, test } from '@jest/globals'
import { recordName } from '../../src/extract/record-title.ts'

test.each([
  ['docs/adr/0005-use-dashes.md', '5. Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/0005-use-dashes.md', 'Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/0005-use-dashes.md', '0005 Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/0005-use-dashes.md', '', 'ADR 5: Use dashes'],
  ['docs/adr/0005-use-dashes.md', '3 tiers of caches', 'ADR 5: 3 tiers of caches'],
  ['docs/adr/adr-005-x.md', 'ADR-005: Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/ADR-5.md', 'ADR 5 - Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/0005.md', '[ADR-0005] Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/0005.md', '', 'ADR 5'],
  ['docs/adr/use-dashes.md', '5. Use dashes', 'ADR 5: Use dashes'],
  ['docs/adr/use-dashes.md', 'ADR 12: Use dashes', 'ADR 12: Use dashes'],
  ['docs/adr/use-dashes.md', 'Architecture Decision Record: Use dashes', 'ADR: Use dashes'],
  ['docs/adr/use-dashes.md', 'Use dashes', 'ADR: Use dashes'],
  ['docs/adr/use-dashes.md', '3 tiers of caches', 'ADR: 3 tiers of caches'],
  ['docs/adr/20240301-use-dashes.md', 'Use dashes', 'ADR: Use dashes'],
  ['docs/adr/20240301-use-dashes.md', '', 'ADR: Use dashes'],
  ['docs/adr/0000-use-records.md', 'Use records', 'ADR 0: Use records'],
])('%s with the heading "%s" is %s', (path, heading, name) => {
  expect(recordName(path, heading)).toBe(name)
})
