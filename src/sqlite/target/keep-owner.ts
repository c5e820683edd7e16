import type { Stats } from 'node:fs'
import { chmod, chown, stat } from 'node:fs/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

const GROUP_MAY_WRITE = 0o060
const OTHERS_MAY_WRITE = 0o006

/**
 * Gives a file the owner and the permissions of the one that it is to replace.
 * @returns notes: an owner that could not be kept though its programs can still use the file
 * @throws BackupError TARGET_NOT_WRITABLE when the old owner would be locked out
 */
export async function keepOwner(path: string, old: Stats): Promise<readonly string[]> {
  // Windows has neither: permissions come from the folder.
  if (process.platform === 'win32') return []
  try {
    const notes = await keepIds(path, old)
    await chmod(path, old.mode & 0o7777)
    return notes
  } catch (error) {
    throw wrapFileError(error, path, 'target')
  }
}

/**
 * Gives a safety copy the owner and the permissions of what it is a copy of. One that its owner could not use is still a
 * copy, and then only this user can read it.
 * @returns notes, as {@link keepOwner} gives them
 */
export async function keepOwnerOfCopy(path: string, old: Stats): Promise<readonly string[]> {
  try {
    return (await keepOwner(path, old)).map((note) => `The safety copy: ${note}`)
  } catch (error) {
    if (!(error instanceof BackupError) || error.code !== 'TARGET_NOT_WRITABLE') throw error
    return [`The safety copy belongs to another user than the target: ${error.message}`]
  }
}

async function keepIds(path: string, old: Stats): Promise<readonly string[]> {
  const own = await stat(path)
  if (own.uid === old.uid && own.gid === old.gid) return []
  if (await mayChown(path, old.uid, old.gid)) return []
  // Only root gives files away; anyone may hand them to a group of their own.
  const groupKept = own.gid === old.gid || (await mayChown(path, own.uid, old.gid))
  const ownerKept = own.uid === old.uid
  const stillUsable =
    (ownerKept || allows(old, OTHERS_MAY_WRITE) || (groupKept && allows(old, GROUP_MAY_WRITE))) &&
    (groupKept || !allows(old, GROUP_MAY_WRITE) || allows(old, OTHERS_MAY_WRITE))
  if (stillUsable) return [`The file belongs to user ${own.uid} now; it belonged to user ${old.uid}.`]
  throw new BackupError(
    'TARGET_NOT_WRITABLE',
    `A new file would belong to user ${own.uid}, and user ${old.uid}, who owns the target, could not use it.`,
    {
      hint: 'Run as the owner of the target or as root, or write into the existing file with --in-place.',
      context: { path, owner: own.uid, expectedOwner: old.uid },
    },
  )
}

function allows({ mode }: Stats, bits: number): boolean {
  return (mode & bits) === bits
}

async function mayChown(path: string, uid: number, gid: number): Promise<boolean> {
  try {
    await chown(path, uid, gid)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') return false
    throw error
  }
}
