import type { JournalEntry } from '../journal/journal.ts'
import { type BackupError, ERROR_KINDS, type ErrorCode } from '../outcome/errors.ts'
import { worstOf } from '../outcome/verification.ts'
import { type StatusCode, type StatusFinding, verdictOfStatus } from '../status/status.ts'
import type { Alert, AlertKind, Announcement } from './alert.ts'

const STATUS_KINDS: Readonly<Partial<Record<StatusCode, AlertKind>>> = {
  BACKUP_STALE: 'staleness',
  BACKUPS_SKIPPED: 'staleness',
  WORKFLOW_DISABLED: 'staleness',
  DRILL_OVERDUE: 'staleness',
  ARCHIVES_EXPIRING: 'staleness',
  STORAGE_NEARLY_FULL: 'storage',
  ARCHIVE_DAMAGED: 'integrity',
  DRILL_FAILED: 'integrity',
}

/**
 * What the end of an operation is worth telling: every failure, and every restore that is done. A backup with warnings
 * is in its own report; to tell of it every hour would only teach its readers not to look.
 * @param entries what the operation came to, as its journal has it
 */
export function decideAlerts(entries: readonly JournalEntry[]): readonly Alert[] {
  return entries.filter(({ code }) => code !== 'CANCELLED').flatMap((entry) => alertOfEntry(entry) ?? [])
}

/** What a status is worth telling: every finding that is not ok. */
export function decideStatusAlerts(findings: readonly StatusFinding[]): readonly Alert[] {
  return findings.flatMap(({ code, database, hint, message, outcome }): Alert[] =>
    outcome === 'failed' || outcome === 'warning'
      ? [
          {
            kind: STATUS_KINDS[code] ?? 'failure',
            severity: outcome,
            code,
            subject: database,
            message,
            remedy: hint,
          },
        ]
      : [],
  )
}

/** The announcement of an operation that ended; null when it says nothing, because it was cancelled. */
export function announceEntries(
  entries: readonly JournalEntry[],
  operation: Announcement['operation'],
  store: string,
  time: Date,
): Announcement | null {
  const verdicts = entries.filter(({ code }) => code !== 'CANCELLED').map(({ verdict }) => verdict)
  if (verdicts.length === 0) return null
  return { time, operation, store, verdict: worstOf(verdicts, 'skipped'), alerts: decideAlerts(entries) }
}

/** The announcement of a status. */
export function announceStatus(findings: readonly StatusFinding[], store: string, time: Date): Announcement {
  const verdict = verdictOfStatus(findings)
  return { time, operation: 'status', store, verdict, alerts: decideStatusAlerts(findings) }
}

/** The announcement that something could not be done at all; null when the user stopped it or asked it wrongly. */
export function announceError(
  { code, hint, kind, message }: BackupError,
  operation: Announcement['operation'],
  store: string,
  time: Date,
): Announcement | null {
  if (kind === 'cancelled' || kind === 'usage') return null
  const alert: Alert = { kind: kindOf(code), severity: 'failed', code, subject: null, message, remedy: hint }
  return { time, operation, store, verdict: 'failed', alerts: [alert] }
}

function alertOfEntry(entry: JournalEntry): Alert | null {
  const { archive, code, database, hint, message, operation, verdict } = entry
  const subject = database ?? archive
  if (verdict === 'failed') {
    const said = message ?? `${operation} failed`
    return { kind: kindOf(code), severity: 'failed', code, subject, message: said, remedy: hint }
  }
  if (operation !== 'restore' || verdict === 'skipped') return null
  const said = `${subject} was restored from ${archive}.`
  return { kind: 'restored', severity: verdict, code: null, subject, message: said, remedy: hint }
}

function kindOf(code: string | null): AlertKind {
  const kind = code !== null && code in ERROR_KINDS ? ERROR_KINDS[code as ErrorCode] : null
  if (code === 'DISK_FULL' || code === 'STORE_QUOTA_EXHAUSTED') return 'storage'
  return kind === 'integrity' || kind === 'archive' ? 'integrity' : 'failure'
}
