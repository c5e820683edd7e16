import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const DAMAGE = 'integration/archive/zstd/damage.test.ts'
const DECODE = 'unit/archive/zstd/decode-block.test.ts'

/** What an archive that is a zstd file must be. */
export const ZSTD_CHECKS: readonly Mutation[] = [
  ...checksOf('archive/zstd/decode-block.ts', [DECODE, DAMAGE], {
    'length of a frame': drop("    differenceOf('length of its frame', frame.length, consumedBytes) ??\n"),
    'SHA-256 of a zstd block': [
      "differenceOf('SHA-256', facts.rawSha256.toString('hex'), createHash('sha256').update(raw).digest('hex'))",
      'null',
    ],
    'header of a frame': never('headerProblem !== null'),
  }),
  ...checksOf('archive/zstd/frame-header.ts', [DECODE], {
    'checksum of a frame': never('(descriptor & CHECKSUM) === 0'),
  }),
  ...checksOf('archive/zstd/block-trailer.ts', [DECODE, DAMAGE], {
    'bytes of a block trailer': ['facts.memberSizeBytes === member.length && isPossible(facts)', 'true'],
  }),
  ...checksOf('archive/zstd/skippable.ts', [DAMAGE], {
    'bytes of a skippable frame': [
      'return encodeSkippable(kind, content).equals(bytes) ? content : null',
      'return content',
    ],
  }),
  ...checksOf('archive/zstd/read-tail.ts', [DAMAGE], {
    'frames in a seek table': never(
      'blocksBytes !== seal.manifestOffsetBytes || !encodeSeekTable(expected).equals(behindBytes)',
    ),
    'where the seal of a zstd file stands': always('sealedBytes === sealOffsetBytes'),
    'a zstd file without a seek table': never('tableSizeBytes === null'),
    'version of a zstd file': never('seal.formatVersion !== ZSTD_FORMAT_VERSION'),
  }),
]
