import { describe, expect, it } from 'vitest'
import {
  adoptEarlier,
  databasesCalled,
  isFullName,
  isOfDatabase,
  newestUnderGivenName,
  saidDatabaseOf,
} from '../../../../src/domain/catalog/databases.ts'
import {
  databaseForTarget,
  selectArchives,
  selectDatabase,
} from '../../../../src/domain/catalog/selection.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'

const ACME = 'app~m11111111'
const GLOBEX = 'app~m22222222'
const namesOf = (catalog: ReturnType<typeof adoptEarlier>) => catalog.map(({ database }) => database)

/** One archive for each name, the newest first. */
const catalogOf = (...databases: readonly (string | null)[]) =>
  databases.map((database, index) =>
    catalogEntry({
      database,
      id: `id-${index}`,
      name:
        database === null
          ? `other-${index}.db.gz`
          : `backup_${database}_2026-11-23_01-04-05-00${9 - index}.db.gz`,
      createdAt: new Date(Date.UTC(2026, 10, 23, 1, 4, 5, 9 - index)),
    }),
  )

describe('a name', () => {
  it('is full when it says an identity', () => {
    expect([ACME, 'app', 'a b~m11111111'].map(isFullName)).toEqual([true, false, false])
  })

  it('means one database when it is full, and all that are called so when it is plain', () => {
    expect(isOfDatabase(ACME, ACME)).toBe(true)
    expect(isOfDatabase(GLOBEX, ACME)).toBe(false)
    expect(isOfDatabase('app', ACME)).toBe(false)
    expect(isOfDatabase(ACME, 'app')).toBe(true)
    expect(isOfDatabase('app', 'app')).toBe(true)
    expect(isOfDatabase(null, 'app')).toBe(false)
  })

  it('that is plain stands for itself where nothing is called so', () => {
    const known = [GLOBEX, ACME, null, 'shop', ACME]
    expect(databasesCalled(['app', 'blog', ACME], known)).toEqual([ACME, GLOBEX, 'blog'])
  })
})

describe('an archive that does not say its identity', () => {
  it('is given to the only database that is called so, and remembers its own name', () => {
    const adopted = adoptEarlier(catalogOf(ACME, 'app', 'shop', null))
    expect(namesOf(adopted)).toEqual([ACME, ACME, 'shop', null])
    expect(adopted.map(saidDatabaseOf)).toEqual([ACME, 'app', 'shop', null])
  })

  it('stays by itself where several are called so', () => {
    expect(namesOf(adoptEarlier(catalogOf(ACME, GLOBEX, 'app')))).toEqual([ACME, GLOBEX, 'app'])
  })
})

describe('the archives of a target', () => {
  const wantedOf = (own: string, ...databases: readonly (string | null)[]) => {
    const catalog = adoptEarlier(catalogOf(...databases))
    return databaseForTarget(catalog, own)
  }

  it('are its own, or those of its name that say no identity', () => {
    expect(wantedOf(ACME, GLOBEX, ACME)).toBe(ACME)
    expect(namesOf(selectDatabase(catalogOf('app', 'shop'), ACME))).toEqual(['app'])
    expect(namesOf(selectDatabase(catalogOf(GLOBEX, 'app~m33333333', 'app'), ACME))).toEqual([])
  })

  it('are those of the only other database, or of the only one that is called so', () => {
    expect(wantedOf(ACME, GLOBEX)).toBe(GLOBEX)
    expect(wantedOf(ACME, 'shop~m33333333')).toBe('shop~m33333333')
    expect(wantedOf(ACME, 'shop~m33333333', GLOBEX)).toBe(GLOBEX)
    expect(wantedOf(ACME)).toBe(ACME)
    expect(wantedOf(ACME, null)).toBe(ACME)
  })

  it('are nobody’s where several others could be meant', () => {
    expect(() => wantedOf(ACME, GLOBEX, 'app~m33333333')).toThrow(
      expect.objectContaining({
        code: 'ARCHIVE_AMBIGUOUS',
        message: `The store holds archives of 2 databases, and none of ${ACME}: ${GLOBEX}, app~m33333333.`,
      }),
    )
  })

  it('are not taken by a plain name that fits several', () => {
    const catalog = catalogOf(ACME, GLOBEX)
    expect(() => selectArchives(catalog, { by: 'latest', database: 'app' })).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_AMBIGUOUS' }),
    )
    expect(selectArchives(catalog, { by: 'latest', database: GLOBEX }).candidates).toEqual(catalog.slice(1))
  })
})

describe('the newest archive under a given name', () => {
  it('is the newest of that name, which was given', () => {
    const day = (number: number): Date => new Date(Date.UTC(2026, 10, number))
    const catalog = [
      catalogEntry({ database: null, createdAt: day(9) }),
      catalogEntry({ database: 'app~m11111111', createdAt: day(8) }),
      catalogEntry({ database: 'app~n22222222', createdAt: day(3) }),
      catalogEntry({ database: 'app~n22222222', createdAt: day(5) }),
      catalogEntry({ database: 'blog~n33333333', createdAt: day(7) }),
    ]
    expect(newestUnderGivenName(catalog, 'app')?.createdAt).toEqual(day(5))
    expect(newestUnderGivenName(catalog, 'shop')).toBeNull()
  })
})
