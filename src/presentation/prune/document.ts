import type { PruneDocument } from '../../contract/prune.ts'
import type { Pruned } from '../../operations/retention/prune.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem } from '../document/items.ts'

export function pruneDocument(pruned: Pruned, store: string): PruneDocument {
  return { ...envelope('prune'), store, ...prunedItem(pruned) }
}

/** What retention decided, and whether it was carried out. */
export function prunedItem({
  applied,
  decisions,
  freedBytes,
}: Pruned): Pick<PruneDocument, 'applied' | 'freedBytes' | 'decisions'> {
  return {
    applied,
    freedBytes,
    decisions: decisions.map(({ action, entry, reasons }) => ({
      archive: archiveItem(entry),
      action,
      reasons,
    })),
  }
}
