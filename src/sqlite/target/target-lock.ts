import type Database from 'better-sqlite3'
import { openDatabase } from '../connection/database.ts'
import { failedWith } from '../connection/sqlite-failure.ts'

/**
 * Takes a database for this process alone: the connection sees every other process that holds a WAL database open,
 * even an idle one, and every reader or writer of a rollback-mode one. No other process gets in until it is closed.
 * Opening it also rolls back what a program that died left unfinished.
 * @returns null when another process had it for the whole busy timeout
 * @throws SQLite's error when it cannot be opened or is no database
 * @see https://www.sqlite.org/pragma.html#pragma_locking_mode
 */
export function lockTarget(path: string, busyTimeoutMs: number): Database.Database | null {
  const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs })
  try {
    // Before the first access, so that a WAL database is used without a shared index and sees other users' locks.
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE')
    // Rolled back, because a commit would write the first page of an empty file; the lock stays either way.
    db.exec('ROLLBACK')
    return db
  } catch (error) {
    db.close()
    if (failedWith(error, 'busy')) return null
    throw error
  }
}

/**
 * Tells whether a write could begin now, beside those who have the database open.
 * @throws SQLite's error when it cannot be opened
 */
export function canWriteBeside(path: string, busyTimeoutMs: number): boolean {
  const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs })
  try {
    db.exec('BEGIN IMMEDIATE')
    db.exec('ROLLBACK')
    return true
  } catch (error) {
    if (failedWith(error, 'busy')) return false
    throw error
  } finally {
    db.close()
  }
}
