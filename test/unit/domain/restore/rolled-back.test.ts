import { describe, expect, it } from 'vitest'
import { notRestored } from '../../../../src/domain/restore/not-restored.ts'
import { notPutBack, rolledBack } from '../../../../src/domain/restore/rolled-back.ts'

const failure = notRestored('FINGERPRINT_MISMATCH', '/srv/app.db', 'rows of a expected 1, got 2')

describe('a restore that failed its check', () => {
  it('says what differs', () => {
    expect(failure.message).toBe('/srv/app.db is not what was restored: rows of a expected 1, got 2.')
    expect(failure.context).toEqual({ target: '/srv/app.db' })
  })

  it.each([
    [true, 'the target has its old content back'],
    [false, 'the target is absent again'],
  ])('says where what was written is kept (something was there before: %s)', (wasThere, now) => {
    const error = rolledBack(failure, { target: '/srv/app.db', takenBack: '/srv/kept', wasThere })
    expect(error.code).toBe('RESTORE_ROLLED_BACK')
    expect(error.message).toContain(now)
    expect(error.message).toContain('/srv/kept')
    expect(error.context).toEqual({
      target: '/srv/app.db',
      takenBack: '/srv/kept',
      cause: 'FINGERPRINT_MISMATCH',
    })
  })

  it.each([
    ['/srv/before', 'The old content is whole in /srv/before.'],
    [null, 'Remove /srv/app.db by hand'],
  ])('says what to do when nothing can be put back (safety copy: %s)', (safetyCopy, hint) => {
    const error = notPutBack(failure, { target: '/srv/app.db', safetyCopy }, failure)
    expect(error.code).toBe('IO_FAILED')
    expect(error.hint).toContain(hint)
  })
})
