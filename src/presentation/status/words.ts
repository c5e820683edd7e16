import type { StatusCode } from '../../domain/status/status.ts'
import type { Status } from '../../operations/status/status.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** What was looked at, for each code that a finding of a status can have. */
export const STATUS_LABELS: Readonly<Record<StatusCode, string>> = {
  BACKUP_STALE: 'age',
  TOO_FEW_VERIFIED: 'verified archives',
  ARCHIVE_DAMAGED: 'damage',
  ARCHIVES_EXPIRING: 'expiry',
  STORAGE_NEARLY_FULL: 'storage',
  WORKFLOW_DISABLED: 'workflow',
  BACKUPS_FAILING: 'last backups',
  BACKUPS_SKIPPED: 'skipped runs',
  SUCCESS_RATE_LOW: 'success rate',
  DRILL_OVERDUE: 'drill',
  DRILL_FAILED: 'drill result',
  BACKUP_SHRUNK: 'shrinking',
  BACKUP_SLOWED: 'slowing',
}

/** What a status came to, in a few words. */
export function titleOfStatus({ policy, verdict }: Pick<Status, 'policy' | 'verdict'>): string {
  if (verdict === 'failed') return 'The backups need attention'
  return withWarnings(policy.paused ? 'Backups are paused' : 'The backups are in order', verdict)
}
