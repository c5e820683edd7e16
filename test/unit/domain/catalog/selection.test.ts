import { describe, expect, it } from 'vitest'
import type { CatalogEntry } from '../../../../src/domain/catalog/catalog.ts'
import {
  type ArchiveRequest,
  selectArchives,
  selectDatabase,
} from '../../../../src/domain/catalog/selection.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))

const first = catalogEntry({ id: '101', name: 'backup_app_a.db.gz', createdAt: at(1), label: 'nightly' })
const second = catalogEntry({ id: '102', name: 'backup_app_b.db.gz', createdAt: at(2), label: 'v1' })
const third = catalogEntry({ id: '103', name: 'backup_app_ba.db.gz', createdAt: at(3), label: 'nightly' })
const shop = catalogEntry({
  id: '104',
  name: 'backup_shop.db.gz',
  createdAt: at(4),
  database: 'shop',
  label: 'v1',
})
const former = catalogEntry({ id: '105', name: 'old.db.gz', createdAt: at(5), database: null })
const expired = catalogEntry({
  id: '106',
  name: 'gone.db.gz',
  createdAt: at(6),
  expired: true,
  expiresAt: at(7),
})
const safety = catalogEntry({
  id: 'safety/1',
  name: 'app.db.before-restore-x',
  createdAt: at(8),
  kind: 'safety',
})
const all = [first, second, third, shop, former, expired, safety]

function named(name: string, database: string | null = null): ArchiveRequest {
  return { by: 'name', name, database }
}

function latest(database: string | null = null): ArchiveRequest {
  return { by: 'latest', database }
}

describe('an archive is found', () => {
  it.each<[string, string, CatalogEntry, string]>([
    ['its id', '102', second, 'by its id'],
    ['its file name', 'backup_app_b.db.gz', second, 'by its file name'],
    ['its file name without the ending', 'backup_app_b', second, 'by its file name'],
    ['the beginning of its name, when that fits no other', 'old.', former, 'by the beginning of its name'],
    ['the id of a safety copy', 'safety/1', safety, 'by its id'],
  ])('by %s', (_, name, entry, chosenBy) => {
    expect(selectArchives(all, named(name))).toEqual({ candidates: [entry], chosenBy })
  })

  it('by its label among those of its database', () => {
    expect(selectArchives(all, named('v1', 'app'))).toEqual({
      candidates: [second],
      chosenBy: 'by its label',
    })
  })

  it('by its id before another that has this name or label', () => {
    const misleading = catalogEntry({ id: 'x', name: '102.db.gz', label: '102' })
    expect(selectArchives([misleading, ...all], named('102')).candidates).toEqual([second])
  })

  it('by its whole name though it belongs to another database', () => {
    expect(selectArchives(all, named('backup_shop', 'app')).candidates).toEqual([shop])
    expect(() => selectArchives(all, named('backup_sh', 'app'))).toThrow(/no archive "backup_sh"/)
  })

  it('though an expired one has the same label', () => {
    const twin = { ...expired, label: 'v2' }
    const there = { ...first, label: 'v2' }
    expect(selectArchives([twin, there], named('v2')).candidates).toEqual([there])
  })
})

describe('the latest', () => {
  it('comes with those before it, so that a damaged one can be passed over', () => {
    expect(selectArchives(all, latest('app'))).toEqual({
      candidates: [third, second, first],
      chosenBy: 'as the latest of app',
    })
  })

  it('before a time is strictly before it', () => {
    expect(selectArchives(all, { by: 'time', before: at(3), database: 'app' })).toEqual({
      candidates: [second, first],
      chosenBy: 'as the newest before 2026-11-03T00:00:00.000Z of app',
    })
  })

  it('needs no database where there is only one', () => {
    expect(selectArchives([first, former, safety], latest()).chosenBy).toBe('as the latest of app')
    expect(selectArchives([former], latest())).toEqual({ candidates: [former], chosenBy: 'as the latest' })
  })

  it('of several databases is ambiguous', () => {
    expect(() => selectArchives(all, latest())).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_AMBIGUOUS', message: expect.stringContaining('app, shop') }),
    )
  })
})

describe('archives that do not say whose they are', () => {
  it('belong to a database as long as no backup names it', () => {
    expect(selectDatabase(all, 'app')).not.toContain(former)
    expect(selectDatabase(all, 'new')).toEqual([former])
    expect(selectDatabase([safety, former], 'app')).toEqual([former])
  })
})

describe('what is not to be had', () => {
  it('is named, with what is there', () => {
    expect(() => selectArchives(all, named('nope', 'app'))).toThrow(
      expect.objectContaining({
        code: 'ARCHIVE_NOT_FOUND',
        message:
          'There is no archive "nope". The store holds 3 to choose from and 1 that expired. ' +
          'The newest: backup_app_ba.db.gz, backup_app_b.db.gz, backup_app_a.db.gz.',
      }),
    )
  })

  it('of an empty store points to the store', () => {
    expect(() => selectArchives([], latest('app'))).toThrow(
      expect.objectContaining({
        code: 'ARCHIVE_NOT_FOUND',
        message: 'There is no archive to be the latest of app. The store holds 0 to choose from.',
        hint: expect.stringContaining('right store'),
      }),
    )
  })

  it('is no database of which everything expired', () => {
    expect(() => selectArchives([expired], latest('app'))).toThrow(/0 to choose from and 1 that expired/)
  })

  it('is an expired one, even by its name', () => {
    expect(() => selectArchives(all, named('gone'))).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_EXPIRED', message: expect.stringContaining('on 2026-11-07') }),
    )
    expect(() => selectArchives([{ ...expired, expiresAt: null }], named('gone'))).toThrow(
      /expired: its bytes/,
    )
  })

  it('is a name that fits several, of which some are shown', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      catalogEntry({ name: `n${index}.db.gz`, label: 'nightly' }),
    )
    expect(() => selectArchives(many, named('nightly'))).toThrow(
      expect.objectContaining({
        code: 'ARCHIVE_AMBIGUOUS',
        message: '"nightly" fits 7 archives: n6.db.gz, n5.db.gz, n4.db.gz, n3.db.gz, n2.db.gz and 2 more.',
      }),
    )
  })

  it('is a file name that several folders hold, which are then shown by their ids', () => {
    const twins = ['automatic', 'manual'].map((folder) =>
      catalogEntry({ id: `${folder}/old.db.gz`, name: 'old.db.gz', label: null }),
    )
    expect(() => selectArchives(twins, named('old.db.gz'))).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('fits 2 archives: automatic/old.db.gz, manual/old.db.gz.'),
      }),
    )
  })

  it('is an empty name, which every name begins with', () => {
    expect(() => selectArchives([first], named(''))).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    )
  })
})
