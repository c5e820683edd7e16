/** What packs the blocks of an archive. */
export type CodecName = 'gzip' | 'zstd'

/** How the blocks of an archive are packed. */
export interface Compression {
  readonly codec: CodecName
  /** gzip: from 0, store, to 9, smallest; zstd: from 1, fastest, to 19, smallest. */
  readonly level: number
}
