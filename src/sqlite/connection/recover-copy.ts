import { constants } from 'node:fs'
import { chmod, copyFile, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { openDatabase } from './database.ts'
import { findJournalDamage } from './journal-damage.ts'
import { SIDECARS } from './sidecars.ts'
import { sourceBusy } from './wrap-source-error.ts'

/** The shared index is left out: SQLite makes it anew from the log. */
const COPIED = ['', '-journal', '-wal'] as const
/** Longer than the steps in which file systems count time, so that no write hides within one of them. */
const QUIET_MS = 20
const PAUSE_MS = 25
const PIECE_BYTES = 1024 * 1024

export interface RecoverRequest {
  readonly path: string
  /** The path with all symlinks resolved. */
  readonly realPath: string
  readonly scratch: string
  readonly busyTimeoutMs: number
  /** Reads everything a second time and compares: programs that map the file into memory leave no trace of a write. */
  readonly compare: boolean
}

/** A private copy in which SQLite has rolled back or replayed what the original still held in its sidecars. */
export interface RecoveredCopy {
  readonly path: string
  remove(): Promise<void>
}

/**
 * Copies a database that no process writes, with its journal and log, and recovers the copy.
 * @throws BackupError SOURCE_BUSY when it does not stay unchanged for the time of a copy, INTEGRITY_CHECK_FAILED when
 *   its journal cannot be read
 * @see https://www.sqlite.org/lockingv3.html#hot_journals
 */
export async function recoverCopy(request: RecoverRequest): Promise<RecoveredCopy> {
  const path = join(request.scratch, `recovered-${process.pid}.db`)
  const remove = async (): Promise<void> => {
    for (const suffix of ['', ...SIDECARS]) await rm(path + suffix, { force: true })
  }
  const deadlineMs = performance.now() + request.busyTimeoutMs
  try {
    while (!(await copyUnchanged(request.realPath, path, request.compare))) {
      await remove()
      if (performance.now() > deadlineMs) throw sourceBusy(request.path, request.busyTimeoutMs)
      await sleep(PAUSE_MS)
    }
    await assertJournalReads(`${path}-journal`, request.path)
    recover(path)
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function copyUnchanged(from: string, to: string, compare: boolean): Promise<boolean> {
  const before = await stampsOf(from)
  if (Math.abs(Date.now() - before.newestMs) < QUIET_MS) return false
  for (const suffix of COPIED) {
    // A clone where the file system can: it takes no time and no space.
    if (!(await exists(from + suffix))) continue
    await copyFile(from + suffix, to + suffix, constants.COPYFILE_FICLONE)
    await chmod(to + suffix, 0o600)
  }
  if (compare && !(await isCopyOf(from, to))) return false
  return before.stamps === (await stampsOf(from)).stamps
}

async function isCopyOf(from: string, to: string): Promise<boolean> {
  for (const suffix of COPIED) {
    const isThere = await exists(from + suffix)
    if (isThere !== (await exists(to + suffix))) return false
    if (isThere && !(await hasSameBytes(from + suffix, to + suffix))) return false
  }
  return true
}

async function hasSameBytes(one: string, other: string): Promise<boolean> {
  await using first = await open(one)
  await using second = await open(other)
  const [mine, theirs] = [Buffer.alloc(PIECE_BYTES), Buffer.alloc(PIECE_BYTES)]
  for (let offset = 0; ; offset += PIECE_BYTES) {
    const { bytesRead } = await first.read(mine, 0, PIECE_BYTES, offset)
    const read = await second.read(theirs, 0, PIECE_BYTES, offset)
    if (bytesRead !== read.bytesRead) return false
    if (!mine.subarray(0, bytesRead).equals(theirs.subarray(0, bytesRead))) return false
    if (bytesRead < PIECE_BYTES) return true
  }
}

async function stampsOf(path: string): Promise<{ readonly stamps: string; readonly newestMs: number }> {
  const all = await Promise.all(
    COPIED.map((suffix) => stat(path + suffix, { bigint: true }).catch(() => null)),
  )
  const stamps = all.map((one) =>
    one === null ? '-' : `${one.ino}:${one.size}:${one.mtimeNs}:${one.ctimeNs}`,
  )
  return { stamps: stamps.join(), newestMs: Math.max(...all.map((one) => Number(one?.mtimeMs ?? 0n))) }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function assertJournalReads(journal: string, path: string): Promise<void> {
  const damage = (await exists(journal)) ? await findJournalDamage(journal) : null
  if (damage === null) return
  throw new BackupError(
    'INTEGRITY_CHECK_FAILED',
    `${path} holds an unfinished transaction that cannot be rolled back: its rollback journal is damaged, ${damage}.`,
    {
      hint: 'Restore the newest verified backup. SQLite opens such a file without a word, with parts of what was never committed.',
      context: { path },
    },
  )
}

/** The first read of a connection that may write rolls a journal back; its end puts the log into the database. */
function recover(path: string): void {
  const db = openDatabase(path, { fileMustExist: true })
  try {
    db.pragma('schema_version')
  } finally {
    db.close()
  }
}
