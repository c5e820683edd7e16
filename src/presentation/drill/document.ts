import type { DrillDocument } from '../../contract/drill.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem, errorItem } from '../document/items.ts'

/** The evidence that a drill leaves. */
export function drillDocument({ drilled, failure, startedAt, ...drill }: Drill): DrillDocument {
  return {
    ...envelope('drill'),
    ...drill,
    startedAt: startedAt.toISOString(),
    drilled: drilled.map(({ entry, failure: error, ...rest }) => ({
      archive: archiveItem(entry),
      ...rest,
      error: error === null ? null : errorItem(error),
    })),
    error: failure === null ? null : errorItem(failure),
  }
}
