import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withDatabase } from './kit/databases.ts'
import { cutBlocks, putTogether, takeApart } from './kit/forge.ts'
import { mountTmpfs } from './kit/mounts.ts'
import { watchPeak } from './kit/resident-memory.ts'
import { describe, isCrash } from './kit/savepoint.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import type { Trial, TrialContext } from './trial.ts'

const MEBIBYTE = 1_048_576
/** What the checks may take, and the command beside them. */
const MEMORY_LIMIT_BYTES = 1_500 * MEBIBYTE
const GZIP_MEMORY_LIMIT_BYTES = 300 * MEBIBYTE
const DISK_SIZE_BYTES = 64 * MEBIBYTE
const TIME_LIMIT_MS = 180_000

/** A file that takes far more than it looks. */
interface Bomb {
  readonly name: string
  readonly memoryLimitBytes: number
  readonly write: (path: string) => void
}

export const trial: Trial = {
  id: 'T23',
  claim:
    'A bomb of compression or of schema is stopped at a limit, with memory and disk within bounds, and refused.',
  requires: ['linux', 'root', 'mount'],
  cases: { quick: 4, default: 8, full: 8 },
  faults: ['accepted', 'crashes', 'too much memory', 'too much disk'],
  run: async (context) => {
    const { bytes } = await makeArchive(context, 20_000)
    for (const bomb of bombs(takeApart(bytes)).slice(0, context.cases)) await defuse(context, bomb)
  },
}

async function defuse({ folder, savepoint, tally }: TrialContext, bomb: Bomb): Promise<void> {
  await using undo = new AsyncDisposableStack()
  const disk = join(folder, 'disk')
  mountTmpfs(disk, DISK_SIZE_BYTES, undo)
  const path = join(folder, 'bomb.db.gz')
  bomb.write(path)
  const child = savepoint.start(['verify', path, '--json'], {
    timeLimitMs: TIME_LIMIT_MS,
    environment: { TMPDIR: disk },
    folder,
  })
  const peak = await watchPeak(child, disk)
  const ended = await child.ended
  tally.count(ended.durationMs)
  const megabytes = Math.round(peak.residentBytes / MEBIBYTE)
  tally.note(bomb.name, `${describe(ended).slice(0, 90)}… ${megabytes} MiB`)
  if (isCrash(ended)) tally.fault('crashes', `${bomb.name}: ${describe(ended)}`)
  if (ended.exitCode === 0) tally.fault('accepted', bomb.name)
  if (peak.residentBytes > bomb.memoryLimitBytes)
    tally.fault('too much memory', `${bomb.name}: ${megabytes} MiB`)
  if (peak.diskBytes > DISK_SIZE_BYTES - MEBIBYTE) tally.fault('too much disk', bomb.name)
}

function bombs({ blocks, manifest }: ReturnType<typeof takeApart>): readonly Bomb[] {
  const zeros = cutBlocks(Buffer.alloc(512 * MEBIBYTE), null)
  const memoryLimitBytes = GZIP_MEMORY_LIMIT_BYTES
  return [
    {
      name: 'plain gzip of 512 MiB of zeros',
      memoryLimitBytes,
      write: (path) => writeFileSync(path, gzipSync(Buffer.alloc(512 * MEBIBYTE))),
    },
    {
      name: 'our blocks, 512 MiB, under an honest manifest of 20 KB',
      memoryLimitBytes,
      write: (path) => writeFileSync(path, putTogether({ blocks: zeros, manifest })),
    },
    {
      name: 'a manifest that promises 9 PB',
      memoryLimitBytes,
      write: (path) => {
        const lying = manifest.replace(/"sizeBytes":\s*\d+/, '"sizeBytes":9007199254740991')
        writeFileSync(path, putTogether({ blocks, manifest: lying }))
      },
    },
    {
      name: 'a manifest of 60 MB',
      memoryLimitBytes: 4 * memoryLimitBytes,
      write: (path) => {
        const table = JSON.stringify({ name: 'x'.repeat(1_000), rows: 1 })
        const many = manifest.replace(/"tables":\s*\[/, `"tables":[${`${table},`.repeat(58_000)}`)
        writeFileSync(path, putTogether({ blocks, manifest: many }))
      },
    },
    ...schemaBombs(),
  ]
}

/** Small databases, in plain gzip files, that cost SQLite's checks without end. */
function schemaBombs(): readonly Bomb[] {
  const rows = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) INSERT INTO t SELECT`
  const letters = (divisor: number) => `printf('%.*c', 1 /*big*/ / ${divisor}, 'a')`
  const bomb = (name: string, sql: string): Bomb => ({
    name,
    memoryLimitBytes: MEMORY_LIMIT_BYTES,
    write: (path) => {
      const database = `${path}-${name.replaceAll(/\W/g, '-')}`
      withDatabase(database, (db) => {
        db.unsafeMode()
        db.exec(sql)
        db.pragma('writable_schema = ON')
        db.exec("UPDATE sqlite_schema SET sql = replace(sql, '1 /*big*/', '900000000')")
        writeFileSync(path, gzipSync(db.serialize()))
      })
    },
  })
  return [
    bomb(
      'index that makes 900 MB a row',
      `CREATE TABLE t (a); CREATE INDEX i ON t (length(printf('%.*c', 1 /*big*/, 'x'))); ${rows(400)} i FROM n`,
    ),
    bomb(
      'generated column that makes 900 MB',
      `CREATE TABLE t (a, b AS (printf('%.*c', 1 /*big*/, 'x'))); CREATE INDEX i ON t (b); ${rows(400)} i FROM n`,
    ),
    bomb(
      'partial index with a slow condition',
      `CREATE TABLE t (a); CREATE INDEX i ON t (a) WHERE length(replace(hex(zeroblob(1 /*big*/)), '0', 'ab')) > 0; ${rows(400)} i FROM n`,
    ),
    bomb(
      'index of a search that takes hours',
      `CREATE TABLE t (a); CREATE INDEX i ON t (instr(${letters(90)}, ${letters(180)} || 'b')); ${rows(50)} i FROM n`,
    ),
  ]
}
