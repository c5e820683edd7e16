import { join } from 'node:path'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { Drilled } from '../../domain/drill/drill.ts'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import { type Finding, type Report, verdictOf } from '../../domain/outcome/verification.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import { onlyEntry } from '../catalog/only-entry.ts'
import { type Restored, restore } from '../restore/restore.ts'
import { failureOf, findingOf } from '../verify/failure.ts'
import { concernsOne } from '../verify/fetch-candidate.ts'
import { inspectRestored } from './inspection.ts'
import type { DrillRules } from './rules.ts'

/**
 * Restores one archive for real into scratch space, opens what is there by its path and compares it with the manifest of
 * that archive. What is wrong with the archive is a result.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function drillArchive(entry: CatalogEntry, rules: DrillRules, ports: Ports): Promise<Drilled> {
  const { clock, reporter } = ports
  const recoveryPointMs = Math.max(0, clock.now().getTime() - entry.createdAt.getTime())
  const beginning = { entry, recoveryPointMs }
  const scratch = await ports.openScratch()
  const engine = openEngine(ports.signal)
  const startedMs = clock.elapsedMs()
  try {
    const target = join(scratch, 'drill.db')
    const restored = await restore(requestFor(entry, target, rules), {
      ...ports,
      store: onlyEntry(ports.store, entry),
    })
    const recoveryMs = clock.elapsedMs() - startedMs
    reporter.step(`Comparing what came back of ${entry.name}`)
    const compared = await inspectRestored(restored, rules, engine, ports.signal)
    const report = reportOf(restored, [...compared, judgeRecoveryTime(recoveryMs, rules)])
    const { sizeBytes } = restored.verified
    return {
      ...beginning,
      report,
      verdict: verdictOf(report),
      recoveryMs,
      sizeBytes,
      failure: failureOf(report, `${entry.name} did not come back as it should`),
    }
  } catch (thrown) {
    const failure = asBackupError(thrown)
    if (!failsOneDrill(failure)) throw failure
    const report = reportOfFailure(entry, failure)
    return { ...beginning, report, verdict: 'failed', recoveryMs: null, sizeBytes: 0, failure }
  } finally {
    await engine.close()
    await sweepUp(scratch, reporter)
  }
}

function requestFor(
  { id }: CatalogEntry,
  target: string,
  { busyTimeoutMs }: DrillRules,
): Parameters<typeof restore>[0] {
  return {
    archive: { by: 'name', name: id, database: null },
    target,
    method: 'auto',
    emergency: false,
    dryRun: false,
    assertions: [],
    busyTimeoutMs,
    own: null,
    consent: async () => undefined,
    confirm: async () => undefined,
    recordSafetyCopy: async () => undefined,
  }
}

function reportOf({ verified }: Restored, findings: readonly Finding[]): Report {
  return { ...verified.report, level: 'restore', findings: [...verified.report.findings, ...findings] }
}

/** The checks that were done before it failed, and that there was no restore. */
function reportOfFailure({ name }: CatalogEntry, failure: BackupError): Report {
  const done = failure.report ?? { subject: name, level: null, findings: [] }
  return { ...done, findings: [...done.findings, findingOf('restore', failure, 'archive')] }
}

function judgeRecoveryTime(recoveryMs: number, { maxRecoveryMs }: DrillRules): Finding {
  const seconds = (durationMs: number): string => `${(durationMs / 1_000).toFixed(1)} s`
  const message = `The restore took ${seconds(recoveryMs)}; the limit is ${seconds(maxRecoveryMs)}.`
  if (recoveryMs <= maxRecoveryMs) return { check: 'restore', outcome: 'ok', message }
  return {
    check: 'restore',
    outcome: 'failed',
    message,
    hint: 'Find what is slow (the network, the disk, the size of the database), or allow more time.',
  }
}

/** What is the matter with this archive only, also when it shows in what came back of it; a full disk would meet all. */
function failsOneDrill(failure: BackupError): boolean {
  return concernsOne(failure) || failure.kind === 'integrity' || failure.kind === 'rolled-back'
}
