import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseUser } from '../support/database/user.ts'
import { makeDatabase } from './kit/databases.ts'
import { contentOf, prepareRestore } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const SIDECARS = ['-wal', '-shm', '-journal'] as const

export const trial: Trial = {
  id: 'T19',
  claim:
    'Whatever sidecars of another database lie beside a target, a fresh process sees the restored content.',
  requires: [],
  cases: { quick: 16, default: 32, full: 32 },
  faults: ['not the new content', 'no restore'],
  run: async (context) => {
    const stale = await makeSidecars(context)
    const combinations = [...Array(8).keys()].flatMap((bits) =>
      [true, false].map((exists) => ({ bits, exists })),
    )
    for (const journal of context.scale === 'quick' ? (['wal'] as const) : (['wal', 'delete'] as const)) {
      const scene = await prepareRestore(context, { journal, inPlace: false, sizeBytes: 60_000 })
      for (const { bits, exists } of combinations) {
        scene.reset()
        if (!exists) rmSync(scene.target)
        const chosen = SIDECARS.filter((_, index) => bits & (1 << index))
        for (const suffix of chosen) copyFileSync(stale + suffix, scene.target + suffix)
        const ran = await context.savepoint.say(scene.args)
        context.tally.count(ran.durationMs)
        const recipe = `${journal}, ${exists ? 'over a target' : 'no target'}, beside ${chosen.join(' ') || 'nothing'}`
        const content = contentOf(scene)
        if (ran.exitCode !== 0) context.tally.fault('no restore', `${recipe}: ${describe(ran)}`)
        else if (content !== 'new') context.tally.fault('not the new content', `${recipe}: ${content}`)
      }
    }
  },
}

/** A database of another content with a log, its index and a hot journal, as killed writers leave them. */
async function makeSidecars({ folder }: TrialContext): Promise<string> {
  const path = makeDatabase(join(folder, 'stale.db'), { sizeBytes: 60_000, journal: 'wal', mark: 'stale' })
  await using writer = new DatabaseUser(path)
  await writer.exec("UPDATE mark SET text = 'stale log'; UPDATE customer SET name = 'stale'")
  await writer.kill()
  const other = makeDatabase(join(folder, 'hot.db'), { sizeBytes: 200_000, journal: 'delete', mark: 'hot' })
  await using second = new DatabaseUser(other)
  await second.exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE customer SET note = 'hot', name = 'hot'")
  await second.kill()
  copyFileSync(`${other}-journal`, `${path}-journal`)
  for (const suffix of SIDECARS) if (!existsSync(path + suffix)) writeFileSync(path + suffix, '')
  return path
}
