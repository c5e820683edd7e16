import { describe, expect, it } from 'vitest'
import {
  classifySqliteError,
  failedWith,
  isSqliteError,
} from '../../../../src/sqlite/connection/sqlite-failure.ts'

const error = (code: string, message = 'x'): Error & { code: string } =>
  Object.assign(new Error(message), { code })

describe('an error of SQLite', () => {
  it.each([
    ['SQLITE_CORRUPT', 'x', 'damaged'],
    ['SQLITE_CORRUPT_VTAB', 'x', 'damaged'],
    ['SQLITE_NOTADB', 'x', 'damaged'],
    ['SQLITE_IOERR_SHORT_READ', 'x', 'damaged'],
    ['SQLITE_ERROR', 'SQL logic error', 'damaged'],
    ['SQLITE_ERROR', 'unrecognized option: "x"', 'damaged'],
    ['SQLITE_ERROR', 'unsupported file format', 'format unsupported'],
    ['SQLITE_ERROR', 'no such module: spatialindex', 'extension missing'],
    ['SQLITE_ERROR', 'no such tokenizer: icu', 'extension missing'],
    ['SQLITE_ERROR', 'unknown tokenizer: icu', 'extension missing'],
    ['SQLITE_ERROR', 'unknown function: f()', 'extension missing'],
    ['SQLITE_ERROR', 'no such table: t', 'damaged'],
    ['SQLITE_ERROR_MISSING_COLLSEQ', 'no such collation sequence: unicase', 'extension missing'],
    ['SQLITE_BUSY', 'x', 'busy'],
    ['SQLITE_BUSY_RECOVERY', 'x', 'busy'],
    ['SQLITE_LOCKED', 'x', 'busy'],
    ['SQLITE_PROTOCOL', 'x', 'busy'],
    ['SQLITE_READONLY_ROLLBACK', 'x', 'recovery needed'],
    ['SQLITE_READONLY_RECOVERY', 'x', 'recovery needed'],
    ['SQLITE_READONLY_CANTINIT', 'x', 'recovery needed'],
    ['SQLITE_READONLY', 'x', 'read-only'],
    ['SQLITE_READONLY_DBMOVED', 'x', 'read-only'],
    ['SQLITE_CANTOPEN', 'x', 'cannot open'],
    ['SQLITE_PERM', 'x', 'cannot open'],
    ['SQLITE_FULL', 'x', 'disk full'],
    ['SQLITE_IOERR_READ', 'x', 'I/O failed'],
    ['SQLITE_IOERR_NOMEM', 'x', 'gave up'],
    ['SQLITE_NOMEM', 'x', 'gave up'],
    ['SQLITE_TOOBIG', 'x', 'gave up'],
  ])('%s (%s) means: %s', (code, message, failure) => {
    expect(classifySqliteError(error(code, message))).toBe(failure)
  })

  it('is told apart from all other errors', () => {
    expect(isSqliteError(error('SQLITE_FULL'))).toBe(true)
    expect(isSqliteError(error('ENOSPC'))).toBe(false)
    expect(isSqliteError(new Error('SQLITE_FULL'))).toBe(false)
    expect(isSqliteError('SQLITE_FULL')).toBe(false)
    expect(failedWith(error('SQLITE_FULL'), 'busy', 'disk full')).toBe(true)
    expect(failedWith(error('ENOSPC'), 'disk full')).toBe(false)
  })
})
