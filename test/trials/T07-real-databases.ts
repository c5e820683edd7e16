import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestRows, digestsOf, samePages } from './kit/contents.ts'
import type { Specimen } from './kit/corpus.ts'
import { copyDatabase, makeDatabase } from './kit/databases.ts'
import { inParallel } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T07',
  claim:
    'Every real database comes back from create, verify and restore page by page as it was, without a false alarm.',
  requires: [],
  cases: { quick: 6, default: 100_000, full: 100_000 },
  faults: ['false alarms', 'missed', 'differences', 'sources changed'],
  run: async (context) => {
    const { cases, corpus, folder, random, tally } = context
    const real = random.sample(corpus?.real ?? [], cases)
    tally.note('databases that nobody here made', String(real.length))
    const ownPath = makeDatabase(join(folder, 'own.db'), { sizeBytes: 500_000, journal: 'wal', mark: 'own' })
    const own: Specimen = { path: ownPath, name: 'generated.db', expect: 'pass' }
    await inParallel([own, ...real], 2, (specimen) => roundTrip(context, specimen))
  },
}

async function roundTrip(context: TrialContext, { expect, name, path }: Specimen): Promise<void> {
  const { folder, savepoint, tally } = context
  const source = join(folder, `source-${name}`)
  const store = join(folder, `store-${name}`)
  const target = join(folder, `target-${name}`)
  copyDatabase(path, source)
  const before = digestsOf(source)
  const startedMs = performance.now()
  const made = await savepoint.run('create', [source, '--store', store])
  const outcome = made.document?.outcomes[0]
  if (expect === 'fail' || outcome?.status !== 'created') {
    tally.count()
    if (expect === 'fail' && outcome?.status === 'created') tally.fault('missed', name)
    if (expect === 'pass') tally.fault('false alarms', `create ${name}: ${describe(made)}`)
    return
  }
  const archive = join(store, outcome.archive.id)
  const verified = await savepoint.run('verify', [archive])
  if (verified.exitCode !== 0) tally.fault('false alarms', `verify ${name}: ${describe(verified)}`)
  const restored = await savepoint.run('restore', [archive, '--to', target])
  if (restored.exitCode !== 0) tally.fault('false alarms', `restore ${name}: ${describe(restored)}`)
  else if (!isSame(source, target)) tally.fault('differences', name)
  if (digestsOf(source) !== before) tally.fault('sources changed', name)
  tally.count(performance.now() - startedMs)
  for (const used of [source, target, store]) rmSync(used, { recursive: true, force: true })
}

/** With a log beside it the file alone is not the database: then the rows are compared. */
function isSame(source: string, target: string): boolean {
  const hasLog = existsSync(`${source}-wal`) && readFileSync(`${source}-wal`).length > 0
  return hasLog ? digestRows(source) === digestRows(target) : samePages(source, target)
}
