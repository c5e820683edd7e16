import { changeFirstPage, hasPageChecksum, readFirstPageOf } from '../connection/first-page.ts'

const WRITE_VERSION_OFFSET = 18
const READ_VERSION_OFFSET = 19
const WAL_VERSION = 2
const CHANGE_COUNTER_OFFSET = 24
const SCHEMA_COOKIE_OFFSET = 40
const VALID_FOR_OFFSET = 92
const VERSION_NUMBER_OFFSET = 96

/**
 * Gives the first page of a staged database the checksum that will fit when SQLite's backup has written it into a live
 * target: there it counts on from the target's change counter and schema cookie, keeps WAL mode, and puts down its own
 * version. Pages without checksums are left alone.
 * @param kept a copy of the target, taken under the lock of the backup
 * @param sqliteVersion of the engine that writes, such as `3.54.1`
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://www.sqlite.org/fileformat2.html#file_change_counter
 */
export async function foretellFirstPage(staged: string, kept: string, sqliteVersion: string): Promise<void> {
  if (!hasPageChecksum(await readFirstPageOf(staged))) return
  const target = await readFirstPageOf(kept)
  const counter = ((target?.readUInt32BE(CHANGE_COUNTER_OFFSET) ?? 0) + 1) % 2 ** 32
  const cookie = ((target?.readUInt32BE(SCHEMA_COOKIE_OFFSET) ?? 0) + 1) % 2 ** 32
  await changeFirstPage(staged, (first) => {
    if (target?.[WRITE_VERSION_OFFSET] === WAL_VERSION) {
      first[WRITE_VERSION_OFFSET] = WAL_VERSION
      first[READ_VERSION_OFFSET] = WAL_VERSION
    }
    first.writeUInt32BE(counter, CHANGE_COUNTER_OFFSET)
    first.writeUInt32BE(counter, VALID_FOR_OFFSET)
    first.writeUInt32BE(cookie, SCHEMA_COOKIE_OFFSET)
    first.writeUInt32BE(numberOf(sqliteVersion), VERSION_NUMBER_OFFSET)
  })
}

/** `3.54.1` is 3054001. */
function numberOf(sqliteVersion: string): number {
  const [major = 0, minor = 0, patch = 0] = sqliteVersion.split('.').map(Number)
  return major * 1_000_000 + minor * 1_000 + patch
}
