import { describe, expect, it } from 'vitest'
import {
  asBackupError,
  BackupError,
  cancelled,
  ERROR_KINDS,
  EXIT_CODES,
} from '../../../../src/domain/outcome/errors.ts'

describe('an error', () => {
  it('carries what failed, what to do, and the facts', () => {
    const cause = new Error('EACCES')
    const error = new BackupError('SOURCE_BUSY', 'app.db is locked.', {
      hint: 'Try again.',
      context: { path: 'app.db' },
      transient: true,
      cause,
    })
    expect(error).toMatchObject({
      name: 'BackupError',
      message: 'app.db is locked.',
      hint: 'Try again.',
      context: { path: 'app.db' },
      transient: true,
      kind: 'source',
      exitCode: 10,
      cause,
    })
  })

  it('is permanent, and has no facts and no cause, where nothing is said', () => {
    const error = new BackupError('INPUT_INVALID', 'No.', { hint: 'Yes.' })
    expect(error).toMatchObject({ context: {}, transient: false, exitCode: 2 })
    expect('cause' in error).toBe(false)
  })

  it('has an exit code for every code, the same for every code of a kind, and never 0 or 1', () => {
    const exitCodes = Object.values(ERROR_KINDS).map((kind) => EXIT_CODES[kind])
    expect(Math.min(...exitCodes)).toBe(2)
    expect(new Set(Object.values(EXIT_CODES)).size).toBe(Object.keys(EXIT_CODES).length)
  })

  it('says who cancelled', () => {
    expect(cancelled('SIGTERM')).toMatchObject({
      code: 'CANCELLED',
      message: 'Cancelled by SIGTERM.',
      exitCode: 130,
    })
  })
})

describe('whatever was thrown', () => {
  it('stays itself when it is an error of ours', () => {
    const error = cancelled('SIGINT')
    expect(asBackupError(error)).toBe(error)
  })

  it.each([
    ['a foreign error', new TypeError('x is not a function'), 'x is not a function'],
    ['a bare text', 'boom', 'boom'],
  ])('becomes a defect with its cause: %s', (_, thrown, message) => {
    const error = asBackupError(thrown)
    expect(error).toMatchObject({ code: 'INVARIANT_BROKEN', exitCode: 70, cause: thrown })
    expect(error.message).toContain(message)
  })
})
