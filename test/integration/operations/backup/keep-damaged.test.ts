import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { presentBackups } from '../../../../src/domain/catalog/backups.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import { readValue } from '../../../support/database/build.ts'
import { addStrayPage } from '../../../support/database/page-damage.ts'
import { createRequest, type OperationBench, openBench } from '../../../support/operation/bench.ts'

describe('a database that is too damaged for a backup', () => {
  let bench: OperationBench
  beforeEach(() => {
    bench = openBench()
  })
  afterEach(() => bench[Symbol.dispose]())

  const run = async (changes: Parameters<typeof createRequest>[1] = { keepDamaged: true }) => {
    const { failure } = await createAll(createRequest([bench.source], changes), bench.ports)
    return { failure, entries: await bench.store.list() }
  }

  it('is not kept unless that is asked for', async () => {
    addStrayPage(bench.source)
    const { entries, failure } = await run({})
    expect(failure?.code).toBe('INTEGRITY_CHECK_FAILED')
    expect(entries).toEqual([])
  })

  it('is kept with its findings, and counts as no backup', async () => {
    const stray = addStrayPage(bench.source)
    const { entries, failure } = await run({ keepDamaged: true, label: 'v2' })
    const [entry] = entries
    if (entry === undefined) throw new Error('nothing was kept')
    expect(failure).toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
      hint: expect.stringContaining(`It is kept as ${entry.name}, which is no backup`),
    })
    expect(entry.label).toBe('damaged-v2')
    expect(presentBackups(entries)).toEqual([])

    const archivePath = join(bench.root, entry.id)
    const format = await readArchiveFormat(archivePath)
    const manifest = format.kind === 'savepoint' ? format.manifest : null
    expect(manifest?.verdict).toBe('failed')
    expect(manifest?.checks.limitations).toContainEqual({ table: null, reason: `Page ${stray}: never used` })
    const destination = join(bench.folder, 'kept.db')
    const { signal } = bench.ports
    await unpackArchive({ archivePath, destination, maxSizeBytes: 1e9, signal })
    expect(readValue(destination, 'SELECT count(*) FROM customer')).toBe(300)
  })

  it('is kept as its bytes when SQLite cannot read it', async () => {
    const bytes = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176, 0)])
    writeFileSync(bench.source, bytes)
    const { entries, failure } = await run()
    expect(failure?.code).toBe('INTEGRITY_CHECK_FAILED')
    const format = await readArchiveFormat(join(bench.root, entries[0]?.id ?? ''))
    const manifest = format.kind === 'savepoint' ? format.manifest : null
    expect(manifest?.madeBy.sqlite).toBe('none')
    expect(manifest?.snapshot.sizeBytes).toBe(bytes.length)
  })

  it('says that it could not be kept when the store refuses it', async () => {
    addStrayPage(bench.source)
    const refusal = new BackupError('DISK_FULL', 'There is no room.', { hint: 'Make some.' })
    Object.assign(bench.store, { publish: () => Promise.reject(refusal) })
    const request = createRequest([bench.source], { keepDamaged: true })
    const { failure } = await createAll(request, bench.ports)
    expect(failure).toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
      hint: expect.stringContaining('It could not be kept: There is no room.'),
    })
  })
})
