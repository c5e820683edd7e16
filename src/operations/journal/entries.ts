import { basename } from 'node:path'
import { catalogNameOf, nameOfManifest } from '../../domain/archive/catalog-name.ts'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { parseArchiveName } from '../../domain/archive/name.ts'
import type { Identify } from '../../domain/identity/identity.ts'
import { type JournalEntry, type JournalFacts, journalEntry } from '../../domain/journal/journal.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { CreateOutcome, CreateRun } from '../backup/run.ts'
import type { Drill } from '../drill/drill.ts'
import type { Renewal } from '../renewal/renew.ts'
import type { Restored } from '../restore/restore.ts'
import type { Pruned } from '../retention/prune.ts'
import type { CheckRun } from '../verify/check-run.ts'
import type { VerifyRun } from '../verify/verify-run.ts'

/** What a run of backups came to: one entry for each source, and one for each archive that retention removed. */
export function entriesOfCreate(
  { outcomes, pruned }: CreateRun,
  time: Date,
  identify: Identify,
): readonly JournalEntry[] {
  const created = outcomes.map((outcome) => journalEntry(time, factsOfOutcome(outcome, identify)))
  return pruned === null ? created : [...created, ...entriesOfPrune(pruned, time)]
}

/** One entry for each archive that was removed; none after a dry run. */
export function entriesOfPrune({ applied, decisions }: Pruned, time: Date): readonly JournalEntry[] {
  if (!applied) return []
  return decisions
    .filter(({ action }) => action === 'remove')
    .map(({ entry, reasons }) =>
      journalEntry(time, {
        operation: 'prune',
        verdict: 'ok',
        database: entry.database,
        archive: entry.name,
        message: reasons.join('; '),
        archiveSizeBytes: entry.sizeBytes,
      }),
    )
}

/** One entry for each archive that was verified. */
export function entriesOfVerify({ verifications }: VerifyRun, time: Date): readonly JournalEntry[] {
  return verifications.map(({ durationMs, failure, manifest, report, sizeBytes, verdict }) =>
    journalEntry(time, {
      operation: 'verify',
      verdict,
      database:
        manifest === null
          ? (parseArchiveName(basename(report.subject))?.database ?? null)
          : nameOfManifest(manifest),
      archive: report.subject,
      level: report.level,
      durationMs: Math.round(durationMs),
      snapshotSizeBytes: sizeBytes,
      ...factsOfFailure(failure),
    }),
  )
}

/** What a restore came to; nothing after a dry run. */
export function entriesOfRestore(restored: Restored, time: Date): readonly JournalEntry[] {
  const { archive, durationMs, outcome, safetyCopy, target, verdict, verified } = restored
  if (outcome === 'planned') return []
  return [
    journalEntry(time, {
      operation: 'restore',
      verdict,
      database: databaseNameOf(basename(target)),
      archive,
      level: verified.report.level,
      message: safetyCopy === null ? null : `the old content is in ${safetyCopy}`,
      durationMs: Math.round(durationMs),
      snapshotSizeBytes: verified.sizeBytes,
    }),
  ]
}

/** One entry for each live database that was checked. */
export function entriesOfCheck({ checks }: CheckRun, time: Date): readonly JournalEntry[] {
  return checks.map(({ durationMs, failure, report, sizeBytes, verdict }) =>
    journalEntry(time, {
      operation: 'check',
      verdict,
      database: databaseNameOf(basename(report.subject)),
      level: report.level,
      durationMs: Math.round(durationMs),
      snapshotSizeBytes: sizeBytes,
      ...factsOfFailure(failure),
    }),
  )
}

/** The error of an operation as an entry has it; nothing for none. */
export function factsOfFailure(
  failure: BackupError | null,
): Partial<Pick<JournalFacts, 'code' | 'message' | 'hint'>> {
  return failure === null ? {} : { code: failure.code, message: failure.message, hint: failure.hint }
}

function factsOfOutcome(outcome: CreateOutcome, identify: Identify): JournalFacts {
  const operation = 'create'
  const database = catalogNameOf(identify(outcome.source))
  switch (outcome.status) {
    case 'skipped':
      return { operation, database, verdict: 'skipped', message: outcome.reason }
    case 'failed':
      return { operation, database, verdict: 'failed', ...factsOfFailure(outcome.error) }
    case 'created': {
      const { archiveSizeBytes, durations, entry, manifest, report, verdict } = outcome.created
      return {
        operation,
        database,
        verdict,
        archive: entry.name,
        level: report.level,
        durationMs: Math.round(durations.totalMs),
        archiveSizeBytes,
        snapshotSizeBytes: manifest.snapshot.sizeBytes,
      }
    }
  }
}

/** One entry for each archive that a drill restored, or could not. */
export function entriesOfDrill({ drilled }: Drill, time: Date): readonly JournalEntry[] {
  return drilled.map(({ entry, failure, recoveryMs, report, sizeBytes, verdict }) =>
    journalEntry(time, {
      operation: 'drill',
      verdict,
      database: entry.database,
      archive: entry.name,
      level: report.level,
      durationMs: recoveryMs === null ? null : Math.round(recoveryMs),
      archiveSizeBytes: entry.sizeBytes,
      snapshotSizeBytes: sizeBytes,
      ...factsOfFailure(failure),
    }),
  )
}

/** One entry for each archive that was renewed, or that does not count or could not be kept. */
export function entriesOfRenewal({ databases }: Renewal, time: Date): readonly JournalEntry[] {
  return databases
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ outcome }) => outcome !== 'stays')
    .map((each) =>
      journalEntry(time, {
        operation: 'renew',
        verdict: each.outcome === 'renewed' ? 'ok' : 'failed',
        database: each.entry.database,
        archive: each.entry.name,
        archiveSizeBytes: each.entry.sizeBytes,
        ...factsOfFailure('failure' in each ? each.failure : null),
      }),
    )
}
