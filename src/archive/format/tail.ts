import type { CodecName } from '../../domain/archive/codec.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import type { Seal } from './seal.ts'

/** The end of an archive of ours: manifest and seal, which agree with each other and with the size of the file. */
export interface ArchiveTail {
  readonly codec: CodecName
  readonly manifest: Manifest
  readonly seal: Seal
  /** What stands between the blocks and the seal, as it is in the file. */
  readonly manifestBytes: Buffer
  /** The seal, as it is in the file. */
  readonly sealBytes: Buffer
  /** What stands behind the seal, which it vouches for too; empty in a gzip file. */
  readonly behindBytes: Buffer
  /** The sizes of the members in order; null where each begins with its own size. */
  readonly memberSizesBytes: readonly number[] | null
}
