import { join } from 'node:path'
import type { ArchiveKind } from '../../domain/archive/manifest.ts'
import { parseArchiveName } from '../../domain/archive/name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'

/** Where archives are made before they are published; never listed. */
export const SCRATCH_FOLDER = 'temp'

/** Where the records of safety copies are, which themselves lie beside their targets. */
export const SAFETY_FOLDER = 'safety'

/** The folders that hold archives. The store itself is one as well, so that a plain folder of archives is a store. */
export const ARCHIVE_FOLDERS: readonly ArchiveFolder[] = ['automatic', 'manual', '']

export type ArchiveFolder = ArchiveKind | ''

/** A colon would name a drive or a stream on Windows, and a backslash another folder. */
const ID = /^(?:(?:automatic|manual)\/)?([^/\\:\0]+)$/

/** The id of an archive: its path in the store, with `/` on every system. */
export function archiveId(folder: ArchiveFolder, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** Tells whether an id is that of an archive which can lie in the store, and nowhere else. */
export function isArchiveId(id: string): boolean {
  const name = ID.exec(id)?.[1]
  return name !== undefined && parseArchiveName(name) !== null
}

/**
 * The path of an archive in the store at `root`.
 * @throws BackupError INPUT_INVALID for an id that would lead anywhere else
 */
export function archivePath(root: string, id: string): string {
  if (isArchiveId(id)) return join(root, ...id.split('/'))
  throw new BackupError('INPUT_INVALID', `"${id}" cannot be an archive of the directory ${root}.`, {
    hint: 'Give the name of an archive as the list of the store shows it.',
    context: { id, store: root },
  })
}
