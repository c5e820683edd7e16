import { describe, expect, it } from 'vitest'
import type { TableFact } from '../../../../src/domain/archive/fingerprint.ts'
import { readFingerprint } from '../../../../src/sqlite/inspection/read-fingerprint.ts'
import { buildDatabase, ORDINARY_SQL, readDatabase } from '../../../support/database/build.ts'
import {
  buildWithInvalidNames,
  buildWithMissingCollation,
  buildWithMissingFunction,
  buildWithMissingModule,
  buildWithMissingTokenizer,
} from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a fingerprint', () => {
  const scratch = useScratch()
  const tablesOf = (path: string): readonly TableFact[] => readDatabase(path, readFingerprint).tables

  it('counts the rows of every table, SQLite’s own among them', () => {
    expect(tablesOf(buildDatabase(scratch('a.db'), ORDINARY_SQL))).toEqual([
      { name: 'customer', rows: 300 },
      { name: 'sqlite_sequence', rows: 1 },
      { name: 'invoice', rows: 2000 },
      { name: 'setting', rows: 3 },
    ])
  })

  it('says page size, encoding, user_version and application_id', () => {
    const path = buildDatabase(
      scratch('a.db'),
      "PRAGMA page_size = 8192; PRAGMA encoding = 'UTF-16be'; PRAGMA user_version = -7",
      'PRAGMA application_id = 252006673; CREATE TABLE "größe" (a); INSERT INTO "größe" VALUES (1)',
    )
    expect(readDatabase(path, readFingerprint)).toMatchObject({
      pageSizeBytes: 8192,
      pageCount: 2,
      encoding: 'UTF-16be',
      userVersion: -7,
      applicationId: 252_006_673,
      tables: [{ name: 'größe', rows: 1 }],
    })
  })

  it('differs when only the text of a schema object differs, even one SQLite treats alike', () => {
    const digest = (name: string, sql: string): string =>
      readDatabase(buildDatabase(scratch(name), sql), readFingerprint).schemaDigest
    const plain = digest('a.db', 'CREATE TABLE t (a)')
    expect(digest('b.db', 'CREATE TABLE t (a)')).toBe(plain)
    expect(digest('c.db', 'CREATE TABLE t (a )')).not.toBe(plain)
    expect(digest('d.db', 'CREATE TABLE t (a); CREATE VIEW v AS SELECT 1')).not.toBe(plain)
  })

  it('counts through the pages where a collation is missing', () => {
    expect(tablesOf(buildWithMissingCollation(scratch('a.db')))).toEqual([
      { name: 'deck', rows: 500 },
      { name: 'tag', rows: 500 },
      { name: 'plain', rows: 2 },
    ])
  })

  it('counts the shadow tables of a full-text table whose tokenizer is missing', () => {
    const tables = tablesOf(buildWithMissingTokenizer(scratch('a.db')))
    expect(tables).toContainEqual({ name: 'note_content', rows: 1 })
    expect(tables).toContainEqual({ name: 'plain', rows: 1 })
    expect(tables.map(({ name }) => name)).not.toContain('note')
    expect(tables.every(({ rows }) => rows !== null)).toBe(true)
  })

  it('leaves out a virtual table, and counts beside a missing module or function', () => {
    expect(tablesOf(buildWithMissingModule(scratch('a.db')))).toEqual([{ name: 'plain', rows: 2 }])
    expect(tablesOf(buildWithMissingFunction(scratch('b.db')))).toEqual([{ name: 'word', rows: 2 }])
  })

  it('tells tables apart whose names are not text', () => {
    expect(tablesOf(buildWithInvalidNames(scratch('a.db')))).toEqual([
      { name: '\uFFFDa', nameHex: 'ff61', rows: 3 },
      { name: '\uFFFDa', nameHex: 'fe61', rows: 0 },
    ])
  })

  it('takes quotes, line breaks and SQL in names as they are', () => {
    const names = ['a"b', 'line\nbreak', '::error::x', "'); DROP TABLE x --", 'sqlite', '']
    const sql = names.map((name) => `CREATE TABLE "${name.replaceAll('"', '""')}" (a)`)
    expect(tablesOf(buildDatabase(scratch('a.db'), ...sql))).toEqual(names.map((name) => ({ name, rows: 0 })))
  })

  it('reads ten thousand tables in under two seconds', () => {
    const sql = Array.from(
      { length: 10_000 },
      (_, i) => `CREATE TABLE t${i} (a); INSERT INTO t${i} VALUES (1);`,
    )
    const path = buildDatabase(scratch('a.db'), `BEGIN; ${sql.join('')} COMMIT`)
    const startedMs = performance.now()
    expect(tablesOf(path)).toHaveLength(10_000)
    expect(performance.now() - startedMs).toBeLessThan(2000)
  })
})
