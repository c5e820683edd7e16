import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assertDatabaseFile } from '../../../src/files/database/database-file.ts'

test('a database that asks for a newer file format is told from a damaged one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-version-'))
  try {
    const path = join(folder, 'newer.db')
    const start = Buffer.alloc(4096)
    start.write('SQLite format 3\0', 'latin1')
    start.writeUInt8(9, 19)
    writeFileSync(path, start)
    await expect(assertDatabaseFile(path)).rejects.toMatchObject({ code: 'SOURCE_UNSUPPORTED_FORMAT' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
