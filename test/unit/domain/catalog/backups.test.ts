import { expect, test } from 'vitest'
import { isBackup, presentBackups } from '../../../../src/domain/catalog/backups.ts'
import { failedLabelOf } from '../../../../src/domain/guard/label.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'

test('neither a safety copy nor what is left of a failed job is a backup', () => {
  expect(isBackup(catalogEntry())).toBe(true)
  expect(isBackup(catalogEntry({ kind: 'manual', label: 'release' }))).toBe(true)
  expect(isBackup(catalogEntry({ kind: 'safety' }))).toBe(false)
  expect(isBackup(catalogEntry({ kind: 'manual', label: failedLabelOf(null) }))).toBe(false)
  expect(isBackup(catalogEntry({ kind: 'manual', label: failedLabelOf('release') }))).toBe(false)
})

test('a backup is present as long as its bytes are', () => {
  const here = catalogEntry({ id: 'here' })
  expect(presentBackups([here, catalogEntry({ expired: true }), catalogEntry({ kind: 'safety' })])).toEqual([
    here,
  ])
})
