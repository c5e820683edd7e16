import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { databaseNameOf } from '../../../../src/domain/archive/database-name.ts'
import {
  parseArchiveName,
  parseArchiveTime,
  parseLabel,
  renderArchiveName,
  renderArchiveTime,
} from '../../../../src/domain/archive/name.ts'

const createdAt = new Date('2026-11-23T01:04:05.006Z')

const anyTime = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
})
const anyLabel = fc.option(fc.stringMatching(/^[A-Za-z0-9.-]{1,60}$/))
/** Names made to be confused with the other parts of an archive's name. */
const anyDatabase = fc.oneof(
  fc.string({ minLength: 1 }).map(databaseNameOf),
  anyTime.map((time) => renderArchiveTime(time)),
  fc
    .tuple(anyTime, anyLabel)
    .map(([time, label]) => `app_${renderArchiveTime(time)}_${label ?? ''}`.slice(0, 100)),
)

describe('the name of an archive', () => {
  it('says the database, the time in UTC and the label', () => {
    expect(renderArchiveName({ database: 'app', createdAt, label: null })).toBe(
      'backup_app_2026-11-23_01-04-05-006.db.gz',
    )
    expect(renderArchiveName({ database: 'my_app', createdAt, label: 'v1.2-rc' })).toBe(
      'backup_my_app_2026-11-23_01-04-05-006_v1.2-rc.db.gz',
    )
  })

  it('says that it is a zstd file by its ending', () => {
    const name = { database: 'app', createdAt, label: 'v1', codec: 'zstd' as const }
    expect(renderArchiveName(name)).toBe('backup_app_2026-11-23_01-04-05-006_v1.db.zst')
    expect(parseArchiveName(renderArchiveName(name))).toEqual(name)
    expect(parseArchiveName('.db.zst')).toBeNull()
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyDatabase, anyTime, anyLabel, (database, time, label) => {
        const name = { database, createdAt: time, label, codec: 'gzip' as const }
        expect(parseArchiveName(renderArchiveName(name))).toEqual(name)
      }),
      { numRuns: 2_000 },
    )
  })

  it('sorts as its time does', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (one, other) => {
        const [a, b] = [one, other].map(renderArchiveTime)
        expect(a! < b!).toBe(one < other)
      }),
    )
  })

  it('leaves room in 255 bytes for what is appended to it', () => {
    const longest = renderArchiveName({ database: 'd'.repeat(100), createdAt, label: 'l'.repeat(60) })
    expect(longest.length).toBeLessThanOrEqual(255 - '.partial.claim.pin'.length)
  })

  it('of the former system says only the time', () => {
    expect(parseArchiveName('backup_2025-08-05_15-30-00.db.gz')).toEqual({
      database: null,
      createdAt: new Date('2025-08-05T15:30:00Z'),
      label: null,
      codec: 'gzip',
    })
  })

  it.each([
    'before-upgrade.db.gz',
    'backup_2025-02-30_15-30-00.db.gz',
    'backup_2025-08-05_24-30-00.db.gz',
    'backup_app_2025-02-29_01-02-03-004.db.gz',
    'backup_a b_2025-02-28_01-02-03-004.db.gz',
    'backup_app_2025-02-28_01-02-03-004_a_b.db.gz',
    'backup_.db.gz',
    '..db.gz',
  ])('that a person gave, such as %s, says nothing', (name) => {
    expect(parseArchiveName(name)).toEqual({ database: null, createdAt: null, label: null, codec: 'gzip' })
  })

  it.each(['.db.gz', 'app.db', 'app.gz', 'backup_app_2026-11-23_01-04-05-006.db.gz.partial', ''])(
    'is not %j',
    (name) => {
      expect(parseArchiveName(name)).toBeNull()
    },
  )
})

describe('the time in a name', () => {
  it.each(['', '2026-11-23', '2026-11-23_01-04-05', '2026-11-23T01:04:05.006Z', '2026-13-01_00-00-00-000'])(
    'is not %j',
    (text) => {
      expect(parseArchiveTime(text)).toBeNull()
    },
  )
})

describe('a label', () => {
  it('has letters, digits, dots and hyphens', () => {
    expect(parseLabel('Before-migration.42')).toBe('Before-migration.42')
  })

  it.each(['', 'a_b', 'a b', '../x', 'ä', 'a\n', 'a'.repeat(61)])('cannot be %j', (text) => {
    expect(() => parseLabel(text)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining('letters A to Z') }),
    )
  })
})
