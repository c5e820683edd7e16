import { join } from 'node:path'
import { parseArchiveName } from '../../domain/archive/name.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { readFileState, readFolder } from './folder.ts'
import { type ArchiveFolder, archiveId, isArchiveId } from './layout.ts'
import { pinPath } from './pin.ts'

/**
 * The archives that lie in one folder of the store, in no order. Only regular files with the name of an archive count:
 * a link may lead out of the store, and an unfinished archive has another ending. What lies in the store itself counts
 * as made by hand.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function listFolder(root: string, folder: ArchiveFolder): Promise<readonly CatalogEntry[]> {
  const path = join(root, folder)
  const names = await readFolder(root, path)
  const present = new Set(names)
  const archives = names.filter((name) => isArchiveId(archiveId(folder, name)))
  const entries = archives.map((name) =>
    readEntry({ path: join(path, name), folder, name, pinned: present.has(pinPath(name)) }),
  )
  return (await Promise.all(entries)).filter((entry) => entry !== null)
}

/** Null for what is no regular file, and for one that was removed since its folder was read. */
async function readEntry(file: {
  readonly path: string
  readonly folder: ArchiveFolder
  readonly name: string
  readonly pinned: boolean
}): Promise<CatalogEntry | null> {
  const state = await readFileState(file.path)
  const said = parseArchiveName(file.name)
  if (state === null || said === null) return null
  return {
    id: archiveId(file.folder, file.name),
    name: file.name,
    database: said.database,
    label: said.label,
    kind: file.folder === '' ? 'manual' : file.folder,
    createdAt: said.createdAt ?? state.mtime,
    sizeBytes: state.size,
    pinned: file.pinned,
    expiresAt: null,
    expired: false,
    storedDigest: null,
  }
}
