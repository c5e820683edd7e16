import { describe, expect, it } from 'vitest'
import { accountForPages } from '../../../../src/sqlite/account/account-for-pages.ts'
import { ProblemList } from '../../../../src/sqlite/account/problem-list.ts'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { openReadTransaction } from '../../../../src/sqlite/connection/read-transaction.ts'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../../support/database/build.ts'
import { addStrayPage, editPages, writeNumbers } from '../../../support/database/page-damage.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const ROWS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)'
/** Inner pages, an index, a table WITHOUT ROWID, rows that overflow, and free pages in more than one trunk. */
const RICH_SQL = `
  CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
  CREATE TABLE w (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID;
  CREATE INDEX t_a ON t (a);
  CREATE TABLE gone (x);
  ${ROWS} INSERT INTO t SELECT i, printf('%0*d', i % 90, i) FROM n;
  ${ROWS} INSERT INTO w SELECT i, printf('%0*d', i % 700, i) FROM n;
  ${ROWS} INSERT INTO gone SELECT printf('%0500d', i) FROM n;
  INSERT INTO t VALUES (900000, printf('%0100000d', 7)), (900001, printf('%09000d', 8));
  INSERT INTO w VALUES ('long', printf('%050000d', 9));
  DROP TABLE gone;`

async function account(path: string): Promise<readonly string[]> {
  const transaction = await openReadTransaction({ path, busyTimeoutMs: 0, scratch: null })
  try {
    const pages = transaction.pages()
    if (pages === null) throw new Error('the log could not be pinned')
    const problems = new ProblemList()
    accountForPages(transaction.db, pages, problems)
    return problems.first
  } finally {
    await transaction.close()
  }
}

function rootOf(path: string, name: string): number {
  return readValue(path, `SELECT rootpage FROM sqlite_schema WHERE name = '${name}'`) as number
}

describe('the account of pages', () => {
  const scratch = useScratch()

  it.each([
    ['of 512 bytes', 'PRAGMA page_size = 512'],
    ['of 4096 bytes', 'PRAGMA page_size = 4096'],
    ['of 65536 bytes', 'PRAGMA page_size = 65536'],
    ['with a pointer map', 'PRAGMA page_size = 1024; PRAGMA auto_vacuum = FULL'],
    ['with a pointer map and free pages', 'PRAGMA page_size = 512; PRAGMA auto_vacuum = INCREMENTAL'],
    ['in UTF-16', "PRAGMA encoding = 'UTF-16be'"],
    ['in WAL mode', 'PRAGMA journal_mode = WAL'],
  ])('finds every page of a sound database in its place (%s)', async (_, pragma) => {
    expect(await account(buildDatabase(scratch('app.db'), pragma, RICH_SQL))).toEqual([])
  })

  it('finds a page that belongs to nothing', async () => {
    const path = buildDatabase(scratch('app.db'), RICH_SQL)
    const stray = addStrayPage(path)
    expect(await account(path)).toEqual([`Page ${stray}: never used`])
  })

  it('finds the page of a living table in the free list', async () => {
    const path = buildDatabase(scratch('app.db'), 'PRAGMA page_size = 512', RICH_SQL)
    const trunk = editPages(path, (file) => file.read(1).readUInt32BE(32))
    const leaf = editPages(path, (file) => file.read(trunk).readUInt32BE(8))
    const root = rootOf(path, 't')
    writeNumbers(path, trunk, { 8: root })
    expect(await account(path)).toEqual([
      `Freelist: 2nd reference to page ${root}`,
      `Page ${leaf}: never used`,
    ])
  })

  it('finds two trees in one page', async () => {
    const path = buildDatabase(scratch('app.db'), 'PRAGMA page_size = 512', RICH_SQL)
    const root = rootOf(path, 't')
    const [child, other] = editPages(path, (file) => {
      const bytes = file.read(root)
      return [bytes.readUInt32BE(8), bytes.readUInt32BE(bytes.readUInt16BE(12))] as const
    })
    writeNumbers(path, root, { 8: other })
    const problems = await account(path)
    expect(problems[0]).toMatch(
      new RegExp(`^Tree ${root} page ${root} cell 0: 2nd reference to page ${other}$`),
    )
    expect(problems).toContain(`Page ${child}: never used`)
  })

  it('comes to an end where pages lead to each other, and to where there are none', async () => {
    const path = buildDatabase(scratch('app.db'), 'PRAGMA page_size = 512', RICH_SQL)
    const trunk = editPages(path, (file) => file.read(1).readUInt32BE(32))
    const root = rootOf(path, 'w')
    writeNumbers(path, trunk, { 0: trunk })
    writeNumbers(path, root, { 8: 0xffffffff })
    const problems = await account(path)
    expect(problems).toContain(`Tree ${root} page ${root} right child: invalid page number 4294967295`)
    expect(problems).toContain(`Freelist: 2nd reference to page ${trunk}`)
  })

  it('finds a chain of overflow pages that ends early', async () => {
    const path = buildDatabase(
      scratch('app.db'),
      `CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(20000))`,
    )
    const first = editPages(path, (file) => {
      for (let page = 1; page <= file.pageCount; page += 1)
        if (file.read(page).readUInt32BE(0) === page + 1) return page
      throw new Error('no overflow page')
    })
    writeNumbers(path, first, { 0: 0 })
    expect(await account(path)).toContain('Tree 2 page 2 cell 0: overflow list length is 1 but should be 4')
  })

  it('finds a trunk that lists more than it holds, and a list that is shorter than its number', async () => {
    const path = buildDatabase(scratch('app.db'), RICH_SQL)
    const trunk = editPages(path, (file) => file.read(1).readUInt32BE(32))
    writeNumbers(path, 1, { 36: 1 })
    expect((await account(path))[0]).toMatch(/^Freelist: size is \d+ but should be 1$/)
    writeNumbers(path, trunk, { 4: 0x7fffffff })
    expect((await account(path))[0]).toBe(`Freelist: leaf count too big on page ${trunk}`)
  })

  it.each([
    ['a page that is none of a tree', (page: Buffer) => page.fill(0), 'is no page of a b-tree'],
    [
      'more cells than there is room for',
      (page: Buffer) => page.writeUInt16BE(60_000, 3),
      'has 60000 cells, for which it has no room',
    ],
    [
      'a cell outside of its page',
      (page: Buffer) => page.writeUInt16BE(65_000, 12),
      'cell 0: Offset 65000 out of range',
    ],
  ])('says where it finds %s', async (_, damage, expected) => {
    const path = buildDatabase(scratch('app.db'), 'PRAGMA page_size = 512', RICH_SQL)
    const root = rootOf(path, 't')
    editPages(path, (file) => {
      const bytes = file.read(root)
      damage(bytes)
      file.write(root, bytes)
    })
    expect((await account(path))[0]).toContain(`Tree ${root} page ${root}`)
    expect((await account(path))[0]).toContain(expected)
  })

  it('takes pages from the log that are newer there', async () => {
    const path = buildDatabase(scratch('app.db'), 'PRAGMA journal_mode = WAL', ORDINARY_SQL)
    const writer = openDatabase(path)
    try {
      writer.pragma('wal_autocheckpoint = 0')
      writer.exec(RICH_SQL)
      expect(await account(path)).toEqual([])
      writer.pragma('wal_checkpoint(PASSIVE)')
      writer.exec('DELETE FROM t WHERE id % 2')
      expect(await account(path)).toEqual([])
    } finally {
      writer.close()
    }
  })
})
