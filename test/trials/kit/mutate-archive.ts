import { gzipSync } from 'node:zlib'
import { cutBlocks, type Parts, putTogether } from './forge.ts'
import type { Random } from './random.ts'

/** Two archives, taken apart and whole, from which others are bred. */
export interface Breed {
  readonly bytes: Buffer
  readonly parts: Parts
  readonly other: Parts
  readonly otherBytes: Buffer
}

type Mutator = (breed: Breed, random: Random) => Buffer

const NUMBERS = [0, 1, 2, 255, 256, 65_535, 65_536, 1_048_576, 1_048_577, 0x7fffffff, 0xffffffff]

/** Ways to make an archive wrong that a random flip would hardly find. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  'the first block last': ({ parts }) => {
    const [first, ...rest] = parts.blocks
    const blocks =
      first === undefined || rest.length === 0 ? [...parts.blocks, ...parts.blocks] : [...rest, first]
    return putTogether({ ...parts, blocks })
  },
  'a block less': ({ parts }, random) =>
    putTogether({ ...parts, blocks: random.sample(parts.blocks, parts.blocks.length - 1) }),
  'a block twice': ({ parts }, random) =>
    putTogether({ ...parts, blocks: [...parts.blocks, random.pick(parts.blocks)] }),
  'a block of another archive': ({ other, parts }, random) => {
    const at = random.below(parts.blocks.length)
    return putTogether({ ...parts, blocks: parts.blocks.with(at, random.pick(other.blocks)) })
  },
  'the manifest of another archive': ({ other, parts }) =>
    putTogether({ ...parts, manifest: other.manifest }),
  'the end of another archive': ({ bytes, otherBytes }, random) => {
    const size = 1 + random.below(2_000)
    return Buffer.concat([bytes.subarray(0, -size), otherBytes.subarray(-size)])
  },
  'blocks cut elsewhere': ({ parts }, random) => {
    const snapshot = Buffer.concat(parts.blocks.map(({ raw }) => raw))
    const at = 1 + random.below(snapshot.length - 1)
    const blocks = [snapshot.subarray(0, at), snapshot.subarray(at)].flatMap((piece) =>
      cutBlocks(piece, null),
    )
    return putTogether({ ...parts, blocks })
  },
  'more behind the snapshot': ({ parts }, random) => {
    const last = parts.blocks.at(-1)
    if (last === undefined) return Buffer.alloc(0)
    const raw = Buffer.concat([last.raw, Buffer.alloc(1 + random.below(9_000))])
    return putTogether({ ...parts, blocks: [...parts.blocks.slice(0, -1), ...cutBlocks(raw, null)] })
  },
  'no blocks': ({ parts }) => putTogether({ ...parts, blocks: [] }),
  'no manifest': ({ parts }) => putTogether({ ...parts, manifest: '' }),
  'blanks in the manifest': ({ parts }, random) =>
    putTogether({ ...parts, manifest: `${' '.repeat(random.below(70_000))}x` }),
  'a seal of another version': ({ parts }, random) => putTogether(parts, { version: 2 + random.below(254) }),
  'a seal that points elsewhere': ({ parts }, random) =>
    putTogether(parts, { manifestOffset: BigInt(random.pick(NUMBERS)) << BigInt(random.below(33)) }),
  'a seal with another size': ({ parts }, random) =>
    putTogether(parts, { manifestSize: random.pick(NUMBERS) }),
  'a number in a header': ({ bytes }, random) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt32LE(random.pick(NUMBERS), random.below(60))
    return copy
  },
  'a number anywhere': ({ bytes }, random) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt32LE(random.pick(NUMBERS), random.below(bytes.length - 4))
    return copy
  },
  'a hole': ({ bytes }, random) => {
    const from = random.below(bytes.length - 1)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(5_000))])
  },
  'zeros in the middle, as after a crash': ({ bytes }, random) => {
    const from = Math.floor(random.below(bytes.length) / 512) * 512
    return Buffer.from(bytes).fill(0, from, Math.min(bytes.length, from + 4_096))
  },
  'two pieces exchanged': ({ bytes }, random) => {
    const size = 512 * (1 + random.below(4))
    const [a, b] = [random.below(bytes.length - size), random.below(bytes.length - size)]
    const copy = Buffer.from(bytes)
    bytes.copy(copy, a, b, b + size)
    bytes.copy(copy, b, a, a + size)
    return copy
  },
  'gzip in gzip': ({ bytes }) => gzipSync(bytes),
  'garbage with the right magic': (_, random) =>
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 4]), random.bytes(random.below(300))]),
}
