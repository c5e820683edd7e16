import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BlockPacker } from '../../../../src/archive/write/packer.ts'
import { type Packed, packSnapshot } from '../../../../src/operations/backup/pack-snapshot.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { createRequest, openBench } from '../../../support/operation/bench.ts'

const engine = useEngine()

/** Packs a snapshot to which something was done after it was copied. */
async function packAfter(...sql: readonly string[]): Promise<Packed & { readonly isLeft: boolean }> {
  using bench = openBench()
  const scratch = join(bench.folder, 'run')
  const snapshotPath = join(scratch, 'snapshot.db')
  mkdirSync(scratch)
  const request = { ...createRequest([]), source: bench.source }
  const snapshot = await engine().snapshot({
    source: bench.source,
    destination: snapshotPath,
    scratch,
    busyTimeoutMs: 1_000,
  })
  buildDatabase(snapshotPath, ...sql)
  await using packer = new BlockPacker(0, { codec: 'gzip', level: 6 })
  const { ports } = bench
  try {
    const packed = await packSnapshot({
      request,
      ports,
      engine: engine(),
      snapshot,
      snapshotPath,
      scratch,
      packer,
    })
    return { ...packed, isLeft: true }
  } catch (error) {
    expect(existsSync(join(scratch, 'archive.partial'))).toBe(false)
    throw error
  }
}

test('a snapshot that is its source is packed', async () => {
  await expect(packAfter()).resolves.toMatchObject({ isLeft: true })
})

test.each([
  ['a row less', 'DELETE FROM invoice WHERE id = 1', 'rows'],
  ['another schema', 'CREATE INDEX another ON invoice (cents)', 'schema'],
  ['another user_version', 'PRAGMA user_version = 7', 'schema'],
])('a snapshot that has %s than its source is no backup', async (_, sql, check) => {
  await expect(packAfter(sql)).rejects.toMatchObject({ code: 'FINGERPRINT_MISMATCH', context: { check } })
})
