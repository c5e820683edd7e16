import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { assertVariablesKnown, VARIABLES } from '../../../../src/domain/settings/variables.ts'

function refusalOf(environment: Readonly<Record<string, string>>): string {
  try {
    assertVariablesKnown(environment)
    return 'accepted'
  } catch (error) {
    return error instanceof BackupError ? `${error.code}: ${error.message} ${error.hint}` : String(error)
  }
}

describe('the variables of the environment', () => {
  it.each([
    ['BACKUP_ENABLE', 'BACKUP_ENABLED'],
    ['backup_enabled', 'BACKUP_ENABLED'],
    ['BACKUP_RETENTION_DAY', 'BACKUP_RETENTION_DAYS'],
    ['BACKUP_COMPRESION', 'BACKUP_COMPRESSION'],
    ['SAVEPOINT_WEBHOOK_URI', 'SAVEPOINT_WEBHOOK_URL'],
  ])('%s is refused, because %s was meant', (name, meant) => {
    expect(refusalOf({ [name]: 'x', PATH: '/bin' })).toBe(
      `INPUT_INVALID: There is no variable ${name}; did you mean ${meant}? Name it ${meant}, or, if it belongs to another program, do not give it to this one.`,
    )
  })

  it('of other programs are left alone, and so are ours', () => {
    const others = { BACKUP_DIR: '/srv', BACKUP_S3_BUCKET: 'b', SAVEPOINT_DATABASE: 'a.db', BACKUPS: '1' }
    expect(refusalOf({ ...others, ...Object.fromEntries(VARIABLES.map((name) => [name, '1'])) })).toBe(
      'accepted',
    )
  })

  it('say nothing when they are empty or say the same as ours', () => {
    expect(refusalOf({ BACKUP_ENABLE: '' })).toBe('accepted')
    expect(refusalOf({ Backup_Enabled: 'false', BACKUP_ENABLED: 'false' })).toBe('accepted')
    expect(refusalOf({ Backup_Enabled: 'false', BACKUP_ENABLED: 'true' })).toMatch(/^INPUT_INVALID/)
  })
})
