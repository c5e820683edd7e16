import { gzipSync } from 'node:zlib'
import { cutBlocks, putTogether, takeApart } from './kit/forge.ts'
import { range } from './kit/parallel.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import { flipBit } from './T01-bit-flips.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T02',
  claim: 'A flipped bit of the database is found also when all checksums around it were made right again.',
  requires: [],
  cases: { quick: 200, default: 10_000, full: 50_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const { bytes } = await makeArchive(context, 40_000)
    const parts = takeApart(bytes)
    const snapshot = Buffer.concat(parts.blocks.map(({ raw }) => raw))
    const rebuilt = { blocks: cutBlocks(snapshot, null), manifest: parts.manifest }
    const suspects = range(context.cases).map((index): Suspect => {
      const bit = context.random.below(snapshot.length * 8)
      // With the block's own digest as it was, and with one that fits the flipped block.
      const blocks = cutBlocks(flipBit(snapshot, bit), index % 2 === 0 ? null : parts.blocks)
      return { bytes: putTogether({ ...rebuilt, blocks }), recipe: `bit ${bit} of the snapshot` }
    })
    await verifyAll(context, [
      { bytes: putTogether(rebuilt), recipe: 'packed anew, nothing changed', good: true },
      ...suspects,
    ])
    await measurePlain(context, snapshot)
  },
}

/** How much of the same damage is found in a plain gzip file, which has no manifest: what SQLite itself sees. */
async function measurePlain(context: TrialContext, snapshot: Buffer): Promise<void> {
  const { folder, random, savepoint, tally } = context
  const count = Math.max(50, Math.floor(context.cases / 50))
  let found = 0
  const counted: Pick<typeof tally, 'count' | 'fault'> = {
    count: () => undefined,
    fault: (kind, example) => {
      if (kind === 'undetected') found -= 1
      else tally.fault(kind, example)
    },
  }
  const suspects = range(count).map((): Suspect => {
    const bit = random.below(snapshot.length * 8)
    return { bytes: gzipSync(flipBit(snapshot, bit), { level: 1 }), recipe: `plain gzip, bit ${bit}` }
  })
  await verifyAll({ folder, savepoint, tally: counted as typeof tally }, suspects)
  found += count
  tally.note('found without a manifest', `${Math.round((100 * found) / count)} % of ${count}`)
}
