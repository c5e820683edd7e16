import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { digestRows } from './kit/contents.ts'
import { copyDatabase, makeDatabase } from './kit/databases.ts'
import { inParallel } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** Ways in which the sqlite3 command backs a database up. */
const WAYS = {
  '.backup': (from: string, to: string) => sqlite3(from, `.backup '${to}'`),
  'VACUUM INTO': (from: string, to: string) => sqlite3(from, `VACUUM INTO '${to}'`),
  '.dump and read': (from: string, to: string) => {
    execFileSync('sqlite3', [to], { input: execFileSync('sqlite3', [from, '.dump'], { maxBuffer: 1e9 }) })
    return ''
  },
} as const

export const trial: Trial = {
  id: 'T25',
  claim: 'Backups made by another SQLite verify and restore, and that SQLite reads what Savepoint restored.',
  requires: ['sqlite3'],
  cases: { quick: 2, default: 100_000, full: 100_000 },
  faults: ['false alarms', 'unreadable', 'differences'],
  run: async (context) => {
    const { cases, corpus, folder, random, tally } = context
    tally.note('sqlite3', execFileSync('sqlite3', ['--version']).toString().split(' ')[0] ?? '')
    const own = makeDatabase(join(folder, 'own.db'), { sizeBytes: 200_000, journal: 'delete', mark: 'own' })
    const real = random.sample(corpus?.real ?? [], cases).filter(({ expect }) => expect === 'pass')
    const sources = [own, ...real.map(({ path }) => path)]
    const jobs = sources.flatMap((source, index) =>
      Object.keys(WAYS).map((way) => ({ source, way: way as keyof typeof WAYS, index })),
    )
    await inParallel(jobs, 2, (job) => tryOne(context, job))
  },
}

async function tryOne(
  { folder, savepoint, tally }: TrialContext,
  { index, source, way }: { source: string; way: keyof typeof WAYS; index: number },
): Promise<void> {
  const stem = join(folder, `${index}-${way.replaceAll(/\W/g, '')}`)
  const recipe = `${way} of ${source}`
  const copy = `${stem}-source.db`
  const backup = `${stem}.db`
  copyDatabase(source, copy)
  try {
    WAYS[way](copy, backup)
    if (sqlite3(backup, 'PRAGMA integrity_check') !== 'ok') throw new Error('not sound')
  } catch {
    return tally.seen('not possible for the sqlite3 command itself')
  }
  writeFileSync(`${backup}.gz`, gzipSync(readFileSync(backup), { level: 1 }))
  const verified = await savepoint.run('verify', [`${backup}.gz`])
  tally.count(verified.durationMs)
  if (verified.exitCode !== 0) tally.fault('false alarms', `verify, ${recipe}: ${describe(verified)}`)
  const target = `${stem}-target.db`
  const restored = await savepoint.run('restore', [`${backup}.gz`, '--to', target])
  if (restored.exitCode !== 0) return tally.fault('false alarms', `restore, ${recipe}: ${describe(restored)}`)
  const sound = sqlite3(target, 'PRAGMA integrity_check')
  if (sound !== 'ok') tally.fault('unreadable', `${recipe}: ${sound}`)
  if (!readFileSync(target).equals(readFileSync(backup)) && digestRows(target) !== digestRows(backup)) {
    tally.fault('differences', recipe)
  }
}

function sqlite3(path: string, command: string): string {
  return execFileSync('sqlite3', [path, command], { stdio: ['ignore', 'pipe', 'pipe'] })
    .toString()
    .trim()
}
