import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assertGuardsReady } from '../../../../src/operations/guard/readiness.ts'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { protectFolder } from '../../../support/database/read-only-folder.ts'
import { makeShop } from '../../../support/guard/job.ts'

let root: string
let folder: string
let scratchParent: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'savepoint-ready-'))
  folder = join(root, 'data')
  scratchParent = join(root, 'scratch')
  mkdirSync(folder)
  mkdirSync(scratchParent)
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(root, { recursive: true, force: true })
})

const ports = {
  reporter: { step: () => undefined, progress: () => undefined, note: () => undefined },
  signal: new AbortController().signal,
}

const prove = (...sources: readonly string[]): Promise<void> =>
  assertGuardsReady({ sources, scratchParent, busyTimeoutMs: 50 }, ports)

describe('a guard that is to be armed', () => {
  it('is ready where the database and its folder can be written and locked, and leaves nothing there', async () => {
    const database = makeShop(folder)
    await prove(database)
    expect(readdirSync(folder)).toEqual(['app.db'])
  })

  it('is ready beside a program that has the database open and writes now and then', async () => {
    const database = makeShop(folder)
    const other = openDatabase(database)
    other.pragma('journal_mode = WAL')
    other.exec("INSERT INTO customers (name) VALUES ('x')")
    try {
      await prove(database)
    } finally {
      other.close()
    }
  })

  it('is refused while another program keeps the database locked', async () => {
    const database = makeShop(folder)
    const other = openDatabase(database)
    other.exec('BEGIN EXCLUSIVE')
    try {
      await expect(prove(database)).rejects.toMatchObject({
        code: 'TARGET_IN_USE',
        message: expect.stringContaining('The guard could not put a database back:'),
        hint: expect.stringContaining('no backup was made'),
      })
    } finally {
      other.close()
    }
  })

  it('is refused in a folder that cannot be written', async ({ skip }) => {
    const database = makeShop(folder)
    const release = await protectFolder(folder)
    if (release === null) return skip('this system lets nobody protect a folder from root')
    try {
      await expect(prove(database)).rejects.toMatchObject({ code: 'TARGET_NOT_WRITABLE' })
    } finally {
      await release()
    }
  })

  it('leaves what is absent, a folder, or no database to the backup', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'notes')
    await prove(join(folder, 'none.db'), folder, join(folder, 'notes.txt'))
  })
})
