import { type FileHandle, open, stat } from 'node:fs/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

/** An archive's file, open for reading, and its size at that moment. */
export interface OpenArchive {
  readonly path: string
  readonly file: FileHandle
  readonly sizeBytes: number
}

/**
 * Opens an archive for `read` and closes it afterwards.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP when it is no file, IO_FAILED, and whatever `read` throws
 */
export async function withArchive<T>(path: string, read: (archive: OpenArchive) => Promise<T>): Promise<T> {
  try {
    // Asked before it is opened: to open a pipe waits for a process that writes into it.
    if (!(await stat(path)).isFile()) throw notAFile(path)
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    return await read({ path, file, sizeBytes: size })
  } catch (error) {
    throw wrapFileError(error, path, 'archive')
  }
}

function notAFile(path: string): BackupError {
  return new BackupError('ARCHIVE_NOT_GZIP', `${path} is no file, so it cannot be an archive.`, {
    hint: 'Give the path of a .db.gz file, or the name of an archive in the store.',
    context: { path },
  })
}
