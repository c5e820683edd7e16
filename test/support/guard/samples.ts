import type { DatabaseDifference } from '../../../src/domain/difference/difference.ts'
import { BackupError } from '../../../src/domain/outcome/errors.ts'
import type { GuardEnd } from '../../../src/operations/guard/ends.ts'
import type { RolledBack } from '../../../src/operations/guard/guard.ts'
import type { Rehearsed } from '../../../src/operations/rehearsal/rehearse.ts'
import { catalogEntry } from '../catalog/entry.ts'
import { sampleRestored } from '../samples/results.ts'

/** A difference with something of every kind. */
export const SOME_DIFFERENCE: DatabaseDifference = {
  tables: [
    { table: 'orders', added: 1, removed: 2, changed: 3, comparable: 'rows' },
    { table: 'same', added: 0, removed: 0, changed: 0, comparable: 'rows' },
    {
      table: 'odd',
      added: null,
      removed: null,
      changed: null,
      comparable: 'no',
      reason: 'It needs unicase.',
    },
  ],
  virtualTables: [],
  schema: [{ type: 'view', name: 'revenue', change: 'dropped' }],
  settings: [{ setting: 'user_version', before: '1', after: '2' }],
  equal: false,
}

/** A rollback with a safety copy and everything kept. */
export function sampleRolledBack(changes: Partial<RolledBack> = {}): RolledBack {
  return {
    outcome: 'rolled back',
    verdict: 'ok',
    database: '/srv/app.db',
    archive: 'backup_app_2026-11-23_01-04-05-000.db.gz',
    condition: { state: 'different', difference: SOME_DIFFERENCE },
    kept: { entry: catalogEntry({ label: 'failed-job' }), message: 'It is kept as x.', isSafe: true },
    restored: sampleRestored(),
    durationMs: 1_200,
    ...changes,
  }
}

/** A guard that could not do its work. */
export function sampleFailedGuard(): GuardEnd {
  const error = new BackupError('GUARD_ROLLBACK_FAILED', 'It is locked.', {
    hint: 'Stop what has it open.',
    context: { byHand: 'savepoint restore x' },
  })
  return { outcome: 'failed', verdict: 'failed', database: '/srv/app.db', error }
}

/** A rehearsal in which something of every kind was found. */
export function sampleRehearsed(changes: Partial<Rehearsed> = {}): Rehearsed {
  return {
    database: '/srv/app.db',
    verdict: 'failed',
    end: { exitCode: 0, signal: null, isTimedOut: false, hasLeftovers: true, durationMs: 900 },
    findings: [
      { check: 'real database', outcome: 'ok', message: 'It is the same before and after.' },
      { check: 'command', outcome: 'warning', message: 'It left programs running.' },
      {
        check: 'rows',
        outcome: 'failed',
        message: '1 table(s) lose more rows than is allowed.',
        details: ['orders: 3 row(s) before, 1 after'],
        code: 'REHEARSAL_ROWS_LOST',
        hint: 'Allow it by name.',
      },
    ],
    difference: SOME_DIFFERENCE,
    sizeBytes: 4_096,
    notes: ['It has two names.'],
    durationMs: 1_200,
    failure: new BackupError('REHEARSAL_ROWS_LOST', 'orders loses rows.', { hint: 'Allow it.' }),
    ...changes,
  }
}
