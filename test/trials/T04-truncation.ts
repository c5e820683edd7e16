import { range } from './kit/parallel.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import type { Trial } from './trial.ts'

/** Of the archive that is cut at every byte. */
const SNAPSHOT_SIZE_BYTES = { quick: 0, default: 12_000, full: 60_000 }

export const trial: Trial = {
  id: 'T04',
  claim: 'An archive that was cut off is refused, wherever it was cut.',
  requires: [],
  cases: { quick: 100, default: 300, full: 1_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const { cases, random, scale } = context
    const small = await makeArchive(context, SNAPSHOT_SIZE_BYTES[scale], 'small')
    const step = scale === 'quick' ? 5 : 1
    const cuts = range(Math.ceil(small.bytes.length / step)).map((index) => cut(small.bytes, index * step))
    await verifyAll(context, cuts)
    const large = await makeArchive(context, scale === 'quick' ? 1_500_000 : 6_000_000, 'large')
    const lengths = range(cases).map(() => random.below(large.bytes.length))
    await verifyAll(
      context,
      lengths.map((length) => cut(large.bytes, length)),
      { batchSize: 20 },
    )
  },
}

function cut(bytes: Buffer, length: number): Suspect {
  return { bytes: bytes.subarray(0, length), recipe: `cut to ${length} of ${bytes.length} bytes` }
}
