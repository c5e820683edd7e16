import { successRateOf } from '../../domain/journal/attempts.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import type { StatusFinding, StorageFacts } from '../../domain/status/status.ts'
import type { Status } from '../../operations/status/status.ts'
import type { Envelope } from '../document/documents.ts'
import { type ArchiveItem, archiveItem, type ErrorItem, errorItem } from '../document/items.ts'
import { envelope } from '../document/results.ts'
import { type Badge, badgeOf } from './badge.ts'

/** The backups of one database. */
export interface DatabaseStatusItem {
  readonly database: string | null
  /** The newest verified archive; null when there is none. */
  readonly newest: ArchiveItem | null
  readonly ageMs: number | null
  /** How many verified archives were found; counting ends at the floor. */
  readonly verified: number
  /** Names of archives that are not good. */
  readonly damaged: readonly string[]
  /** Backups of the last 30 days. */
  readonly made: number
  readonly failed: number
}

export interface StatusDocument extends Envelope<'status'> {
  readonly verdict: Verdict
  readonly store: string
  readonly paused: boolean
  readonly findings: readonly StatusFinding[]
  readonly databases: readonly DatabaseStatusItem[]
  readonly storage: readonly StorageFacts[]
  readonly badge: Badge
  readonly error: ErrorItem | null
}

export function statusDocument(status: Status): StatusDocument {
  const { facts, failure, findings, policy, store, verdict } = status
  return {
    ...envelope('status'),
    verdict,
    store,
    paused: policy.paused,
    findings,
    databases: facts.databases.map(({ attempts, damaged, database, verified }) => {
      const newest = verified[0]
      return {
        database,
        newest: newest === undefined ? null : archiveItem(newest),
        ageMs: newest === undefined ? null : facts.now.getTime() - newest.createdAt.getTime(),
        verified: verified.length,
        damaged: damaged.map(({ name }) => name),
        ...successRateOf(attempts),
      }
    }),
    storage: facts.storage,
    badge: badgeOf(status),
    error: failure === null ? null : errorItem(failure),
  }
}
