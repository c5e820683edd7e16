import type { ErrorDocument } from '../../contract/error.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import { envelope } from '../document/envelope.ts'
import { errorItem } from '../document/items.ts'

export function errorDocument(error: BackupError, command: string, plan: RestorePlan | null): ErrorDocument {
  return { ...envelope(command), verdict: 'failed', error: errorItem(error), report: error.report, plan }
}
