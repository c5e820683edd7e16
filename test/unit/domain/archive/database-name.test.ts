import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  databaseNameOf,
  isDatabaseName,
  parseDatabaseName,
} from '../../../../src/domain/archive/database-name.ts'

describe('the name of a database', () => {
  it.each([
    ['app.db', 'app'],
    ['app.sqlite', 'app.sqlite'],
    ['app.db.db', 'app.db'],
    ['History', 'History'],
    ['my_app-2.db', 'my_app-2'],
    ['app.DB', 'app.DB'],
  ])('of %s is %s', (fileName, name) => {
    expect(databaseNameOf(fileName)).toBe(name)
  })

  it.each([
    ['ü.db', /^--[0-9a-f]{8}$/],
    ['a b.db', /^a-b-[0-9a-f]{8}$/],
    ['.hidden.db', /^hidden-[0-9a-f]{8}$/],
    ['.db', /^database-[0-9a-f]{8}$/],
    ['...', /^database-[0-9a-f]{8}$/],
    ['../x.db', /^-x-[0-9a-f]{8}$/],
    [`${'a'.repeat(101)}.db`, /^a{91}-[0-9a-f]{8}$/],
    ['😀', /^--[0-9a-f]{8}$/],
  ])('of %j is made safe, and marked as altered', (fileName, name) => {
    expect(databaseNameOf(fileName)).toMatch(name)
  })

  it('is never changed by a new version: archives are found by it', () => {
    expect(databaseNameOf('kasse ü.db')).toBe('kasse---544b3ad7')
  })

  it('keeps names apart that look alike afterwards', () => {
    expect(databaseNameOf('a b.db')).not.toBe(databaseNameOf('a?b.db'))
    expect(databaseNameOf(`${'a'.repeat(120)}1.db`)).not.toBe(databaseNameOf(`${'a'.repeat(120)}2.db`))
  })

  it('is always a valid one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (fileName) => {
        expect(databaseNameOf(fileName)).toSatisfy(isDatabaseName)
      }),
    )
  })
})

describe('a text', () => {
  it.each(['', '.', '.a', 'a/b', 'a b', 'ä', 'a\n', 'a'.repeat(101)])(
    'such as %j is no name of a database',
    (text) => {
      expect(isDatabaseName(text)).toBe(false)
    },
  )
})

describe('a name that somebody gives', () => {
  it('is taken as it is', () => {
    expect(parseDatabaseName({ text: 'shop-production', from: '--database-name' })).toBe('shop-production')
  })

  it.each(['', 'a b', '.a', 'shop~production', 'a/b'])('is not "%s"', (text) => {
    expect(() => parseDatabaseName({ text, from: 'database-name' })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining('database-name') }),
    )
  })
})
