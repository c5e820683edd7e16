import { createHash } from 'node:crypto'
import type { Seal } from '../../../src/archive/format/seal.ts'
import { encodeGzipBlock } from '../../../src/archive/gzip/encode-block.ts'
import { encodeManifestMembers } from '../../../src/archive/gzip/manifest-members.ts'
import { encodeSealMember } from '../../../src/archive/gzip/seal-member.ts'
import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import type { Manifest } from '../../../src/domain/archive/manifest.ts'
import { manifestFor } from './manifest.ts'

/** What a forger may choose; everything else is made so that it agrees. */
export interface Forgery {
  readonly blocks: readonly Uint8Array[]
  /** Members that take the place of the ones made of `blocks`. */
  readonly members?: readonly Buffer[]
  /** The snapshot that the manifest promises, when not the blocks. */
  readonly promised?: Uint8Array
  /** A document, or bytes that are none. */
  readonly manifest?: (honest: Manifest) => object | Buffer
  readonly seal?: (honest: Omit<Seal, 'formatVersion'>) => Omit<Seal, 'formatVersion'>
}

/** An archive whose seal is right for its bytes, whatever these are: what damage never makes, but a person can. */
export async function forgeArchive(forgery: Forgery): Promise<Buffer> {
  const members = forgery.members ?? forgery.blocks.map((block) => encodeGzipBlock(block, 6))
  const promised = forgery.promised ?? Buffer.concat(forgery.blocks)
  const facts = { digest: digestOfHex(sha256(promised).toString('hex')), sizeBytes: promised.length }
  const honest = manifestFor(facts)
  const document = forgery.manifest?.(honest) ?? honest
  const manifest = Buffer.isBuffer(document) ? document : Buffer.from(JSON.stringify(document))
  const blocks = Buffer.concat(members)
  const sealed = Buffer.concat([blocks, encodeManifestMembers(manifest)])
  const seal = {
    manifestOffsetBytes: blocks.length,
    manifestSizeBytes: manifest.length,
    manifestSha256: sha256(manifest),
    sealedSha256: sha256(sealed),
  }
  return Buffer.concat([sealed, encodeSealMember({ ...(forgery.seal?.(seal) ?? seal), formatVersion: 1 })])
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
