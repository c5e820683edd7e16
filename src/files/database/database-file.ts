import { type BigIntStats, constants } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertDatabasePath } from './database-path.ts'
import { databasesIn } from './databases-in.ts'
import { nameLookalike } from './lookalike.ts'

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1')
/** The smallest page, and so the smallest database, that there can be. */
const SMALLEST_BYTES = 512
const LOOK_BYTES = 4096
/** How many databases of a folder a hint names. */
const SHOWN = 8
const READ_VERSION_OFFSET = 19
const NEWEST_READ_VERSION = 2
const MVCC_READ_VERSION = 255
const RESERVED_START = 72
const RESERVED_END = 92
const FIRST_PAGE_TYPE_OFFSET = 100
/** Inner pages and leaves of an index and of a table. */
const TREE_PAGES = [2, 5, 10, 13]

/** What a look at a database file tells, without SQLite. */
export interface DatabaseFile {
  /** The path with all symlinks resolved: SQLite puts sidecars beside it. */
  readonly realPath: string
  readonly sizeBytes: number
  readonly device: bigint
  readonly inode: bigint
  /** Names that this file has; above 1, SQLite cannot see that two of them are the same. */
  readonly linkCount: number
  readonly journalMode: 'wal' | 'rollback'
  readonly pageSizeBytes: number
}

/**
 * Looks at a file before SQLite does and refuses what is not a database, in words that say what it is. It opens the
 * file: never call it while this process has a SQLite connection to it, because closing a descriptor drops the locks.
 * @throws BackupError INPUT_INVALID for a path that SQLite would misread, SOURCE_NOT_FOUND, SOURCE_UNREADABLE,
 *   SOURCE_NOT_A_FILE, SOURCE_EMPTY, SOURCE_NOT_A_DATABASE, SOURCE_UNSUPPORTED_FORMAT
 * @see https://www.sqlite.org/howtocorrupt.html section 2.2
 */
export async function assertDatabaseFile(path: string): Promise<DatabaseFile> {
  assertDatabasePath(path)
  try {
    const stats = await stat(path, { bigint: true })
    if (stats.isDirectory()) throw await folderNamed(path)
    assertRegular(path, stats)
    const start = await readStart(path)
    assertDatabaseStart(path, start, Number(stats.size))
    return {
      realPath: await realpath(path),
      sizeBytes: Number(stats.size),
      device: stats.dev,
      inode: stats.ino,
      linkCount: Number(stats.nlink),
      journalMode: start[18] === 2 || start[19] === 2 ? 'wal' : 'rollback',
      pageSizeBytes: parsePageSize(start.readUInt16BE(16)),
    }
  } catch (error) {
    throw wrapped(path, error)
  }
}

/** The header's page size: 1 stands for 65,536, which does not fit its two bytes. */
function parsePageSize(field: number): number {
  return field === 1 ? 65_536 : field
}

async function readStart(path: string): Promise<Buffer> {
  // Non-blocking: what was a file a moment ago may be a FIFO by now, whose opening would wait for a writer.
  await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0)
  return buffer.subarray(0, bytesRead)
}

async function folderNamed(path: string): Promise<BackupError> {
  const names = await databasesIn(path)
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  const listed = `${names.slice(0, SHOWN).join(', ')}${more}`
  return new BackupError('SOURCE_NOT_A_FILE', `${path} is a directory, not a database file.`, {
    hint:
      names.length === 0
        ? 'Name the database file; none was found in this folder.'
        : `Name the database file in it: ${listed}. A pattern such as ${join(path, '*.db')}, in quotes, names several.`,
    context: { path },
  })
}

