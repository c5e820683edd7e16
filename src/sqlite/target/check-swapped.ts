import { stat } from 'node:fs/promises'
import type Database from 'better-sqlite3'
import {
  compareFingerprints,
  describeDifference,
  type Fingerprint,
} from '../../domain/archive/fingerprint.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { notRestored } from '../../domain/restore/not-restored.ts'
import type { FileIdentity } from '../connection/open-files.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { readFingerprint } from '../inspection/read-fingerprint.ts'

/**
 * Proves that the file at a target is the one that was verified, and holds what it held, while no other process can get at
 * it. What SQLite had in memory of it is read anew.
 * @param lock a connection to it that was opened under its former name
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH
 */
export async function checkSwapped(
  lock: Database.Database,
  path: string,
  staged: FileIdentity,
  expected: Fingerprint,
): Promise<void> {
  const { dev, ino } = await stat(path, { bigint: true })
  if (dev !== staged.dev || ino !== staged.ino) {
    throw notRestored('FINGERPRINT_MISMATCH', path, 'another file is in its place')
  }
  const differences = compareFingerprints(expected, readAnew(lock, path))
  const [first] = differences
  if (first === undefined) return
  throw notRestored('FINGERPRINT_MISMATCH', path, differences.map(describeDifference).join('; '))
}

function readAnew(lock: Database.Database, path: string): Fingerprint {
  lock.pragma('shrink_memory')
  lock.exec('BEGIN')
  try {
    return readFingerprint(lock)
  } catch (error) {
    if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood', 'I/O failed'))
      throw asBackupError(error)
    throw notRestored('INTEGRITY_CHECK_FAILED', path, (error as Error).message)
  } finally {
    if (lock.inTransaction) lock.exec('ROLLBACK')
  }
}
