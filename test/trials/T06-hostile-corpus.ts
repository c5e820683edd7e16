import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestsOf } from './kit/contents.ts'
import type { Specimen } from './kit/corpus.ts'
import { GRADED_IMAGES } from './kit/graded-images.ts'
import { inBatches, inParallel } from './kit/parallel.ts'
import { describe, isCrash } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const BATCH_SIZE = 25
/** For one batch, each image of which may take 20 s. */
const HANG_MS = 120_000

export const trial: Trial = {
  id: 'T06',
  claim:
    'No fuzzed image crashes create or verify, hangs them, is called good when it is bad, or is changed.',
  requires: ['hostile corpus'],
  cases: { quick: 40, default: 100_000, full: 100_000 },
  faults: ['called good', 'called bad', 'crashes', 'sources changed'],
  run: async (context) => {
    const images = context.random.sample(context.corpus?.hostile ?? [], context.cases)
    await inParallel(inBatches(images, BATCH_SIZE), 2, (batch) => tryBatch(context, batch))
  },
}

/** Creates archives of the images, verifies each image as a bare database, and then verifies what was created. */
async function tryBatch(context: TrialContext, batch: readonly Specimen[]): Promise<void> {
  const { folder, savepoint, tally } = context
  const place = join(folder, crypto.randomUUID())
  mkdirSync(place)
  const paths = batch.map(({ name }) => join(place, name))
  for (const { name, path } of batch) copyWithSidecars(path, join(place, name))
  const before = paths.map(digestsOf)

  const store = join(place, 'store')
  const options = { timeLimitMs: HANG_MS }
  const made = await savepoint.run('create', [...paths, '--store', store, '--allow-empty'], options)
  const bare = await savepoint.run('verify', paths, options)
  const created = made.document?.outcomes.filter(({ status }) => status === 'created') ?? []
  const archived = await savepoint.run('verify', ['--all', '--store', store], options)
  const goodAgain = archived.document?.verifications.filter(({ verdict }) => verdict !== 'failed').length ?? 0
  if (goodAgain !== created.length)
    tally.fault(
      'called bad',
      `${created.length - goodAgain} archives of ${batch.map(({ name }) => name).join(' ')}`,
    )
  for (const ran of [made, bare, archived]) {
    if (isCrash(ran))
      tally.fault('crashes', `${describe(ran)} among ${batch.map(({ name }) => name).join(' ')}`)
  }
  for (const [index, { expect, name }] of batch.entries()) {
    tally.count(bare.document?.verifications[index]?.durationMs ?? null)
    const isMade = made.document?.outcomes[index]?.status === 'created'
    const isVerified = bare.document?.verifications[index]?.verdict !== 'failed'
    for (const [what, isGood] of [
      ['create', isMade],
      ['verify', isVerified],
    ] as const) {
      if (isGood && expect === 'fail' && !GRADED_IMAGES.has(name))
        tally.fault('called good', `${what} ${name}`)
      if (!isGood && expect === 'pass') tally.fault('called bad', `${what} ${name}`)
    }
    if (digestsOf(paths[index] as string) !== before[index]) tally.fault('sources changed', name)
  }
  rmSync(place, { recursive: true })
}

function copyWithSidecars(from: string, to: string): void {
  for (const suffix of ['', '-wal', '-journal']) {
    if (existsSync(from + suffix)) cpSync(from + suffix, to + suffix)
  }
}
