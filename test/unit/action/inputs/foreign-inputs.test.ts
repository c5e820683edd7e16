import { describe, expect, it } from 'vitest'
import { findForeignInputs } from '../../../../src/action/inputs/foreign-inputs.ts'
import { GivenInputs } from '../../../../src/action/inputs/given-inputs.ts'
import { INPUTS } from '../../../../src/action/inputs/input-table.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'

const DEFAULTS = Object.fromEntries(
  Object.entries(INPUTS).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]),
)

const find = (variables: Readonly<Record<string, string>>): readonly string[] =>
  findForeignInputs(new GivenInputs({ ...DEFAULTS, ...variables }))

function refusalOf(variables: Readonly<Record<string, string>>): string {
  try {
    return `accepted ${find(variables)}`
  } catch (error) {
    return error instanceof BackupError ? `${error.code}: ${error.message} ${error.hint}` : String(error)
  }
}

describe('an input that the action does not have', () => {
  it.each([
    ['INPUT_DRY_RUN', 'dry_run', 'dry-run'],
    ['INPUT_GAURD', 'gaurd', 'guard'],
    ['INPUT_DATABASES', 'databases', 'database'],
    ['INPUT_RETENTION_DAYS', 'retention_days', 'retention-days'],
  ])('%s is refused with the name that is meant', (variable, name, meant) => {
    expect(refusalOf({ [variable]: 'true' })).toBe(
      `INPUT_INVALID: There is no input ${name}; did you mean ${meant}? Write ${meant}. If it is not under with:, the job has a variable ${variable}: give that another name.`,
    )
  })

  it('is told when no name is near, and refused where the workflow wants that', () => {
    expect(find({ INPUT_DIR: '/data', INPUT_TAX_RATE: '7' })).toEqual(['dir', 'tax_rate'])
    expect(refusalOf({ INPUT_DIR: '/data', 'INPUT_STRICT-INPUTS': 'true' })).toMatch(
      /^INPUT_INVALID: There is no input dir\. Remove dir\./,
    )
  })
})

describe('an input that is set to nothing', () => {
  it.each(['dry-run', 'emergency', 'guard', 'store', 'level', 'verify-upload', 'paused', 'strict-inputs'])(
    '%s is refused, because nothing is no value of it',
    (name) => {
      const variable = `INPUT_${name.toUpperCase()}`
      expect(refusalOf({ [variable]: ' ' })).toMatch(
        `INPUT_INVALID: The input ${name} is set, but to nothing.`,
      )
    },
  )

  it('is taken where nothing is what a runner has or the default says', () => {
    const names = ['github-token', 'job-status', 'database', 'retention-days', 'allowed-branches']
    for (const name of names) expect(refusalOf({ [`INPUT_${name.toUpperCase()}`]: '' })).toBe('accepted ')
  })
})

it('a variable that is nearly one of ours is refused too', () => {
  expect(refusalOf({ BACKUP_ENABLE: 'false' })).toMatch('did you mean BACKUP_ENABLED?')
})
