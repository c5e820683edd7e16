import { randomBytes } from 'node:crypto'
import { constants, type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../disk/wrap-file-error.ts'
import { readFully } from '../durable/read-fully.ts'
import { isFormerJournal, JOURNAL_FILE, renderFormerJournal } from './journal-names.ts'

/** How large a journal may become. */
export interface JournalLimits {
  /** From this size on a file is set aside and a new one begun. */
  readonly fileSizeBytes: number
  /** How many files that were set aside are kept. */
  readonly formerFiles: number
}

/** Some 40,000 operations: hourly backups of a database with all their prunes, for two years. */
export const USUAL_JOURNAL_LIMITS: JournalLimits = { fileSizeBytes: 1_048_576, formerFiles: 15 }

const PRIVATE_MODE = 0o600
/** Never through a link, which may lead out of the store; Windows has no such flag. */
const APPENDING = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
const LINE_END = 0x0a

/**
 * Adds lines to the journal in a folder, which exists. Each is one write to a file opened for appending, so that
 * processes which write at the same time do not cut each other's lines; a network file system may not keep that promise.
 * @param lines without their ends
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL, IO_FAILED; lines before the failure are written
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/functions/write.html
 */
export async function appendJournal(
  folder: string,
  lines: readonly string[],
  now: Date,
  limits: JournalLimits,
): Promise<void> {
  const path = join(folder, JOURNAL_FILE)
  try {
    await rotate(folder, path, now, limits)
    await using file = await open(path, APPENDING, PRIVATE_MODE)
    let start = (await endsTorn(file)) ? '\n' : ''
    for (const line of lines) {
      await writeOnce(file, `${start}${line}\n`, path)
      start = ''
    }
    await file.datasync()
  } catch (error) {
    throw wrapFileError(error, path, 'store')
  }
}

/** What a killed process left half written must not take the next line with it. */
async function endsTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  return size > 0 && (await readFully(file, size - 1, 1))[0] !== LINE_END
}

/** A second write for the rest could come behind the line of another process. */
async function writeOnce(file: FileHandle, text: string, path: string): Promise<void> {
  const bytes = Buffer.from(text)
  const { bytesWritten } = await file.write(bytes)
  if (bytesWritten === bytes.length) return
  throw new BackupError('DISK_FULL', `Only ${bytesWritten} of ${bytes.length} bytes went into ${path}.`, {
    hint: 'Free some space on the disk of the store.',
    context: { path, expected: bytes.length, got: bytesWritten },
  })
}

/** Whoever has the file open still writes into it under its new name; two who do this at once set aside two files. */
async function rotate(folder: string, path: string, now: Date, limits: JournalLimits): Promise<void> {
  if ((await sizeOf(path)) < limits.fileSizeBytes) return
  const former = renderFormerJournal(now, randomBytes(4).toString('hex'))
  try {
    await rename(path, join(folder, former))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const names = (await readdir(folder)).filter(isFormerJournal).sort()
  for (const name of names.slice(0, -limits.formerFiles)) await rm(join(folder, name), { force: true })
}

async function sizeOf(path: string): Promise<number> {
  try {
    await using file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    return (await file.stat()).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}
