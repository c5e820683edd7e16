import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BLOCK_SIZE_BYTES } from '../../../../src/archive/format/format.ts'
import { encodeGzipBlock } from '../../../../src/archive/gzip/encode-block.ts'
import { BlockSlot } from '../../../../src/archive/threads/block-slot.ts'
import { EarlyBlocks } from '../../../../src/archive/write/early-blocks.ts'
import { BlockPacker, type Packer } from '../../../../src/archive/write/packer.ts'

function blockOf(byte: number): Buffer<ArrayBuffer> {
  return Buffer.alloc(BLOCK_SIZE_BYTES, byte)
}

/** A packer that notes which slots it was given. */
function watched(packer: Packer): Packer & { readonly packed: Set<BlockSlot> } {
  const packed = new Set<BlockSlot>()
  return {
    packed,
    threads: packer.threads,
    compression: packer.compression,
    pack: (slot, rawSizeBytes, index) => {
      packed.add(slot)
      return packer.pack(slot, rawSizeBytes, index)
    },
  }
}

interface Scene {
  readonly early: EarlyBlocks
  readonly path: string
  readonly packed: ReadonlySet<BlockSlot>
}

async function withEarlyBlocks(run: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-early-'))
  const path = join(folder, 'snapshot.db')
  writeFileSync(path, Buffer.concat(Array.from({ length: 24 }, (_, index) => blockOf(index))))
  try {
    await using packer = new BlockPacker(24 * BLOCK_SIZE_BYTES, { codec: 'gzip', level: 6 })
    const watch = watched(packer)
    await using early = new EarlyBlocks(path, watch)
    await run({ early, path, packed: watch.packed })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Expects that a block of this byte gets its member; tells whether it had to be packed for it. */
async function isPackedNow({ early, packed }: Scene, index: number, byte: number): Promise<boolean> {
  const slot = new BlockSlot()
  slot.raw.set(blockOf(byte))
  const sizeBytes = await early.pack(slot, BLOCK_SIZE_BYTES, index)
  expect(slot.member.subarray(0, sizeBytes)).toEqual(encodeGzipBlock(blockOf(byte), 6))
  return packed.has(slot)
}

test('a block that did not change is taken as it was packed', () =>
  withEarlyBlocks(async (scene) => {
    scene.early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await isPackedNow(scene, 1, 1)).toBe(false)
  }))

test('a block that changed after it was packed is packed again', () =>
  withEarlyBlocks(async (scene) => {
    scene.early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await isPackedNow(scene, 1, 99)).toBe(true)
  }))

test('the first block, and blocks close to the copy, are never packed early', () =>
  withEarlyBlocks(async (scene) => {
    scene.early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await isPackedNow(scene, 0, 0)).toBe(true)
    expect(await isPackedNow(scene, 10, 10)).toBe(true)
  }))

test('a snapshot that is not there yet is no error', () =>
  withEarlyBlocks(async (scene) => {
    rmSync(scene.path)
    scene.early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await isPackedNow(scene, 1, 1)).toBe(true)
    writeFileSync(scene.path, '')
  }))
