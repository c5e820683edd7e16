import { cutBlocks, putTogether, takeApart } from './kit/forge.ts'
import { range } from './kit/parallel.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import { flipBit } from './T01-bit-flips.ts'
import type { Trial } from './trial.ts'

const HEADER_BITS = 800

export const trial: Trial = {
  id: 'T03',
  claim: 'No bit of the database header and no byte of manifest or seal can be changed unnoticed.',
  requires: [],
  cases: { quick: 250, default: 4_000, full: 20_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const { random } = context
    const { bytes } = await makeArchive(context, 20_000)
    const parts = takeApart(bytes)
    const snapshot = Buffer.concat(parts.blocks.map(({ raw }) => raw))
    const header = range(HEADER_BITS).map(
      (bit): Suspect => ({
        bytes: putTogether({ ...parts, blocks: cutBlocks(flipBit(snapshot, bit), null) }),
        recipe: `bit ${bit} of the database header`,
      }),
    )
    const tailAt = bytes.indexOf(Buffer.from('SM'), 16) - 12
    const changed = range(bytes.length - tailAt).map((index): Suspect => {
      const copy = Buffer.from(bytes)
      const at = tailAt + index
      const value = random.below(255)
      copy[at] = value >= (copy[at] as number) ? value + 1 : value
      return { bytes: copy, recipe: `byte ${at} of ${bytes.length} set to ${copy[at]}` }
    })
    const all = [...header, ...changed]
    await verifyAll(context, context.cases < all.length ? random.sample(all, context.cases) : all)
  },
}
