import { constants, copyFile, link, mkdtemp, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { StagedArchive } from '../../ports.ts'
import { GUIDE_NAME } from '../zip/contents.ts'
import { zippedNameOf } from './layout.ts'
import type { UploadFolder } from './upload.ts'
import { uploadFailed } from './upload-error.ts'

/**
 * Lays out what is uploaded, in a new folder beside the staged archive: the archive under the name that it has in the
 * zip, linked where the file system can, and the guide. From then on no other process can take the archive away.
 * @throws BackupError STORE_UPLOAD_FAILED when the archive is not what was staged, DISK_FULL, STORE_NOT_WRITABLE
 */
export async function layOut(archive: StagedArchive, guide: string): Promise<UploadFolder> {
  try {
    const path = await mkdtemp(join(dirname(archive.path), 'upload-'))
    const archivePath = join(path, zippedNameOf(archive.database, archive.manifest.codec))
    await linkOrCopy(archive.path, archivePath)
    await assertLaidOut(path, archive)
    const guidePath = join(path, GUIDE_NAME)
    await writeFile(guidePath, guide)
    return { path, files: [archivePath, guidePath] }
  } catch (error) {
    throw wrapFileError(error, archive.path, 'store')
  }
}

/**
 * Makes sure that the archive is still what was staged. The library passes over a file that vanished, and is content.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NOT_WRITABLE
 */
export async function assertLaidOut(folder: string, archive: StagedArchive): Promise<void> {
  const name = zippedNameOf(archive.database, archive.manifest.codec)
  const sizeBytes = await readSize(join(folder, name))
  if (sizeBytes === archive.sizeBytes) return
  const got = sizeBytes === null ? 'is gone' : `has ${sizeBytes} bytes`
  throw uploadFailed(name, `${archive.path} ${got}, ${archive.sizeBytes} bytes were expected`)
}

async function readSize(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw wrapFileError(error, path, 'store')
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  }
}
