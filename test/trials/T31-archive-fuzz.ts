import { takeApart } from './kit/forge.ts'
import { type Breed, MUTATORS } from './kit/mutate-archive.ts'
import { range } from './kit/parallel.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import type { Trial } from './trial.ts'

export const trial: Trial = {
  id: 'T31',
  claim:
    'No archive that was rearranged, spliced, forged or given lying numbers is accepted, or crashes the reader.',
  requires: [],
  cases: { quick: 150, default: 5_000, full: 100_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const [one, two] = [
      await makeArchive(context, 2_200_000, 'one'),
      await makeArchive(context, 30_000, 'two'),
    ]
    const breeds: readonly Breed[] = [
      { bytes: one.bytes, parts: takeApart(one.bytes), otherBytes: two.bytes, other: takeApart(two.bytes) },
      { bytes: two.bytes, parts: takeApart(two.bytes), otherBytes: one.bytes, other: takeApart(one.bytes) },
    ]
    const names = Object.keys(MUTATORS)
    // In pieces, so that thousands of archives of a megabyte are not in memory at once.
    for (const piece of range(Math.ceil(context.cases / 100))) {
      const suspects = range(Math.min(100, context.cases - piece * 100)).flatMap((index): Suspect[] => {
        const random = context.random.fork(`${piece}-${index}`)
        // Mostly the small one: it is faster, and just as well made wrong.
        const breed = random.below(8) === 0 ? breeds[0]! : breeds[1]!
        const name = random.pick(names)
        const bytes = MUTATORS[name]!(breed, random)
        // Such as an exchange of two pieces that are the same.
        return !bytes.equals(breed.bytes) ? [{ bytes, recipe: `${name}, case ${piece}-${index}` }] : []
      })
      await verifyAll(context, suspects, { batchSize: 50 })
    }
  },
}
