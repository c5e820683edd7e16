import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDatabase } from './kit/databases.ts'
import { takeApart } from './kit/forge.ts'
import { range } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial } from './trial.ts'

export const trial: Trial = {
  id: 'T30',
  claim: 'An unchanged source gives the same snapshot and the same bytes of it in the archive, every time.',
  requires: [],
  cases: { quick: 4, default: 30, full: 300 },
  faults: ['differing snapshots', 'differing blocks', 'no backup'],
  run: async ({ cases, folder, savepoint, tally }) => {
    for (const journal of ['delete', 'wal'] as const) {
      const source = makeDatabase(join(folder, `${journal}.db`), { sizeBytes: 3_000_000, journal, mark: 'x' })
      const digests = new Set<string>()
      const blocks = new Set<string>()
      for (const index of range(cases)) {
        const ran = await savepoint.run('create', [source, '--store', join(folder, journal)])
        tally.count(ran.durationMs)
        const outcome = ran.document?.outcomes[0]
        if (outcome?.status !== 'created') {
          tally.fault('no backup', `${journal} ${index}: ${describe(ran)}`)
          continue
        }
        const archive = readFileSync(join(folder, journal, outcome.archive.id))
        digests.add(outcome.manifest.snapshot.digest)
        blocks.add(archive.subarray(0, archive.length - sizeOfEnd(archive)).toString('base64'))
      }
      if (digests.size !== 1) tally.fault('differing snapshots', `${journal}: ${digests.size}`)
      if (blocks.size !== 1) tally.fault('differing blocks', `${journal}: ${blocks.size}`)
    }
  },
}

/** Manifest and seal, in which the time stands. */
function sizeOfEnd(archive: Buffer): number {
  let at = 0
  for (const _ of takeApart(archive).blocks) at += archive.readUInt32LE(at + 16)
  return archive.length - at
}
