import { zstdCompressSync } from 'node:zlib'
import { range } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import { flipBit } from './T01-bit-flips.ts'
import type { Trial } from './trial.ts'

type Damage = (archive: Buffer, members: readonly Buffer[], random: Random) => Buffer

const DAMAGE: Readonly<Record<string, Damage>> = {
  'a flipped bit': (archive, _, random) => flipBit(archive, random.below(archive.length * 8)),
  'a flipped bit near the end': (archive, _, random) =>
    flipBit(archive, (archive.length - 1 - random.below(600)) * 8 + random.below(8)),
  'cut off': (archive, _, random) => archive.subarray(0, random.below(archive.length)),
  'a frame behind it': (archive) => Buffer.concat([archive, zstdCompressSync('rows')]),
  'garbage in front': (archive, _, random) => Buffer.concat([random.bytes(1 + random.below(99)), archive]),
  'its end once more': (archive, _, random) =>
    Buffer.concat([archive, archive.subarray(-1 - random.below(300))]),
  'a block twice': (archive, members, random) => {
    const index = random.below(members.length)
    return rearranged(archive, members, members.toSpliced(index, 0, members[index] as Buffer))
  },
  'a block less': (archive, members, random) =>
    rearranged(archive, members, members.toSpliced(random.below(members.length), 1)),
  'two blocks exchanged': (archive, members) => rearranged(archive, members, members.toReversed()),
}

export const trial: Trial = {
  id: 'T35',
  claim:
    'A zstd archive that was flipped, cut, lengthened or rearranged anywhere is refused, an intact one not.',
  requires: [],
  cases: { quick: 200, default: 3_000, full: 50_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const { bytes } = await makeArchive(context, 2_200_000, 'zstd', 'zstd')
    const members = takeApart(bytes)
    const names = Object.keys(DAMAGE)
    // In pieces, so that thousands of archives of a megabyte are not in memory at once.
    for (const piece of range(Math.ceil(context.cases / 100))) {
      const suspects = range(Math.min(100, context.cases - piece * 100)).map((index): Suspect => {
        const random = context.random.fork(`${piece}-${index}`)
        const name = random.pick(names)
        return { bytes: DAMAGE[name]!(bytes, members, random), recipe: `${name}, case ${piece}-${index}` }
      })
      const intact = { bytes, recipe: 'the intact archive', good: true }
      await verifyAll(context, [...suspects, intact], { batchSize: 50, extension: 'db.zst' })
    }
  },
}

/** The members of the blocks, by the seek table at the end of the file. */
function takeApart(archive: Buffer): readonly Buffer[] {
  const count = archive.readUInt32LE(archive.length - 9)
  const table = archive.subarray(archive.length - 9 - count * 8)
  const sizes = range(count - 2).map((index) => table.readUInt32LE(index * 8))
  let at = 0
  return range(sizes.length / 2).map((block) => {
    const start = at
    at += (sizes[2 * block] as number) + (sizes[2 * block + 1] as number)
    return archive.subarray(start, at)
  })
}

function rearranged(archive: Buffer, members: readonly Buffer[], other: readonly Buffer[]): Buffer {
  const blocksBytes = members.reduce((sum, member) => sum + member.length, 0)
  return Buffer.concat([...other, archive.subarray(blocksBytes)])
}
