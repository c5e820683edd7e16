import { join } from 'node:path'
import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { DatabaseDifference } from '../../domain/difference/difference.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { renderGraded } from '../../domain/outcome/grade.ts'
import type { CopyFacts } from '../../domain/rehearsal/rehearsal.ts'
import { findRowDrops, type RowDropLimits } from '../../domain/rehearsal/row-drop.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Inspection } from '../../sqlite/inspection/inspection.ts'
import { diffSnapshots } from '../difference/diff.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'

/** A snapshot, and the copy of it on which a command was rehearsed. */
export interface CopyRequest {
  /** Path of the snapshot. */
  readonly before: string
  readonly fingerprintBefore: Fingerprint
  /** Null where foreign keys could not be checked. */
  readonly orphansBefore: number | null
  readonly copy: string
  readonly rowDropLimits: RowDropLimits
  readonly assertions: readonly string[]
  readonly scratch: string
  readonly busyTimeoutMs: number
}

/** What a command made of the copy. */
export interface CopyAfter {
  readonly facts: CopyFacts | { readonly unreadable: string }
  /** Null when the copy cannot be compared. */
  readonly difference: DatabaseDifference | null
}

/**
 * Looks at the copy after the command, as SQLite recovers it when the command was ended in the middle of its work.
 * @throws BackupError CANCELLED, DISK_FULL, IO_FAILED
 */
export async function readCopyAfter(request: CopyRequest, engine: Engine): Promise<CopyAfter> {
  const { before, busyTimeoutMs, copy, scratch } = request
  const after = join(scratch, 'after.db')
  try {
    const { fingerprint } = await engine.snapshot({
      source: copy,
      destination: after,
      scratch,
      busyTimeoutMs,
    })
    const inspection = await engine.inspect({
      path: after,
      integrity: 'full',
      foreignKeys: true,
      fingerprint: true,
      assertions: request.assertions,
      busyTimeoutMs,
      ...checkLimitsFor(fingerprint.pageCount * fingerprint.pageSizeBytes),
    })
    const difference = await diffSnapshots(before, after, engine, { scratch, busyTimeoutMs })
    return { facts: factsOf(inspection, fingerprint, request), difference }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind !== 'integrity' && error.kind !== 'source') throw error
    return { facts: { unreadable: error.message }, difference: null }
  }
}

function factsOf(
  { assertions, foreignKeys, integrity }: Inspection,
  fingerprint: Fingerprint,
  { fingerprintBefore, orphansBefore, rowDropLimits }: CopyRequest,
): CopyFacts {
  return {
    problems: integrity.problems,
    orphansBefore,
    orphansAfter: foreignKeys?.violations ?? null,
    orphanDetails: (foreignKeys?.orphans ?? []).map(renderGraded),
    rowDrops: findRowDrops(fingerprintBefore.tables, fingerprint.tables, rowDropLimits),
    assertionCount: assertions.length,
    brokenAssertions: assertions.flatMap(({ message, outcome, sql }) =>
      outcome === 'held' ? [] : [message === undefined ? sql : `${sql}: ${message}`],
    ),
  }
}
