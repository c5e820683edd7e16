import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { checksumOfPage, fitsChecksum } from '../../../../src/sqlite/connection/page-checksum.ts'
import { giveBackFirstPage } from '../../../../src/sqlite/snapshot/first-page.ts'
import { takeSnapshot } from '../../../../src/sqlite/snapshot/take-snapshot.ts'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../../support/database/build.ts'
import { buildWithChecksums } from '../../../support/database/checksums.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import { editPages } from '../../../support/database/page-damage.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a snapshot', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const snapshot = async (source: string, name = 'copy.db'): Promise<string> => {
    const destination = scratch(name)
    await takeSnapshot({ source, destination, scratch: scratch(), busyTimeoutMs: 0 }, () => {})
    return destination
  }

  it.each([
    ['in rollback mode', 'PRAGMA journal_mode = DELETE'],
    ['in WAL mode', 'PRAGMA journal_mode = WAL'],
    ['with large pages', 'PRAGMA page_size = 65536'],
    ['with small pages', 'PRAGMA page_size = 512'],
  ])('of a database at rest equals it byte for byte (%s)', async (_, pragma) => {
    const source = buildDatabase(scratch('app.db'), pragma, ORDINARY_SQL)
    expect(readFileSync(await snapshot(source)).equals(readFileSync(source))).toBe(true)
  })

  it('has the first page as it is in the log, where it is newer there', async () => {
    const source = buildDatabase(scratch('app.db'), 'PRAGMA journal_mode = WAL', ORDINARY_SQL)
    const writer = openDatabase(source)
    try {
      writer.exec('PRAGMA user_version = 77; CREATE TABLE later (a); INSERT INTO later VALUES (1)')
      const copy = await snapshot(source)
      expect(readValue(copy, 'PRAGMA user_version')).toBe(77)
      expect(readValue(copy, 'PRAGMA integrity_check')).toBe('ok')
      writer.pragma('wal_checkpoint(TRUNCATE)')
      expect(readFileSync(copy).equals(readFileSync(source))).toBe(true)
    } finally {
      writer.close()
    }
  })

  it('of a database with page checksums fits them in every page', async () => {
    const source = buildWithChecksums(scratch('app.db'))
    const copy = await snapshot(source)
    expect(readFileSync(copy).equals(readFileSync(source))).toBe(true)
    editPages(copy, (file) => {
      for (let page = 1; page <= file.pageCount; page += 1) expect(fitsChecksum(file.read(page))).toBe(true)
    })
  })

  it('keeps its own first page when the source is of another state by now', async () => {
    const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const copy = await snapshot(source)
    const before = readFileSync(copy)
    const other = Buffer.from(before.subarray(0, 4096))
    other.writeUInt32BE(99, 60)
    await giveBackFirstPage(other, copy)
    expect(readFileSync(copy).equals(before)).toBe(true)
  })

  it('of pages with checksums shows a bit that flipped in a row, which SQLite does not see', async () => {
    const source = buildWithChecksums(scratch('app.db'))
    expect((await inspectAll(engine(), source)).integrity.problems).toEqual([])
    const page = editPages(source, (file) => {
      for (let number = 2; number <= file.pageCount; number += 1) {
        const bytes = file.read(number)
        const at = bytes.indexOf('customer 200')
        if (at === -1) continue
        bytes[at] = (bytes[at] ?? 0) ^ 0x20
        file.write(number, bytes)
        return number
      }
      throw new Error('the row is nowhere')
    })
    expect(readValue(source, 'PRAGMA integrity_check')).toBe('ok')
    expect((await inspectAll(engine(), source)).integrity.problems).toEqual([
      `Page ${page} does not fit its checksum`,
    ])
  })

  it('takes eight reserved bytes that are no checksums for nothing', async () => {
    const source = buildWithChecksums(scratch('app.db'), (page) => checksumOfPage(page).fill(7))
    expect((await inspectAll(engine(), source)).integrity.problems).toEqual([])
  })
})
