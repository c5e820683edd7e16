import type { RestoreDocument } from '../../contract/restore.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import { envelope } from '../document/envelope.ts'
import { verifiedItem } from '../document/items.ts'

export function restoreDocument(restored: Restored): RestoreDocument {
  const { archive, chosenBy, durationMs, notes, outcome, passedOver } = restored
  const { plan, safetyCopy, target, verdict, verified } = restored
  return {
    ...envelope('restore'),
    verdict,
    outcome,
    archive,
    chosenBy,
    target,
    plan,
    verified: verifiedItem(verified),
    passedOver,
    safetyCopy,
    notes,
    durationMs,
  }
}
