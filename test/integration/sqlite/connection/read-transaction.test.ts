import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReadTransaction } from '../../../../src/sqlite/connection/read-transaction.ts'
import { buildDatabase, ORDINARY_SQL } from '../../../support/database/build.ts'

test('a database is read hardened: nothing in its schema is trusted, nothing can be written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-hardened-'))
  try {
    const path = buildDatabase(join(folder, 'app.db'), ORDINARY_SQL)
    const transaction = await openReadTransaction({ path, busyTimeoutMs: 100, scratch: null })
    try {
      const pragma = (name: string) => transaction.db.pragma(name, { simple: true })
      expect(pragma('trusted_schema')).toBe(0)
      expect(pragma('cell_size_check')).toBe(1)
      expect(pragma('query_only')).toBe(1)
      expect(() => transaction.db.exec('DELETE FROM invoice')).toThrow('readonly')
    } finally {
      await transaction.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a database is read at the instant at which it was opened, whatever others commit meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-pinned-'))
  try {
    const path = buildDatabase(join(folder, 'app.db'), 'PRAGMA journal_mode = wal', ORDINARY_SQL)
    const transaction = await openReadTransaction({ path, busyTimeoutMs: 100, scratch: null })
    try {
      buildDatabase(path, 'DELETE FROM invoice')
      expect(transaction.db.prepare('SELECT count(*) FROM invoice').pluck().get()).toBe(2000)
    } finally {
      await transaction.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
