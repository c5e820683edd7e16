import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeRealisticDatabase } from '../support/database/realistic-database.ts'
import { withDatabase } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { watchPeak } from './kit/resident-memory.ts'
import { describe } from './kit/savepoint.ts'
import { isSlowEveryTime } from './kit/slowness.ts'
import type { Trial, TrialContext } from './trial.ts'

const SIZE_BYTES = { quick: 20_000_000, default: 100_000_000, full: 500_000_000 }
/** Against one thread that hashes, compresses and checks the same file, which is what any tool would have to do. */
const CREATE_RATIO = 2.5
const VERIFY_RATIO = 2
/** Starting two processes. */
const START_MS = 1_000
/** Of the command and SQLite's process together, whatever the size of the database. */
const MEMORY_LIMIT_BYTES = 450_000_000

export const trial: Trial = {
  id: 'T27',
  claim:
    'create and verify take no longer than plain gzip and integrity_check allow, in memory that does not grow.',
  requires: ['linux'],
  cases: { quick: 1, default: 3, full: 3 },
  faults: ['too slow', 'too much memory'],
  run: async (context) => {
    const { folder, scale } = context
    const source = join(folder, 'shop.db')
    makeRealisticDatabase(source, SIZE_BYTES[scale])
    const store = join(folder, 'store')
    const create = ['create', source, '--store', store]
    const verify = ['verify', '--latest', '--store', store]
    for (const _ of range(context.cases)) {
      for (const [args, ratio] of [
        [create, CREATE_RATIO],
        [verify, VERIFY_RATIO],
      ] as const) {
        let last = ''
        const isFast = async (): Promise<boolean> => {
          const limitMs = ratio * measureBaseline(source) + START_MS
          const tookMs = await measure(context, args, limitMs)
          last = `${args[0]}: ${tookMs} ms, limit ${limitMs} ms`
          return tookMs <= limitMs
        }
        if (await isSlowEveryTime(isFast)) context.tally.fault('too slow', last)
      }
    }
  },
}

async function measure(context: TrialContext, args: readonly string[], limitMs: number): Promise<number> {
  const { folder, savepoint, tally } = context
  const child = savepoint.start(args)
  const { residentBytes } = await watchPeak(child, folder)
  const ended = await child.ended
  if (ended.exitCode !== 0) throw new Error(describe(ended))
  tally.count(ended.durationMs)
  const [command = ''] = args
  const megabytes = Math.round(residentBytes / 1_000_000)
  tally.note(command, `${Math.round(ended.durationMs)} ms of ${Math.round(limitMs)}, ${megabytes} MB`)
  if (residentBytes > MEMORY_LIMIT_BYTES) tally.fault('too much memory', `${command}: ${megabytes} MB`)
  return ended.durationMs
}

/** The time that the work itself takes here and now, on this machine, with whatever else it does. */
function measureBaseline(path: string): number {
  const startedMs = performance.now()
  const bytes = readFileSync(path)
  createHash('sha256').update(bytes).digest()
  gzipSync(bytes, { level: 6 })
  withDatabase(path, (db) => db.pragma('integrity_check'))
  return performance.now() - startedMs
}
