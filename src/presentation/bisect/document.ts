import type { ProbeOutcome } from '../../domain/bisect/bisect.ts'
import type { Bisected } from '../../operations/bisect/bisect.ts'
import type { Envelope } from '../document/documents.ts'
import { type ArchiveItem, archiveItem, type ErrorItem, errorItem } from '../document/items.ts'
import { envelope } from '../document/results.ts'

export interface BisectDocument extends Envelope<'bisect'> {
  readonly store: string
  readonly assertions: readonly string[]
  readonly archives: number
  /** In the order in which they were fetched. */
  readonly probes: readonly {
    readonly archive: ArchiveItem
    readonly outcome: ProbeOutcome
    readonly message: string | null
  }[]
  readonly newestHolding: ArchiveItem | null
  readonly oldestBroken: ArchiveItem | null
  readonly durationMs: number
  readonly error: ErrorItem | null
}

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
