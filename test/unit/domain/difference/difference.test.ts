import { describe, expect, it } from 'vitest'
import {
  assembleDifference,
  compareSettings,
  type DatabaseSettings,
  type TableDifference,
} from '../../../../src/domain/difference/difference.ts'
import { compareSchemas, type SchemaObject } from '../../../../src/domain/difference/schema.ts'

const SETTINGS: DatabaseSettings = {
  user_version: 1,
  application_id: 0,
  page_size: 4096,
  encoding: 'UTF-8',
  auto_vacuum: 0,
  journal_mode: 'delete',
}

const SAME: TableDifference = { table: 't', added: 0, removed: 0, changed: 0, comparable: 'rows' }

describe('two databases', () => {
  const nothing = { tables: [SAME], virtualTables: ['search'], schema: [], settings: [] }

  it('are equal when everything was compared and nothing differs', () => {
    expect(assembleDifference(nothing).equal).toBe(true)
  })

  it.each<[string, object]>([
    ['a row was added', { tables: [{ ...SAME, added: 1 }] }],
    ['a row was removed', { tables: [{ ...SAME, removed: 1 }] }],
    ['a row was changed', { tables: [{ ...SAME, changed: 1 }] }],
    ['a table was compared in part', { tables: [{ ...SAME, comparable: 'partly', reason: 'Some.' }] }],
    [
      'a table was not compared',
      {
        tables: [{ table: 't', added: null, removed: null, changed: null, comparable: 'no', reason: 'No.' }],
      },
    ],
    ['an object was altered', { schema: [{ type: 'view', name: 'v', change: 'altered' }] }],
    ['a setting differs', { settings: [{ setting: 'user_version', before: '1', after: '2' }] }],
  ])('are not equal when %s', (_, change) => {
    expect(assembleDifference({ ...nothing, ...change }).equal).toBe(false)
  })

  it('differ in the settings that are not the same', () => {
    expect(compareSettings(SETTINGS, { ...SETTINGS })).toEqual([])
    expect(compareSettings(SETTINGS, { ...SETTINGS, user_version: 2, journal_mode: 'wal' })).toEqual([
      { setting: 'user_version', before: '1', after: '2' },
      { setting: 'journal_mode', before: 'delete', after: 'wal' },
    ])
  })
})

describe('two schemas', () => {
  const object = (type: string, name: string, definition: string | null = 'CREATE …'): SchemaObject => ({
    type,
    name,
    nameKey: name.toLowerCase(),
    definition,
  })

  it('differ in what was dropped, altered and added, in this order', () => {
    const before = [object('table', 'a'), object('view', 'b'), object('index', 'c')]
    const after = [object('trigger', 'd'), object('view', 'b', 'CREATE other'), object('index', 'c')]
    expect(compareSchemas(before, after)).toEqual([
      { type: 'table', name: 'a', change: 'dropped' },
      { type: 'view', name: 'b', change: 'altered' },
      { type: 'trigger', name: 'd', change: 'added' },
    ])
  })

  it('take names for the same that SQLite does, and tell objects of two types apart', () => {
    expect(compareSchemas([object('table', 'A')], [object('table', 'a')])).toEqual([])
    expect(compareSchemas([object('table', 'a')], [object('view', 'a')])).toHaveLength(2)
  })

  it('do not differ in indexes that SQLite makes by itself', () => {
    expect(compareSchemas([object('index', 'sqlite_autoindex_a_1', null)], [])).toEqual([])
  })
})
