import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EarlyBlocks } from '../../../src/archive/early-blocks.ts'
import { encodeBlock } from '../../../src/archive/encode-block.ts'
import { BLOCK_SIZE_BYTES } from '../../../src/archive/format.ts'

function blockOf(byte: number): Buffer<ArrayBuffer> {
  return Buffer.alloc(BLOCK_SIZE_BYTES, byte)
}

async function withEarlyBlocks(
  blocks: number,
  run: (early: EarlyBlocks, path: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-early-'))
  const path = join(folder, 'snapshot.db')
  writeFileSync(path, Buffer.concat(Array.from({ length: blocks }, (_, index) => blockOf(index))))
  const early = new EarlyBlocks(path, 6)
  try {
    await run(early, path)
  } finally {
    await early.close()
    rmSync(folder, { recursive: true })
  }
}

test('a block that did not change is taken as it was deflated', () =>
  withEarlyBlocks(24, async (early) => {
    early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await early.take(1, blockOf(1))).toEqual(await encodeBlock(blockOf(1), 6))
  }))

test('a block that changed after it was deflated is not taken', () =>
  withEarlyBlocks(24, async (early) => {
    early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await early.take(1, blockOf(99))).toBeNull()
  }))

test('the first block, and blocks close to the copy, are never deflated early', () =>
  withEarlyBlocks(24, async (early) => {
    early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await early.take(0, blockOf(0))).toBeNull()
    expect(await early.take(10, blockOf(10))).toBeNull()
  }))

test('a snapshot that is not there yet is no error', () =>
  withEarlyBlocks(24, async (early, path) => {
    rmSync(path)
    early.advance(24 * BLOCK_SIZE_BYTES)
    expect(await early.take(1, blockOf(1))).toBeNull()
    writeFileSync(path, '')
  }))
