import { gzipSync } from 'node:zlib'
import { takeApart } from './kit/forge.ts'
import { range } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, VERIFY_FAULTS, verifyAll } from './kit/verify-bad.ts'
import type { Trial } from './trial.ts'

type Extra = (random: Random, archive: Buffer) => Buffer

const EXTRAS: Readonly<Record<string, Extra>> = {
  zeros: (random) => Buffer.alloc(1 + random.below(2_000)),
  garbage: (random) => random.bytes(1 + random.below(200)),
  'a member that inflates to nothing': () => gzipSync(''),
  'a member with text': (random) => gzipSync(random.bytes(50)),
  'the archive once more': (_, archive) => archive,
  'its own end once more': (random, archive) => archive.subarray(-1 - random.below(400)),
  'a newline': () => Buffer.from('\n'),
}

export const trial: Trial = {
  id: 'T05',
  claim: 'An archive with anything added after, before or between its members is refused.',
  requires: [],
  cases: { quick: 10, default: 100, full: 1_000 },
  faults: VERIFY_FAULTS,
  run: async (context) => {
    const { bytes } = await makeArchive(context, 20_000)
    const endOfFirst = bytes.readUInt32LE(16)
    if (takeApart(bytes).blocks.length !== 1) throw new Error('the archive was to have one block')
    const suspects = Object.entries(EXTRAS).flatMap(([name, extra]) =>
      range(context.cases).flatMap(() => {
        const added = extra(context.random, bytes)
        return [
          insert(bytes, bytes.length, added, name),
          insert(bytes, 0, added, name),
          insert(bytes, endOfFirst, added, name),
        ]
      }),
    )
    await verifyAll(context, suspects)
  },
}

function insert(bytes: Buffer, at: number, added: Buffer, name: string): Suspect {
  const recipe = `${name} (${added.length} bytes) at byte ${at} of ${bytes.length}`
  return { bytes: Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]), recipe }
}
