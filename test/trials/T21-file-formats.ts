import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { digestOf, samePages } from './kit/contents.ts'
import { withDatabase } from './kit/databases.ts'
import { inBatches, inParallel } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const PAGE_SIZES = [512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536]
const ENCODINGS = ['UTF-8', 'UTF-16le', 'UTF-16be']
const AUTO_VACUUM = ['none', 'full', 'incremental']
const JOURNALS = ['delete', 'wal']
const RESERVED_BYTES = [0, 8]

interface Format {
  readonly pageSize: number
  readonly encoding: string
  readonly autoVacuum: string
  readonly journal: string
  readonly reservedBytes: number
}

export const trial: Trial = {
  id: 'T21',
  claim: 'Every page size × encoding × auto-vacuum × journal mode × reserved bytes comes back byte for byte.',
  requires: [],
  cases: { quick: 16, default: 288, full: 288 },
  faults: ['no backup', 'no restore', 'differences'],
  run: async (context) => {
    const formats = context.random.sample(allFormats(), context.cases)
    await inParallel(inBatches(formats, 24), 2, (batch) => roundTrip(context, batch))
  },
}

function allFormats(): readonly Format[] {
  return PAGE_SIZES.flatMap((pageSize) =>
    ENCODINGS.flatMap((encoding) =>
      AUTO_VACUUM.flatMap((autoVacuum) =>
        JOURNALS.flatMap((journal) =>
          RESERVED_BYTES.map((reservedBytes) => ({ pageSize, encoding, autoVacuum, journal, reservedBytes })),
        ),
      ),
    ),
  )
}

async function roundTrip(context: TrialContext, batch: readonly Format[]): Promise<void> {
  const { folder, savepoint, tally } = context
  const sources = batch.map((format) =>
    makeFormat(join(folder, `${Object.values(format).join('-')}.db`), format),
  )
  const store = join(folder, crypto.randomUUID())
  const made = await savepoint.run('create', [...sources, '--store', store])
  for (const [index, source] of sources.entries()) {
    const recipe = JSON.stringify(batch[index])
    const outcome = made.document?.outcomes[index]
    tally.count()
    if (outcome?.status !== 'created') {
      tally.fault(
        'no backup',
        `${recipe}: ${outcome?.status === 'failed' ? outcome.error.message : describe(made)}`,
      )
      continue
    }
    const archive = join(store, outcome.archive.id)
    const unpacked = `${source}-unpacked`
    writeFileSync(unpacked, gunzipSync(readFileSync(archive)))
    const target = `${source}-restored.db`
    const restored = await savepoint.run('restore', [archive, '--to', target])
    if (restored.exitCode !== 0) tally.fault('no restore', `${recipe}: ${describe(restored)}`)
    else if (digestOf(target) !== digestOf(unpacked) || !samePages(source, target))
      tally.fault('differences', recipe)
  }
}

function makeFormat(path: string, format: Format): string {
  withDatabase(path, (db) => {
    db.pragma(`page_size = ${format.pageSize}`)
    db.pragma(`encoding = '${format.encoding}'`)
    db.pragma(`auto_vacuum = ${format.autoVacuum}`)
    db.exec('CREATE TABLE t (a); DROP TABLE t; VACUUM')
  })
  if (format.reservedBytes > 0) reserve(path, format.reservedBytes)
  withDatabase(path, (db) => {
    db.pragma(`journal_mode = ${format.journal}`)
    db.exec(`
      CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); CREATE INDEX i ON t (a);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
        INSERT INTO t SELECT i, 'grün ' || i || hex(randomblob(40)) FROM n;
      DELETE FROM t WHERE id % 3 = 0; PRAGMA user_version = 7; PRAGMA application_id = 99`)
    const sound = db.pragma('integrity_check', { simple: true })
    if (sound !== 'ok') throw new Error(`${path} was not made well: ${String(sound)}`)
  })
  return path
}

/** Sets bytes aside at the end of each page of an empty database, as encryption and checksum extensions do. */
function reserve(path: string, bytes: number): void {
  const file = readFileSync(path)
  const pageSize = file.readUInt16BE(16) === 1 ? 65_536 : file.readUInt16BE(16)
  file[20] = bytes
  file.writeUInt16BE((pageSize - bytes) & 0xffff, 105)
  writeFileSync(path, file)
}
