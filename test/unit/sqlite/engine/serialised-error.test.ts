import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { deserialiseError, serialiseError } from '../../../../src/sqlite/engine/serialised-error.ts'

const overTheWire = (thrown: unknown): BackupError =>
  deserialiseError(JSON.parse(JSON.stringify(serialiseError(thrown))))

describe('an error between two processes', () => {
  it('keeps everything that a BackupError says', () => {
    const error = new BackupError('SOURCE_BUSY', 'locked', {
      hint: 'wait',
      context: { path: '/a', sizeBytes: 3, seen: null },
      transient: true,
      cause: new Error('SQLITE_BUSY'),
    })
    const got = overTheWire(error)
    expect(got).toBeInstanceOf(BackupError)
    expect(got).toMatchObject({
      code: 'SOURCE_BUSY',
      message: 'locked',
      hint: 'wait',
      context: { path: '/a', sizeBytes: 3, seen: null },
      transient: true,
      exitCode: 10,
    })
    expect(String((got.cause as Error).message)).toContain('SQLITE_BUSY')
  })

  it('is INVARIANT_BROKEN when it is foreign, and has no cause when there was none', () => {
    expect(overTheWire(new TypeError('oops'))).toMatchObject({ code: 'INVARIANT_BROKEN' })
    expect(overTheWire('text').cause).toEqual(new Error('text'))
    expect(overTheWire(new BackupError('DISK_FULL', 'full', { hint: 'free' })).cause).toBeUndefined()
  })
})
