import { range } from './kit/parallel.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import type { Suspect } from './kit/verify-bad.ts'
import { VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import type { Trial } from './trial.ts'

export const trial: Trial = {
  id: 'T01',
  claim: 'An archive in which any single bit was flipped is refused, and an intact one beside it is not.',
  requires: [],
  cases: { quick: 500, default: 10_000, full: 100_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const { bytes } = await makeArchive(context, 40_000)
    const flipped = range(context.cases).map((): Suspect => {
      const bit = context.random.below(bytes.length * 8)
      return { bytes: flipBit(bytes, bit), recipe: `bit ${bit} of ${bytes.length * 8}` }
    })
    const intact: Suspect[] = range(Math.ceil(context.cases / 200)).map(() => ({
      bytes,
      recipe: 'the intact archive',
      good: true,
    }))
    for (const one of intact) flipped.splice(context.random.below(flipped.length), 0, one)
    await verifyAll(context, flipped)
  },
}

/** A copy in which one bit is the other way round. */
export function flipBit(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7))
  return copy
}
