import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import { type DiffRequest, diff } from '../../../../src/operations/difference/diff.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { changesOf } from '../../../support/database/compare-pair.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { createRequest, openBench } from '../../../support/operation/bench.ts'

const MIGRATION = 'DELETE FROM invoice WHERE id <= 10; UPDATE customer SET name = id; DROP VIEW rich'
const MIGRATED = {
  customer: '0 removed, 0 added, 300 changed',
  invoice: '10 removed, 0 added, 0 changed',
}

const named = (name: string): DiffRequest['before'] => ({ by: 'name', name, database: null })
const at = (path: string): DiffRequest['before'] => ({ by: 'path', path })

describe('a diff', () => {
  const compare = (
    bench: ReturnType<typeof openBench>,
    before: DiffRequest['before'],
    after: DiffRequest['before'],
  ) => diff({ before, after, busyTimeoutMs: 1_000 }, bench.ports)

  it('compares an archive of the store with the database that was migrated since', async () => {
    using bench = openBench()
    await createAll(createRequest([bench.source], { label: 'before' }), bench.ports)
    buildDatabase(bench.source, MIGRATION)

    const forth = await compare(bench, named('before'), at(bench.source))
    const back = await compare(bench, at(bench.source), named('before'))

    expect(changesOf(forth.difference)).toEqual(MIGRATED)
    expect(forth.before.chosenBy).toBe('by its label')
    expect(forth.difference.schema).toEqual([{ type: 'view', name: 'rich', change: 'dropped' }])
    expect(back.difference.schema).toEqual([{ type: 'view', name: 'rich', change: 'added' }])
    expect(changesOf(back.difference)).toMatchObject({ invoice: '0 removed, 10 added, 0 changed' })
  })

  it('finds a database equal to its own archive, by name and by path', async () => {
    using bench = openBench()
    await createAll(createRequest([bench.source]), bench.ports)
    const [archive] = await bench.store.list()
    const { path } = await bench.store.fetch(archive!, bench.folder, bench.ports.signal)
    for (const choice of [named(archive!.name), at(path)]) {
      expect((await compare(bench, choice, at(bench.source))).difference.equal).toBe(true)
    }
    expect((await compare(bench, named(archive!.name), at(path))).difference.equal).toBe(true)
  })

  it('takes a live database as it is at one instant, and changes nothing beside it', async () => {
    using bench = openBench()
    const copy = join(bench.folder, 'copy.db')
    await copyFile(bench.source, copy)
    buildDatabase(copy, 'PRAGMA journal_mode = wal')
    await using writer = new DatabaseUser(copy)
    await writer.exec('DELETE FROM setting')
    await writer.exec('BEGIN; DELETE FROM invoice')
    const names = await readdir(bench.folder)

    const { difference } = await compare(bench, at(bench.source), at(copy))

    expect(changesOf(difference)).toEqual({ setting: '3 removed, 0 added, 0 changed' })
    expect(difference.settings).toEqual([{ setting: 'journal_mode', before: 'delete', after: 'wal' }])
    expect((await readdir(bench.folder)).filter((name) => name !== 'scratch')).toEqual(names)
    expect(await readdir(join(bench.folder, 'scratch'))).toEqual([])
  })

  it('is refused where one side is damaged, in words that name it', async () => {
    using bench = openBench()
    const damaged = join(bench.folder, 'damaged.db')
    await copyFile(bench.source, damaged)
    buildDatabase(damaged, 'DELETE FROM setting')
    const bytes = await readFile(damaged)
    bytes.fill(0xdb, 4096 * 4)
    await writeFile(damaged, bytes)
    await expect(compare(bench, at(bench.source), at(damaged))).rejects.toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
      message: expect.stringContaining(damaged),
    })
    const archive = join(bench.folder, 'cut.db.gz')
    await writeFile(archive, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0]))
    await expect(compare(bench, at(archive), at(bench.source))).rejects.toMatchObject({ kind: 'archive' })
    await expect(compare(bench, named('none'), at(bench.source))).rejects.toMatchObject({
      code: 'ARCHIVE_NOT_FOUND',
    })
    expect(await readdir(join(bench.folder, 'scratch'))).toEqual([])
  })
})
