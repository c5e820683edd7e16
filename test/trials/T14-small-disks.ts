import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './kit/contents.ts'
import { makeDatabase } from './kit/databases.ts'
import { mountTmpfs, unmount } from './kit/mounts.ts'
import { contentOf, leftBeside, prepareRestore } from './kit/restore-scene.ts'
import { describe, isCrash, readRun } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const DATABASE_SIZE_BYTES = 2_000_000
const PAGE_BYTES = 4_096
/** What create and restore together may take, as parts of the database's size: the most that a disk is tried with. */
const NEED_FACTOR = 3

export const trial: Trial = {
  id: 'T14',
  claim:
    'On a disk of any size from 10 % to 110 % of the need, create and restore succeed or say that it is too small.',
  requires: ['linux', 'root', 'mount'],
  cases: { quick: 4, default: 21, full: 101 },
  faults: ['false successes', 'old content lost', 'archives lost', 'disk not named', 'crashes', 'left over'],
  run: async (context) => {
    const step = 100 / (context.cases - 1)
    for (let percent = 10; percent <= 110.01; percent += step) {
      await tryCreate(context, percent)
      await tryRestore(context, percent)
    }
  },
}

function sizeOf(percent: number): number {
  return Math.ceil((DATABASE_SIZE_BYTES * NEED_FACTOR * percent) / 100 / PAGE_BYTES) * PAGE_BYTES
}

async function tryCreate(context: TrialContext, percent: number): Promise<void> {
  const { folder, savepoint, tally } = context
  await using undo = new AsyncDisposableStack()
  const disk = join(folder, 'disk')
  mountTmpfs(disk, sizeOf(percent), undo)
  const small = makeDatabase(join(folder, `small-${percent}.db`), {
    sizeBytes: 5_000,
    journal: 'delete',
    mark: 's',
  })
  const source = makeDatabase(join(folder, `app-${percent}.db`), {
    sizeBytes: DATABASE_SIZE_BYTES,
    journal: 'delete',
    mark: 'x',
  })
  await savepoint.run('create', [small, '--store', disk])
  const kept = join(disk, 'manual')
  mkdirSync(kept, { recursive: true })
  const before = readdirSync(kept).map((name) => [name, digestOf(join(kept, name))] as const)
  const ran = await savepoint.run('create', [source, '--store', disk])
  tally.count(ran.durationMs)
  const recipe = `create on ${Math.round(percent)} %: ${describe(ran)}`
  tally.seen(ran.exitCode === 0 ? 'create succeeded' : 'create refused')
  if (isCrash(ran)) tally.fault('crashes', recipe)
  if (ran.exitCode !== 0 && !/disk|space/i.test(describe(ran))) tally.fault('disk not named', recipe)
  if (before.some(([name, digest]) => digestOf(join(kept, name)) !== digest))
    tally.fault('archives lost', recipe)
  const added = readdirSync(kept).length - before.length
  if (added !== (ran.exitCode === 0 ? 1 : 0)) tally.fault('false successes', recipe)
  if (readdirSync(join(disk, 'temp')).length > 0) tally.fault('left over', recipe)
}

async function tryRestore(context: TrialContext, percent: number): Promise<void> {
  const { folder, savepoint, tally } = context
  await using undo = new AsyncDisposableStack()
  const disk = join(folder, 'disk')
  // The old content has to fit before anything can be tried.
  mountTmpfs(disk, sizeOf(percent) + DATABASE_SIZE_BYTES * 2, undo)
  const inPlace = Math.round(percent) % 2 === 0
  const scene = await prepareRestore(context, {
    journal: 'delete',
    inPlace,
    sizeBytes: DATABASE_SIZE_BYTES,
    folder: join(disk, 'target'),
  })
  scene.reset()
  const ran = readRun<'restore'>(await savepoint.say(scene.args))
  tally.count(ran.durationMs)
  tally.seen(ran.exitCode === 0 ? 'restore succeeded' : 'restore refused')
  const recipe = `restore${inPlace ? ' in place' : ''} on ${Math.round(percent)} %: ${describe(ran)}`
  const content = contentOf(scene)
  if (isCrash(ran)) tally.fault('crashes', recipe)
  if (ran.exitCode !== 0 && !/disk|space/i.test(describe(ran))) tally.fault('disk not named', recipe)
  if (ran.exitCode === 0 && content !== 'new') tally.fault('false successes', `${recipe}: ${content}`)
  if (ran.exitCode !== 0 && content !== 'old') tally.fault('old content lost', `${recipe}: ${content}`)
  if (leftBeside(scene).length > 0) tally.fault('left over', `${recipe}: ${leftBeside(scene).join(' ')}`)
  unmount(disk)
}
