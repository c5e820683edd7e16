import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import { makeFolder, readFileState, readFolder, readText } from './folder.ts'
import { SAFETY_FOLDER } from './layout.ts'
import { pinPath } from './pin.ts'
import {
  isSafetyRecord,
  parseSafetyRecord,
  type SafetyRecord,
  safetyCopyPath,
  safetyRecordName,
} from './safety-record.ts'

const ID = /^safety\/([^/\\:\0]+\.json)$/

/** What SQLite may have left beside a database that could not be opened, and was set aside with it. */
const SIDECARS = ['-wal', '-shm', '-journal']

export function isSafetyId(id: string): boolean {
  return ID.test(id)
}

/**
 * Remembers a safety copy; doing it twice is no error.
 * @throws BackupError INVARIANT_BROKEN when it does not lie beside its target under the name of a safety copy,
 *   STORE_NOT_WRITABLE, DISK_FULL
 */
export async function writeSafetyRecord(root: string, record: SafetyRecord): Promise<void> {
  if (!isSafetyRecord(record)) {
    throw new BackupError(
      'INVARIANT_BROKEN',
      `${record.name} is not the name of a safety copy of ${record.target}.`,
      {
        hint: 'This is a defect of Savepoint. Please report it.',
      },
    )
  }
  const folder = join(root, SAFETY_FOLDER)
  await makeFolder(root, folder)
  const path = join(folder, safetyRecordName(record))
  const partial = `${path}.partial`
  try {
    await writeFile(partial, `${JSON.stringify(record)}\n`, { flush: true })
    if ((await publishFile(partial, path, 'store')) === 'name taken') await rm(partial)
  } catch (error) {
    throw wrapFileError(error, path, 'store')
  }
}

/**
 * The safety copies that are still there, in no order. A record that cannot be read is passed over: it must not make
 * the archives unreachable, and the safety copy itself lies beside its target.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function listRecordedCopies(root: string): Promise<readonly CatalogEntry[]> {
  const names = await readFolder(root, join(root, SAFETY_FOLDER))
  const present = new Set(names)
  const entries = names.map((name) =>
    readSafetyEntry(root, `${SAFETY_FOLDER}/${name}`, present.has(pinPath(name))),
  )
  return (await Promise.all(entries)).filter((entry) => entry !== null)
}

/**
 * The path of a safety copy; null when it or its record is gone.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function findSafetyCopy(root: string, id: string): Promise<string | null> {
  const record = await readRecord(root, id)
  const path = record && safetyCopyPath(record)
  return path !== null && (await readFileState(path)) !== null ? path : null
}

/**
 * Removes a safety copy with its sidecars, then its record; what is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE
 */
export async function removeSafetyCopy(root: string, id: string): Promise<void> {
  const recordPath = join(root, id)
  const record = await readRecord(root, id)
  const path = record && safetyCopyPath(record)
  try {
    const beside = path === null ? [] : [path, ...SIDECARS.map((ending) => path + ending)]
    for (const gone of [...beside, recordPath, pinPath(recordPath)]) await rm(gone, { force: true })
  } catch (error) {
    throw wrapFileError(error, path ?? recordPath, 'store')
  }
}

async function readSafetyEntry(root: string, id: string, pinned: boolean): Promise<CatalogEntry | null> {
  const record = await readRecord(root, id)
  const said = record && parseSafetyCopyName(record.name)
  const state = record && (await readFileState(safetyCopyPath(record)))
  if (record === null || said === null || state === null) return null
  return {
    id,
    name: record.name,
    database: databaseNameOf(said.targetName),
    label: null,
    kind: 'safety',
    createdAt: said.createdAt,
    sizeBytes: state.size,
    pinned,
    expiresAt: null,
    expired: false,
    storedDigest: null,
  }
}

async function readRecord(root: string, id: string): Promise<SafetyRecord | null> {
  const json = isSafetyId(id) ? await readText(join(root, id)) : null
  return json === null ? null : parseSafetyRecord(json)
}
