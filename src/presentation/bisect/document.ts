import type { BisectDocument } from '../../contract/bisect.ts'
import type { Bisected } from '../../operations/bisect/bisect.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem, errorItem } from '../document/items.ts'

export function bisectDocument(bisected: Bisected): BisectDocument {
  const { failure, newestHolding, oldestBroken, probes, verdict: _, ...rest } = bisected
  return {
    ...envelope('bisect'),
    ...rest,
    probes: probes.map(({ entry, ...probe }) => ({ archive: archiveItem(entry), ...probe })),
    newestHolding: newestHolding && archiveItem(newestHolding),
    oldestBroken: oldestBroken && archiveItem(oldestBroken),
    error: failure && errorItem(failure),
  }
}
