import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { digestOf } from './kit/contents.ts'
import { makeDatabase } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial } from './trial.ts'

/** A process that nobody ends stays for ever. */
const GONE_MS = 30_000

export const trial: Trial = {
  id: 'T09',
  claim:
    'kill -9 at any moment of a create harms no archive, shows no unfinished one, and leaves nothing for good.',
  requires: ['linux'],
  cases: { quick: 16, default: 200, full: 2_000 },
  faults: ['archives changed', 'archives lost', 'unfinished archives', 'orphans', 'left over'],
  run: async ({ cases, folder, random, savepoint, tally }) => {
    const source = makeDatabase(join(folder, 'app.db'), { sizeBytes: 2_000_000, journal: 'wal', mark: 'x' })
    const store = join(folder, 'store')
    const args = [source, '--store', store]
    const kept = join(store, 'manual')
    const whole = await savepoint.run('create', args)
    if (whole.exitCode !== 0) throw new Error(describe(whole))
    const known = new Map(readdirSync(kept).map((name) => [name, digestOf(join(kept, name))]))
    for (const index of range(cases)) {
      const killAll = random.below(2) === 0
      const afterMs = random.between(0, whole.durationMs * 1.2)
      await using child = savepoint.start(['create', ...args])
      await wait(afterMs)
      if (killAll) child.signalAll('SIGKILL')
      else child.signal('SIGKILL')
      const { durationMs } = await child.ended
      tally.count(durationMs)
      const recipe = `kill ${index} after ${afterMs.toFixed(1)} ms${killAll ? ', children too' : ''}`
      if (!(await child.gone(GONE_MS))) tally.fault('orphans', recipe)
      const names = new Set(readdirSync(kept))
      for (const [name, digest] of known) {
        if (!names.has(name)) tally.fault('archives lost', `${name}, ${recipe}`)
        else if (digestOf(join(kept, name)) !== digest) tally.fault('archives changed', `${name}, ${recipe}`)
      }
      for (const name of names) {
        if (known.has(name)) continue
        const path = join(kept, name)
        const verified = await savepoint.run('verify', [path, '--level', 'archive'])
        if (verified.exitCode !== 0)
          tally.fault('unfinished archives', `${name}, ${recipe}: ${describe(verified)}`)
        tally.seen('killed when it was published')
        known.set(name, digestOf(path))
      }
    }
    const last = await savepoint.run('create', args)
    if (last.exitCode !== 0) tally.fault('left over', `the next create fails: ${describe(last)}`)
    const temp = readdirSync(join(store, 'temp'))
    if (temp.length > 0) tally.fault('left over', `after the next create: ${temp.join(' ')}`)
  },
}
