import { readArchiveFormat } from '../archive/read/read-manifest.ts'
import type { Traits } from '../domain/catalog/traits.ts'
import { makerOf } from '../domain/identity/identity.ts'
import { asBackupError } from '../domain/outcome/errors.ts'

/**
 * What the manifest at the end of an archive says of who made it and what it holds; null for one that cannot be read.
 * @throws BackupError IO_FAILED
 */
export async function readTraits(path: string): Promise<Traits | null> {
  try {
    const format = await readArchiveFormat(path)
    if (format.kind !== 'savepoint') return null
    const { fingerprint, identity, origin } = format.manifest
    const maker = identity === undefined ? (origin?.workflow ?? null) : makerOf(identity)
    return { maker, tables: fingerprint.tables.map(({ name }) => name) }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'archive' || error.code === 'ARCHIVE_NOT_FOUND') return null
    throw error
  }
}
