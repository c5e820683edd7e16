import type { Catalog } from '../catalog/catalog.ts'
import type { TrendFinding } from '../history/trend.ts'
import type { Attempt } from '../journal/attempts.ts'
import type { ErrorCode } from '../outcome/errors.ts'
import { type Outcome, type Verdict, worstOf } from '../outcome/verification.ts'

/** What the backups must be like. */
export interface StatusPolicy {
  /** How old the newest verified archive of a database may be. */
  readonly maxAgeMs: number
  /** How many verified archives of a database there must be. */
  readonly keepMinimumVerified: number
  /** How much the archives together may take; null when only the disk counts. */
  readonly storageQuotaBytes: number | null
  /** How long ago the last drill may be; null when no drills are asked for. */
  readonly maxDrillAgeMs: number | null
  /** True while no backups are meant to be made: then it is no alarm that there are none. */
  readonly paused: boolean
}

/** What holds unless the request says otherwise: a day and two hours, and the floor of retention. */
export const DEFAULT_STATUS_POLICY: StatusPolicy = {
  maxAgeMs: 26 * 3_600_000,
  keepMinimumVerified: 3,
  storageQuotaBytes: null,
  maxDrillAgeMs: null,
  paused: false,
}

/** What was found of one database. */
export interface DatabaseFacts {
  /** Null for archives that name no database. */
  readonly database: string | null
  /** The newest archives that were looked at and found good, newest first; no more than the floor asks for. */
  readonly verified: Catalog
  /** Those that were looked at and are not good. */
  readonly damaged: readonly DamagedArchive[]
  /** The names of those that were met and would be refused for their origin. */
  readonly untrusted: readonly string[]
  /** How many are dated later than now, and so count for nothing. */
  readonly aheadOfTime: number
  /** How many archives there ever were, as far as the store and its journal know. */
  readonly everMade: number
  /** Of the last 30 days, oldest first. */
  readonly attempts: readonly Attempt[]
  readonly trend: readonly TrendFinding[]
}

/** An archive that is no good backup of its database. */
export interface DamagedArchive {
  readonly name: string
  /** Why, as a sentence. */
  readonly fault: string
}

/** How much of a place is used. */
export interface StorageFacts {
  readonly of: 'disk' | 'quota'
  readonly usedBytes: number
  /** More than 0. */
  readonly totalBytes: number
}

/** The workflow that makes the backups, as GitHub sees it. */
export interface ScheduleFacts {
  /** Such as `.github/workflows/backup.yml`. */
  readonly workflow: string
  /** Null while it is active; otherwise why it is not, such as `disabled_inactivity`. */
  readonly disabled: string | null
}

/** The last drill. */
export interface DrillFacts {
  readonly time: Date
  readonly verdict: Verdict
}

/** Everything that a status is judged by. */
export interface StatusFacts {
  readonly now: Date
  /** Of each database whose backups matter; empty when the store holds none. */
  readonly databases: readonly DatabaseFacts[]
  /** The names of archives that would be refused for their origin, of databases of which there is nothing else. */
  readonly untrusted: readonly string[]
  readonly storage: readonly StorageFacts[]
  /** Null where no workflow makes the backups. */
  readonly schedule: ScheduleFacts | null
  /** Null when there never was one. */
  readonly lastDrill: DrillFacts | null
}

/** The codes that a cause can have. */
export const STATUS_CODES = [
  'BACKUP_STALE',
  'TOO_FEW_VERIFIED',
  'ARCHIVE_DAMAGED',
  'ARCHIVES_EXPIRING',
  'STORAGE_NEARLY_FULL',
  'WORKFLOW_DISABLED',
  'BACKUPS_FAILING',
  'BACKUPS_SKIPPED',
  'SUCCESS_RATE_LOW',
  'DRILL_OVERDUE',
  'DRILL_FAILED',
  'BACKUP_SHRUNK',
  'BACKUP_SLOWED',
] as const satisfies readonly ErrorCode[]
export type StatusCode = (typeof STATUS_CODES)[number]

/** One fact, judged. The code says what was looked at, whether or not something is wrong with it. */
export interface StatusFinding {
  readonly code: StatusCode
  /** Null for what concerns the store as a whole. */
  readonly database: string | null
  /** `skipped` while backups are paused. */
  readonly outcome: Outcome
  /** A sentence; names from outside stand in it raw. */
  readonly message: string
  /** What to do about it; null when it is ok. */
  readonly hint: string | null
}

/** The worst outcome among the findings; what is skipped while backups are paused is no fault. */
export function verdictOfStatus(findings: readonly StatusFinding[]): Verdict {
  const outcomes = findings.map(({ outcome }) => outcome)
  return worstOf(
    outcomes.filter((outcome) => outcome !== 'skipped'),
    'ok',
  )
}

/** What a finding amounts to while no backups are meant to be made: never an alarm. */
export function pausedFinding(finding: StatusFinding): StatusFinding {
  if (finding.outcome === 'ok') return finding
  return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null }
}
