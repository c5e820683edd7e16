import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * Takes archives apart and makes new ones that lie, written from docs/archive-format.md alone: whoever attacks the
 * format does not use Savepoint's own writer.
 */
export interface Parts {
  readonly blocks: readonly Block[]
  readonly manifest: string
}

/** One block and what its header says of it, which need not be true. */
export interface Block {
  readonly raw: Buffer
  readonly sha256: Buffer
  readonly level: number
}

const FIXED = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255])
const EMPTY = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
const MANIFEST_PIECE_BYTES = 65_531

/** Takes an archive apart, believing everything that it says. */
export function takeApart(archive: Buffer): Parts {
  const blocks: Block[] = []
  const pieces: Buffer[] = []
  let at = 0
  while (at < archive.length) {
    const id = archive.toString('latin1', at + 12, at + 14)
    const content = archive.subarray(at + 16, at + 16 + archive.readUInt16LE(at + 14))
    const streamAt = at + 16 + content.length
    if (id === 'SB') {
      const end = at + content.readUInt32LE(0)
      const raw = inflateRawSync(archive.subarray(streamAt, end - 8))
      blocks.push({ raw, sha256: content.subarray(8), level: 6 })
      at = end
    } else {
      if (id === 'SM') pieces.push(content)
      at = streamAt + EMPTY.length
    }
  }
  return { blocks, manifest: Buffer.concat(pieces).toString() }
}

/** Puts an archive together; every checksum that is not given is right. */
export function putTogether({ blocks, manifest }: Parts, lie: Partial<SealLie> = {}): Buffer {
  const body = Buffer.concat(blocks.map(encodeBlock))
  const bytes = Buffer.from(manifest)
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += MANIFEST_PIECE_BYTES) {
    pieces.push(member('SM', bytes.subarray(at, at + MANIFEST_PIECE_BYTES)))
  }
  const sealed = Buffer.concat([body, ...pieces])
  const seal = Buffer.alloc(77)
  seal.writeUInt8(lie.version ?? 1, 0)
  seal.writeBigUInt64LE(lie.manifestOffset ?? BigInt(body.length), 1)
  seal.writeUInt32LE(lie.manifestSize ?? bytes.length, 9)
  seal.set(sha256(bytes), 13)
  seal.set(sha256(sealed), 45)
  return Buffer.concat([sealed, member('SS', seal)])
}

/** What a seal can say that is not so. */
export interface SealLie {
  readonly version: number
  readonly manifestOffset: bigint
  readonly manifestSize: number
}

/** The blocks of other bytes, with headers that are true or those of the original. */
export function cutBlocks(snapshot: Buffer, original: readonly Block[] | null): readonly Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < snapshot.length; at += 1_048_576) {
    const raw = snapshot.subarray(at, at + 1_048_576)
    blocks.push({ raw, sha256: original?.[blocks.length]?.sha256 ?? sha256(raw), level: 1 })
  }
  return blocks
}

export function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function encodeBlock({ level, raw, sha256: digest }: Block): Buffer {
  const stream = deflateRawSync(raw, { level })
  const content = Buffer.alloc(40)
  content.writeUInt32LE(16 + 40 + stream.length + 8, 0)
  content.writeUInt32LE(raw.length, 4)
  content.set(digest, 8)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(raw), 0)
  trailer.writeUInt32LE(raw.length, 4)
  return Buffer.concat([header('SB', content), stream, trailer])
}

function member(id: string, content: Buffer): Buffer {
  return Buffer.concat([header(id, content), EMPTY])
}

function header(id: string, content: Buffer): Buffer {
  const sizes = Buffer.alloc(6)
  sizes.writeUInt16LE(content.length + 4, 0)
  sizes.write(id, 2, 'latin1')
  sizes.writeUInt16LE(content.length, 4)
  return Buffer.concat([FIXED, sizes, content])
}
