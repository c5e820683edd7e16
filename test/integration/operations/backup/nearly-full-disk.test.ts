import { readdirSync, statSync } from 'node:fs'
import type * as FilesOfNode from 'node:fs/promises'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test, vi } from 'vitest'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { verifyArchive } from '../../../../src/operations/verify/verify.ts'
import { openEngine } from '../../../../src/sqlite/engine/engine-client.ts'
import { extractArchive } from '../../../../src/stores/zip/archive.ts'
import { buildArtifactZip } from '../../../support/archive/zip-builder.ts'
import { readValue } from '../../../support/database/build.ts'
import { backUp, listTree, openBench, restoreRequest } from '../../../support/operation/bench.ts'

/** What the disk says that is free; null for the truth. It has more, so that only the question can fail. */
const disk = vi.hoisted(() => ({ freeBytes: null as number | null }))

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof FilesOfNode>()
  const statfs = async (path: string) => {
    const { bsize, ...rest } = await real.statfs(path)
    return disk.freeBytes === null ? { bsize, ...rest } : { ...rest, bsize: 1, bavail: disk.freeBytes }
  }
  return { ...real, statfs }
})

beforeEach(() => {
  disk.freeBytes = null
})

const FULL = { code: 'DISK_FULL' }

test('no backup is begun that the disk has no room for', async () => {
  using bench = openBench()
  const { size } = statSync(bench.source)
  disk.freeBytes = size
  await expect(backUp(bench)).rejects.toMatchObject(FULL)
  expect(listTree(bench.root)).toEqual([])
  disk.freeBytes = 2 * size
  await expect(backUp(bench)).resolves.toMatchObject({ source: bench.source })
})

test('nothing is unpacked that the disk has no room for', async () => {
  using bench = openBench()
  const { entry, manifest } = await backUp(bench)
  const destination = join(bench.folder, 'unpacked.db')
  const request = {
    archivePath: join(bench.root, entry.id),
    destination,
    maxSizeBytes: 1,
    signal: bench.ports.signal,
  }
  disk.freeBytes = manifest.snapshot.sizeBytes - 1
  await expect(unpackArchive(request)).rejects.toMatchObject(FULL)
  disk.freeBytes = manifest.snapshot.sizeBytes
  await expect(unpackArchive(request)).resolves.toMatchObject({ snapshotDigest: manifest.snapshot.digest })
})

test('a plain gzip file, which does not say its size, gets half of what is free', async () => {
  using bench = openBench()
  const path = join(bench.folder, 'plain.db.gz')
  const bytes = await readFile(bench.source)
  await writeFile(path, gzipSync(bytes))
  const engine = openEngine(bench.ports.signal)
  try {
    const verify = () =>
      verifyArchive(
        { path, subject: path, expectedDigest: null, level: 'data', assertions: [], busyTimeoutMs: 100 },
        engine,
        bench.ports,
      )
    disk.freeBytes = 2 * bytes.length - 2
    await expect(verify()).rejects.toMatchObject(FULL)
    disk.freeBytes = 2 * bytes.length
    expect((await verify()).failure).toBeNull()
  } finally {
    await engine.close()
  }
})

test('nothing is written in place that the disk has no room for beside the old content', async () => {
  using bench = openBench()
  const { manifest } = await backUp(bench)
  const request = restoreRequest(bench.source, { method: 'in-place' })
  disk.freeBytes = 2 * manifest.snapshot.sizeBytes
  await expect(restore(request, bench.ports)).rejects.toMatchObject(FULL)
  expect(readdirSync(bench.folder).filter((name) => name.includes('before-restore'))).toEqual([])
  expect(readValue(bench.source, 'SELECT count(*) FROM invoice')).toBe(2000)
  disk.freeBytes = 3 * manifest.snapshot.sizeBytes
  await expect(restore(request, bench.ports)).resolves.toMatchObject({ outcome: 'restored' })
})

test('no archive is taken out of a zip that the disk has no room for', async () => {
  using bench = openBench()
  const path = join(bench.folder, 'artifact.zip')
  const zip = buildArtifactZip('app', 'the archive')
  await writeFile(path, zip)
  const claim = { path, subject: 'backup_app', archiveNames: ['app.db.gz'], sizeBytes: zip.length }
  const destination = join(bench.folder, 'archive.db.gz')
  disk.freeBytes = 10
  await expect(extractArchive(claim, destination, bench.ports.signal)).rejects.toMatchObject(FULL)
  disk.freeBytes = 11
  await extractArchive(claim, destination, bench.ports.signal)
  expect(await readFile(destination, 'utf8')).toBe('the archive')
})
