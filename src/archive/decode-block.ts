import { crc32 } from 'node:zlib'
import type { BackupError } from '../domain/errors.ts'
import { damaged } from './archive-errors.ts'
import { BLOCK_HEADER_SIZE_BYTES, type BlockHeader, TRAILER_SIZE_BYTES } from './block-header.ts'
import { type Inflated, inflateBlock } from './raw-deflate.ts'
import { sha256 } from './sha256.ts'

/** The bytes of one block member, and where they were found. */
export interface BlockMember {
  readonly path: string
  /** The number of the block, from 0. */
  readonly index: number
  readonly offsetBytes: number
  readonly header: BlockHeader
  /** The whole member, header and trailer included. */
  readonly bytes: Buffer
}

/**
 * The block of a member, after everything that its header and trailer say of it was compared.
 * @throws BackupError ARCHIVE_DAMAGED, naming the member and what differs
 */
export async function decodeBlock(member: BlockMember): Promise<Buffer<ArrayBuffer>> {
  const { bytes, header } = member
  const deflated = bytes.subarray(BLOCK_HEADER_SIZE_BYTES, -TRAILER_SIZE_BYTES)
  const { raw, consumedBytes } = await inflate(deflated, member)
  expect(member, 'length of its deflate stream', deflated.length, consumedBytes)
  expect(member, 'size of its content', header.rawSizeBytes, raw.length)
  expect(member, 'ISIZE', bytes.readUInt32LE(bytes.length - 4), raw.length)
  expect(member, 'CRC-32', bytes.readUInt32LE(bytes.length - TRAILER_SIZE_BYTES), crc32(raw))
  expect(member, 'SHA-256', header.rawSha256.toString('hex'), (await sha256(raw)).toString('hex'))
  return raw
}

async function inflate(deflated: Buffer, member: BlockMember): Promise<Inflated> {
  try {
    return await inflateBlock(deflated, member.header.rawSizeBytes)
  } catch (cause) {
    throw blockDamaged(member, `cannot be inflated (${(cause as Error).message})`, cause)
  }
}

function expect(member: BlockMember, what: string, expected: number | string, got: number | string): void {
  if (expected === got) return
  throw blockDamaged(member, `has another ${what}: expected ${expected}, got ${got}`)
}

/** The error of one member that is not as it was written. */
export function blockDamaged(
  { path, index, offsetBytes }: BlockMember,
  what: string,
  cause?: unknown,
): BackupError {
  return damaged(
    path,
    `block ${index}, which begins at byte ${offsetBytes}, ${what}`,
    { index, offsetBytes },
    cause,
  )
}
