import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlockPacker } from '../../../src/archive/write/packer.ts'
import { type WrittenArchive, writeArchive } from '../../../src/archive/write/write-archive.ts'
import type { Compression } from '../../../src/domain/archive/codec.ts'
import type { TableFact } from '../../../src/domain/archive/fingerprint.ts'
import { manifestFor } from './manifest.ts'

export interface PackedBytes {
  readonly archivePath: string
  readonly snapshotPath: string
  readonly written: WrittenArchive
}

export const NEVER: AbortSignal = new AbortController().signal

/** Packs any bytes as if they were a snapshot, in files of their own under `directory`. */
export async function packBytes(
  directory: string,
  snapshot: Uint8Array,
  options: { readonly compression?: Compression; readonly tables?: readonly TableFact[] } = {},
): Promise<PackedBytes> {
  const base = join(directory, randomBytes(8).toString('hex'))
  const snapshotPath = `${base}.db`
  const archivePath = `${base}.db.gz`
  await writeFile(snapshotPath, snapshot)
  await using packer = new BlockPacker(snapshot.length, options.compression ?? { codec: 'gzip', level: 6 })
  const written = await writeArchive({
    snapshotPath,
    archivePath,
    packer,
    describe: (facts) => Promise.resolve(manifestFor(facts, options.tables)),
    signal: NEVER,
  })
  return { archivePath, snapshotPath, written }
}
