import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import type { Manifest } from '../../../../src/domain/archive/manifest.ts'
import { NEVER } from '../../../support/archive/pack.ts'

/**
 * Files as they were written once, read by every version since. They are never made anew: a change that cannot read
 * them breaks the backups that people have.
 */
const GOLDEN = new URL('../../../golden/', import.meta.url)

function goldenPath(name: string): string {
  return fileURLToPath(new URL(name, GOLDEN))
}

async function unpackGolden(name: string): Promise<Record<string, unknown> & { manifest: Manifest | null }> {
  const archivePath = goldenPath(name)
  return {
    ...(await unpackArchive({ archivePath, destination: null, maxSizeBytes: 2_000_000, signal: NEVER })),
  }
}

const expected = JSON.parse(await readFile(goldenPath('expected.json'), 'utf8')) as Record<string, object>

describe('a file of an earlier day', () => {
  it.each(Object.keys(expected))('%s gives the snapshot of that day', async (name) => {
    const { manifest, ...facts } = await unpackGolden(name)
    expect(facts).toEqual(expected[name])
    expect(manifest === null).toBe(name.startsWith('plain-'))
    expect(await isSealIntact(goldenPath(name), NEVER)).toBe(manifest !== null)
    const decompress = name.endsWith('.zst') ? zstdDecompressSync : gunzipSync
    const content = decompress(await readFile(goldenPath(name)))
    expect(content.subarray(0, 15).toString()).toBe('SQLite format 3')
  })

  it.each(['v1-one-block', 'v1-two-blocks'])('%s has the manifest of that day', async (name) => {
    const { manifest } = await unpackGolden(`${name}.db.gz`)
    expect(manifest).toEqual(JSON.parse(await readFile(goldenPath(`${name}.manifest.json`), 'utf8')))
  })

  it.each(['v2-one-block', 'v2-later-fields'])(
    '%s has the manifest that this Savepoint knows',
    async (name) => {
      const { manifest } = await unpackGolden(`${name}.db.gz`)
      const known = JSON.parse(await readFile(goldenPath('v2-one-block.manifest.json'), 'utf8')) as object
      // The grade was a later field when this file was made, and is known since.
      expect(manifest).toEqual(name === 'v2-later-fields' ? { ...known, grade: 'indexes' } : known)
    },
  )

  it('has a manifest that took two members', async () => {
    const { manifest } = await unpackGolden('v1-long-manifest.db.gz')
    expect(manifest?.fingerprint.tables).toHaveLength(460)
    expect(manifest?.fingerprint.tables.at(-1)?.name).toMatch(/459$/)
    const archive = await readFile(goldenPath('v1-long-manifest.db.gz'))
    expect(archive.toString('latin1').split('SM\u00fb\u00ff')).toHaveLength(2)
  })
})
