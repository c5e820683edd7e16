import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import type { TableFact } from '../../../src/domain/archive/fingerprint.ts'
import { BackupError } from '../../../src/domain/outcome/errors.ts'
import type { Finding, Report } from '../../../src/domain/outcome/verification.ts'
import type { Created } from '../../../src/operations/backup/create.ts'
import { judgeRun } from '../../../src/operations/backup/run.ts'
import { judgeVerifications } from '../../../src/operations/verify/verify-run.ts'
import { type PublishedPlace, renderCreateSummary } from '../../../src/presentation/create/summary.ts'
import { renderListSummary } from '../../../src/presentation/list/summary.ts'
import { renderRestoreSummary } from '../../../src/presentation/restore/summary.ts'
import { renderVerifySummary } from '../../../src/presentation/verify/summary.ts'
import { sampleFingerprint, sampleManifest } from '../archive/manifest-sample.ts'
import { catalogEntry } from '../catalog/entry.ts'
import { ARTIFACT_RECIPE } from './places.ts'
import { sampleCreated, samplePlan, sampleRestored, sampleVerified } from './results.ts'

const WORKSPACE = '/home/runner/work/shop/shop'
const PLACE = {
  store: 'artifacts of acme/shop',
  action: 'savepoint-sqlite/savepoint@v1',
  workspace: WORKSPACE,
}
const NAME = 'backup_shop_before-migration_2026-11-23_01-04-05-000.db.gz'
const MADE = new Date('2026-11-23T01:04:05Z')
const SIZE_BYTES = 48_234_496
const ARCHIVE_BYTES = 11_632_118
const ARCHIVE = digestOfHex('7b1c09f3d25e48a6'.repeat(4))
const SNAPSHOT = digestOfHex('c40a51be96d7237f'.repeat(4))

const TABLES: readonly TableFact[] = [
  { name: 'customers', rows: 18_204 },
  { name: 'orders', rows: 61_377 },
  { name: 'order_lines', rows: 214_890 },
  { name: 'products', rows: 1_266 },
  { name: 'sessions', rows: 9_031 },
  { name: 'schema_migrations', rows: 42 },
]

const manifest = sampleManifest({
  source: 'shop.db',
  label: 'before-migration',
  createdAt: MADE.toISOString(),
  snapshot: { digest: SNAPSHOT, sizeBytes: SIZE_BYTES },
  fingerprint: sampleFingerprint({ pageCount: 11_776, tables: TABLES }),
})

const PASSED: readonly Finding[] = [
  { check: 'compression', outcome: 'ok', message: 'Every member inflates, with its CRC and size.' },
  { check: 'archive digest', outcome: 'ok', message: `The archive is ${ARCHIVE}.` },
  { check: 'snapshot digest', outcome: 'ok', message: `The snapshot is ${SNAPSHOT}.` },
  { check: 'SQL', outcome: 'ok', message: 'SQLite 3.54.1 opens it and reads its schema.' },
  { check: 'integrity', outcome: 'ok', message: 'integrity_check finds nothing.' },
  { check: 'foreign keys', outcome: 'ok', message: 'No orphaned rows.' },
  { check: 'schema', outcome: 'ok', message: 'The schema is the expected one.' },
  { check: 'rows', outcome: 'ok', message: 'Tables: 6, rows in all: 304810, as expected.' },
]

const report: Report = { subject: NAME, level: 'data', findings: PASSED }

const PUBLISHED: PublishedPlace = {
  ...PLACE,
  recipe: ARTIFACT_RECIPE,
  factsOf: () => ({
    artifact: {
      name: 'savepoint-shop@before-migration',
      id: '2894417350',
      url: 'https://github.com/acme/shop/actions/runs/12034512345/artifacts/2894417350',
    },
    requestedDays: 30,
    path: null,
    downloadedAgain: true,
  }),
}

const created: Created = sampleCreated({
  source: `${WORKSPACE}/data/shop.db`,
  entry: catalogEntry({ name: NAME, database: 'shop', expiresAt: new Date('2026-12-23T01:04:05Z') }),
  manifest,
  archiveDigest: ARCHIVE,
  archiveSizeBytes: ARCHIVE_BYTES,
  report,
  durations: { snapshotMs: 310, packMs: 920, publishMs: 1_840, totalMs: 3_070 },
})

const verified = sampleVerified({
  report,
  manifest,
  archiveDigest: ARCHIVE,
  snapshotDigest: SNAPSHOT,
  sizeBytes: SIZE_BYTES,
})

const damaged: Finding = {
  check: 'integrity',
  outcome: 'failed',
  message: 'integrity_check reports 3 problems.',
  hint: 'Restore the newest verified archive, and keep the damaged file until it works.',
  damaged: 'source',
  details: [
    'Tree 7 page 4021 cell 12: Rowid 61203 out of order',
    'row 61204 missing from index orders_by_customer',
    'wrong # of entries in index orders_by_customer',
  ],
}

const failure = new BackupError(
  'INTEGRITY_CHECK_FAILED',
  `The backup of shop.db was not made: ${damaged.message}`,
  {
    hint: damaged.hint ?? '',
    report: { subject: 'shop.db', level: null, findings: [...PASSED.slice(3, 4), damaged] },
  },
)

const plan = samplePlan({
  archive: NAME,
  targetName: 'shop.db',
  tables: TABLES.map(({ name, rows }) =>
    name === 'orders' || name === 'order_lines'
      ? { table: name, change: 'rows', rowsBefore: (rows ?? 0) - 1_204, rowsAfter: rows }
      : name === 'sessions'
        ? { table: name, change: 'rows', rowsBefore: 9_075, rowsAfter: rows }
        : { table: name, change: 'same count', rowsBefore: rows, rowsAfter: rows },
  ),
})

const catalog = [0, 1, 2, 3, 4].map((days) => {
  const createdAt = new Date(MADE.getTime() - days * 86_400_000)
  const stamp = createdAt.toISOString().slice(0, 19).replace('T', '_').replaceAll(':', '-')
  const label = days === 0 ? 'before-migration' : null
  return catalogEntry({
    id: String(2_894_417_350 - days * 813_277),
    name: `backup_shop_${label === null ? '' : `${label}_`}${stamp}-000.db.gz`,
    database: 'shop',
    label,
    createdAt,
    sizeBytes: ARCHIVE_BYTES - days * 31_744,
    expiresAt: new Date(createdAt.getTime() + 30 * 86_400_000),
  })
})

/** Summaries as people meet them, by the name of their picture: GitHub-flavoured Markdown. */
export const SUMMARY_SAMPLES: Readonly<Record<string, string>> = {
  create: renderCreateSummary(
    judgeRun([{ status: 'created', source: created.source, created }], null),
    PUBLISHED,
  ),
  failure: renderCreateSummary(
    judgeRun([{ status: 'failed', source: created.source, error: failure }], null),
    PUBLISHED,
  ),
  verify: renderVerifySummary(judgeVerifications([verified])),
  restore: renderRestoreSummary(
    sampleRestored({
      archive: NAME,
      chosenBy: 'as the latest of shop',
      target: created.source,
      plan,
      verified,
      safetyCopy: `${created.source}.before-restore-2026-11-23_02-11-40-000`,
    }),
    PUBLISHED,
  ),
  list: renderListSummary(catalog, PLACE, new Date('2026-11-23T02:11:40Z')),
}
