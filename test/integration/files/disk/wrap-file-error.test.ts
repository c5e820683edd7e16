import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { describeFullDisk } from '../../../../src/files/disk/full-disk.ts'
import { type FileRole, wrapFileError } from '../../../../src/files/disk/wrap-file-error.ts'

function systemError(code: string, syscall = 'open'): Error {
  return Object.assign(new Error(`${code}: as the system says, ${syscall}`), { code, syscall })
}

const path = join(tmpdir(), 'app.db')

describe('the error of a file operation', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('%s means that the disk is full', (code) => {
    const error = wrapFileError(systemError(code, 'write'), path, 'store')
    expect(error).toMatchObject({ code: 'DISK_FULL', context: { path, errno: code } })
    expect(error.message).toContain(code === 'ENOSPC' ? tmpdir() : path)
  })

  it('says how much is needed and how much is free, where that is known', () => {
    const { message } = wrapFileError(systemError('ENOSPC', 'write'), path, 'target', 34_000_001)
    expect(message).toMatch(/: needs about 35 MB, \d+ MB free\.$/)
    const nowhere = join(tmpdir(), 'savepoint-no-such-folder', 'app.db')
    expect(wrapFileError(systemError('ENOSPC', 'write'), nowhere, 'target').message).toMatch(
      /savepoint-no-such-folder\.$/,
    )
  })

  it.runIf(process.platform === 'linux')(
    'knows a used-up quota by its number, for which Node has no name',
    () => {
      const code = 'Unknown system error -122'
      const quota = Object.assign(new Error(code), { code, errno: -122, syscall: 'write' })
      expect(wrapFileError(quota, path, 'store')).toMatchObject({
        code: 'DISK_FULL',
        message: `No space left for ${path}: the disk quota is used up.`,
        context: { path, errno: 'EDQUOT' },
      })
    },
  )

  it('names used-up inodes where there is space left', () => {
    const error = systemError('ENOSPC', 'open')
    const full = { bavail: 1_000, bsize: 4_096, files: 64, ffree: 0 }
    expect(describeFullDisk(error, path, 1, full)).toContain('all 64 inodes of the disk are in use')
    expect(describeFullDisk(error, path, 1, { ...full, ffree: 1 })).toContain('needs about 1 MB, 5 MB free')
    expect(describeFullDisk(error, path, 1, { ...full, files: 0 })).toContain('5 MB free')
  })

  it.each<[FileRole, string, string]>([
    ['source', 'SOURCE_UNREADABLE', 'SOURCE_NOT_FOUND'],
    ['archive', 'IO_FAILED', 'ARCHIVE_NOT_FOUND'],
    ['store', 'STORE_NOT_WRITABLE', 'STORE_NOT_WRITABLE'],
    ['target', 'TARGET_NOT_WRITABLE', 'TARGET_NOT_WRITABLE'],
    ['scratch', 'IO_FAILED', 'IO_FAILED'],
  ])('of a %s has its own codes', (role, denied, missing) => {
    for (const code of ['EACCES', 'EPERM', 'EROFS']) {
      expect(wrapFileError(systemError(code), path, role).code).toBe(denied)
    }
    for (const code of ['ENOENT', 'ENOTDIR']) {
      expect(wrapFileError(systemError(code), path, role).code).toBe(missing)
    }
    expect(wrapFileError(systemError('EIO'), path, role).code).toBe('IO_FAILED')
  })

  it('says what could not be done with which file, and keeps its cause', () => {
    const cause = systemError('EACCES', 'unlink')
    const error = wrapFileError(cause, path, 'store')
    expect(error.message).toBe(`Cannot unlink ${path}: permission denied.`)
    expect(error.cause).toBe(cause)
    expect(wrapFileError(systemError('EBADF'), path, 'store').message).toContain('as the system says')
  })

  it('stays what it is when it is one of ours, and is a defect when no system reported it', () => {
    const ours = new BackupError('CANCELLED', 'stop', { hint: 'none' })
    expect(wrapFileError(ours, path, 'store')).toBe(ours)
    expect(wrapFileError(new TypeError('wrong'), path, 'store').code).toBe('INVARIANT_BROKEN')
    expect(wrapFileError('text', path, 'store').code).toBe('INVARIANT_BROKEN')
  })
})