function assertRegular(path: string, stats: BigIntStats): void {
  if (stats.isFile()) return
  const kinds = [
    [stats.isFIFO(), 'a named pipe', 'Name a database file.'],
    [stats.isSocket(), 'a socket', 'Name a database file.'],
    [true, 'a device', 'Name a database file.'],
  ] as const
  const [, kind, hint] = kinds.find(([is]) => is) ?? kinds[2]
  throw new BackupError('SOURCE_NOT_A_FILE', `${path} is ${kind}, not a database file.`, {
    hint,
    context: { path },
  })
}

function assertDatabaseStart(path: string, start: Buffer, sizeBytes: number): void {
  if (start.subarray(0, MAGIC.length).equals(MAGIC) && sizeBytes >= SMALLEST_BYTES) {
    assertReadable(path, start[READ_VERSION_OFFSET] ?? 0)
    assertPlain(path, start)
    return
  }
  const context = { path, sizeBytes }
  const lookalike = nameLookalike(start, sizeBytes)
  if (lookalike !== null) {
    throw new BackupError('SOURCE_NOT_A_DATABASE', `${path} is ${lookalike.name}.`, {
      hint: lookalike.hint,
      context,
    })
  }
  if (sizeBytes < SMALLEST_BYTES) {
    throw new BackupError(
      'SOURCE_EMPTY',
      sizeBytes === 0
        ? `${path} is empty (0 bytes): there is nothing to back up.`
        : `${path} has ${sizeBytes} bytes: the smallest SQLite database has ${SMALLEST_BYTES}.`,
      {
        hint: 'Check the path: a program that does not find its database often creates an empty one.',
        context,
      },
    )
  }
  throw new BackupError('SOURCE_NOT_A_DATABASE', `${path} does not start as a SQLite database does.`, {
    hint: 'Check the path. If it was a database, its first page is overwritten: restore the newest backup.',
    context,
  })
}

/** @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers */
function assertReadable(path: string, readVersion: number): void {
  if (readVersion <= NEWEST_READ_VERSION) return
  if (readVersion === MVCC_READ_VERSION) {
    throw new BackupError('SOURCE_UNSUPPORTED_FORMAT', `${path} is a database of Turso in MVCC mode.`, {
      hint: `No SQLite reads it, and rows can lie in ${path}-log beside it. Change its journal mode with Turso first (PRAGMA journal_mode = 'wal'), or back it up with Turso.`,
      context: { path, readVersion },
    })
  }
  throw new BackupError(
    'SOURCE_UNSUPPORTED_FORMAT',
    `${path} asks for file format version ${readVersion}; this SQLite reads versions up to ${NEWEST_READ_VERSION}.`,
    {
      hint: 'A newer SQLite made it, or its header is damaged. Open it with the program that made it.',
      context: { path, readVersion },
    },
  )
}

/** A header in clear before pages that are not: its reserved bytes are zero in every database of SQLite. */
function assertPlain(path: string, start: Buffer): void {
  const reserved = start.subarray(RESERVED_START, RESERVED_END)
  const isTree = TREE_PAGES.includes(start[FIRST_PAGE_TYPE_OFFSET] ?? 0)
  if (isTree || reserved.every((byte) => byte === 0)) return
  throw new BackupError(
    'SOURCE_NOT_A_DATABASE',
    `${path} begins like a SQLite database and is encrypted behind its first bytes (SQLCipher with a plaintext header).`,
    {
      hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
      context: { path },
    },
  )
}

function wrapped(path: string, error: unknown): BackupError {
  if (error instanceof BackupError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new BackupError('SOURCE_NOT_FOUND', `${path} does not exist.`, {
      hint: path.split('/').includes('~')
        ? 'Only a shell makes the home folder of "~", and only outside quotes: write "$HOME" instead, or the whole path.'
        : 'Check the path and the working directory. A missing database is never taken for an empty one.',
      context: { path },
      cause: error,
    })
  }
  return new BackupError('SOURCE_UNREADABLE', `${path} cannot be read: ${message}.`, {
    hint: 'Run as a user who may read the file and enter its folder.',
    context: { path, errno: code ?? null },
    cause: error,
  })
}
