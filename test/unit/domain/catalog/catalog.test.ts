import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { databasesOf, presentBackups } from '../../../../src/domain/catalog/backups.ts'
import { orderCatalog } from '../../../../src/domain/catalog/catalog.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'

const noon = new Date('2026-11-22T12:00:00Z')

describe('a catalog', () => {
  it('has the newest first', () => {
    const older = catalogEntry({ createdAt: new Date(0) })
    const newer = catalogEntry({ createdAt: noon })
    expect(orderCatalog([older, newer])).toEqual([newer, older])
  })

  it('has the same order whatever the order it came in', () => {
    const entries = ['a', 'b', 'c', 'c'].map((name) => catalogEntry({ name, createdAt: noon }))
    const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length })
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(orderCatalog(some).map(({ name }) => name)).toEqual(['c', 'c', 'b', 'a'])
      }),
    )
  })

  it('has as backups neither safety copies nor what expired', () => {
    const backup = catalogEntry()
    expect(
      presentBackups([backup, catalogEntry({ kind: 'safety' }), catalogEntry({ expired: true })]),
    ).toEqual([backup])
  })

  it('names each database once', () => {
    const entries = ['shop', null, 'app', 'shop'].map((database) => catalogEntry({ database }))
    expect(databasesOf(entries)).toEqual(['app', 'shop'])
  })
})
