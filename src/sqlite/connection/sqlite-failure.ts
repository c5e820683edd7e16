/** What an error of SQLite means for the database that it was met on. */
export type SqliteFailure =
  | 'damaged'
  | 'extension missing'
  | 'busy'
  | 'recovery needed'
  | 'format unsupported'
  | 'schema not understood'
  | 'cannot open'
  | 'disk full'
  | 'read-only'
  | 'I/O failed'
  | 'gave up'

/** Result codes by their start, the first that fits. */
const CODES: ReadonlyArray<readonly [start: string, failure: SqliteFailure]> = [
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_PROTOCOL', 'busy'],
  ['SQLITE_READONLY_ROLLBACK', 'recovery needed'],
  ['SQLITE_READONLY_RECOVERY', 'recovery needed'],
  ['SQLITE_READONLY_CANT', 'recovery needed'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'cannot open'],
  ['SQLITE_PERM', 'cannot open'],
  ['SQLITE_FULL', 'disk full'],
  ['SQLITE_IOERR_NOMEM', 'gave up'],
  ['SQLITE_IOERR', 'I/O failed'],
  ['SQLITE_ERROR_MISSING_COLLSEQ', 'extension missing'],
]

const EXTENSION_MISSING = /no such (module|collation|function|tokenizer)|unknown (function|tokenizer)/
const FORMAT_UNSUPPORTED = /unsupported file format/

/**
 * A schema that is whole and that this SQLite cannot parse: another engine's syntax, or a limit that was raised where it
 * was made. SQLite gives it the code of damage.
 */
const SCHEMA_NOT_UNDERSTOOD =
  /^malformed database schema \(.*\) - (?:near ".*": syntax error|unknown (?:datatype|table option)|too many |no such (?:function|module|collation))/s

/** An error that SQLite itself reported, with its extended result code. */
export interface SqliteError extends Error {
  readonly code: string
}

/** Tells SQLite's errors from all others. */
export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && String((error as Partial<SqliteError>).code).startsWith('SQLITE_')
}

/**
 * What an error means. A plain SQLITE_ERROR that names no extension comes from damage: that is what damaged schemas
 * and full-text tables were measured to give.
 * @see https://www.sqlite.org/rescode.html
 */
export function classifySqliteError({ code, message }: SqliteError): SqliteFailure {
  if (code === 'SQLITE_CORRUPT' && SCHEMA_NOT_UNDERSTOOD.test(message)) return 'schema not understood'
  const known = CODES.find(([start]) => code.startsWith(start))
  if (known !== undefined) return known[1]
  if (!code.startsWith('SQLITE_ERROR')) return 'gave up'
  if (EXTENSION_MISSING.test(message)) return 'extension missing'
  return FORMAT_UNSUPPORTED.test(message) ? 'format unsupported' : 'damaged'
}

/** Tells whether an error is one of SQLite's with this meaning. */
export function failedWith(error: unknown, ...failures: readonly SqliteFailure[]): boolean {
  return isSqliteError(error) && failures.includes(classifySqliteError(error))
}
