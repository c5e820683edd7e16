import { closeSync, openSync, writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { FaultInjector } from './faults/preload.ts'
import { withDatabase } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { contentOf, prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const LOOK_EVERY_MS = 2

/** What happens to a target between the moment when it is written and the one when it is checked. */
const MISHAPS: Readonly<Record<string, (path: string) => void>> = {
  'its schema is overwritten': (path) => overwrite(path, 101, 60),
  'another table appears': (path) => withDatabase(path, (db) => db.exec('CREATE TABLE intruder (a)')),
  'a table disappears': (path) => withDatabase(path, (db) => db.exec('DROP TABLE invoice')),
}

export const trial: Trial = {
  id: 'T33',
  claim:
    'A target that is not what was restored when it is checked is never called restored; the old content is back.',
  requires: ['linux', 'compiler'],
  cases: { quick: 1, default: 5, full: 50 },
  faults: ['false successes', 'old content lost', 'not restored'],
  run: async (context) => {
    const injector = new FaultInjector(context.folder)
    for (const inPlace of [false, true]) {
      const scene = await prepareRestore(context, { journal: 'delete', inPlace, sizeBytes: 60_000 })
      const syncs = await countSyncs(context, injector, scene)
      for (const [name, mishap] of Object.entries(MISHAPS)) {
        for (const _ of range(context.cases)) {
          await restoreWith(
            context,
            injector,
            scene,
            syncs,
            `${inPlace ? 'in place' : 'swap'}, ${name}`,
            mishap,
          )
        }
      }
    }
  },
}

async function countSyncs(
  { savepoint }: TrialContext,
  injector: FaultInjector,
  scene: RestoreScene,
): Promise<number> {
  scene.reset()
  const armed = injector.arm(savepoint, {
    under: scene.folder,
    call: 'sync',
    at: 1_000_000,
    error: 'wait',
    stays: false,
  })
  const ended = await armed.savepoint.say(scene.args)
  if (ended.exitCode !== 0) throw new Error(describe(ended))
  return armed.calls()
}

/** Does the mishap while the last sync of the restore stands still: all is written, and nothing is checked yet. */
async function restoreWith(
  { savepoint, tally }: TrialContext,
  injector: FaultInjector,
  scene: RestoreScene,
  at: number,
  recipe: string,
  mishap: (path: string) => void,
): Promise<void> {
  scene.reset()
  const armed = injector.arm(savepoint, {
    under: scene.folder,
    call: 'sync',
    at,
    error: 'wait',
    stays: false,
  })
  await using child = armed.savepoint.start(scene.args)
  let isOver = false
  const ending = child.ended.finally(() => {
    isOver = true
  })
  while (armed.calls() < at && !isOver) await wait(LOOK_EVERY_MS)
  const happened = !isOver && happens(mishap, scene.target)
  armed.letGo()
  const ended = await ending
  tally.count(ended.durationMs)
  const content = contentOf(scene)
  const said = `${recipe}: ${describe(ended)}`
  if (!happened) {
    tally.seen('kept out by the lock')
    if (ended.exitCode !== 0 || content !== 'new') tally.fault('not restored', `${said}: ${content}`)
  } else if (ended.exitCode === 0) tally.fault('false successes', said)
  else if (content !== 'old') tally.fault('old content lost', `${said}: ${content}`)
}

/** False when the lock of the restore keeps the mishap out, as it does with everything that goes through SQLite. */
function happens(mishap: (path: string) => void, path: string): boolean {
  try {
    mishap(path)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return false
    throw error
  }
}

function overwrite(path: string, offset: number, sizeBytes: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(sizeBytes, 0xdb), 0, sizeBytes, offset)
  closeSync(file)
}
