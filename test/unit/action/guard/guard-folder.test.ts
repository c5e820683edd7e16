import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GuardFolder } from '../../../../src/action/guard/guard-folder.ts'

let temporary: string
let folder: GuardFolder

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'savepoint-guard-folder-'))
  folder = new GuardFolder(temporary)
})
afterEach(() => rmSync(temporary, { recursive: true, force: true }))

describe('the guards of a job', () => {
  it('are none at first, then each with its database, and disarmed once', async () => {
    expect(await folder.list()).toEqual([])
    const id = await folder.add('/srv/app.db', null)
    expect(await folder.list()).toEqual([{ id, database: '/srv/app.db' }])
    expect(await folder.readDisarmedAt(id)).toBeNull()
    await folder.disarm(id, new Date('2026-11-23T01:04:05Z'))
    await folder.disarm(id, new Date('2026-11-24T01:04:05Z'))
    expect(await folder.readDisarmedAt(id)).toBe('2026-11-23T01:04:05.000Z')
    await folder.remove(id)
    expect(await folder.list()).toEqual([])
    expect(await folder.readDisarmedAt(id)).toBeNull()
  })

  it('are not taken for none, nor for armed, when they cannot be read', async () => {
    const id = await folder.add('/srv/app.db', null)
    mkdirSync(join(temporary, 'savepoint-guard', id, 'disarmed'))
    await expect(folder.readDisarmedAt(id)).rejects.toMatchObject({ code: 'IO_FAILED' })
    rmSync(join(temporary, 'savepoint-guard'), { recursive: true })
    writeFileSync(join(temporary, 'savepoint-guard'), '')
    await expect(folder.list()).rejects.toMatchObject({ code: 'IO_FAILED' })
  })
})
