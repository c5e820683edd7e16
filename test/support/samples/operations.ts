import type { Drilled } from '../../../src/domain/drill/drill.ts'
import { type Report, verdictOf } from '../../../src/domain/outcome/verification.ts'
import type { Bisected } from '../../../src/operations/bisect/bisect.ts'
import type { Drill } from '../../../src/operations/drill/drill.ts'
import type { Renewal } from '../../../src/operations/renewal/renew.ts'
import { catalogEntry } from '../catalog/entry.ts'
import { FAILED_FINDING, OK_FINDING, sampleError, sampleReport } from './results.ts'

/** A name that has to be escaped everywhere. */
export const HOSTILE = 'x|\n::error::`y`\u001b[31m<b>'

const entry = catalogEntry({ name: 'backup_app.db.gz', expiresAt: new Date('2026-12-01T00:00:00Z') })

const back: Report = {
  ...sampleReport([OK_FINDING, { check: 'restore', outcome: 'ok', message: 'It is back.' }]),
  level: 'restore',
}

export function sampleDrilled(fields: Partial<Drilled> = {}): Drilled {
  const { report = back } = fields
  return {
    entry,
    report,
    verdict: verdictOf(report),
    recoveryMs: 1_234,
    recoveryPointMs: 7_200_000,
    sizeBytes: 20_480,
    failure: null,
    ...fields,
  }
}

/** One that did not come back. */
export function sampleUndrilled(): Drilled {
  const report = { ...sampleReport([FAILED_FINDING]), level: null }
  const failure = sampleError({ report })
  const hostile = catalogEntry({ name: HOSTILE })
  return sampleDrilled({ entry: hostile, report, recoveryMs: null, sizeBytes: 0, failure })
}

export function sampleDrill(fields: Partial<Drill> = {}): Drill {
  return {
    store: 'directory /srv/backups',
    startedAt: new Date('2026-11-23T01:04:05Z'),
    pickedBy: 'by lot, with the seed 7',
    seed: 7,
    maxRecoveryMs: 900_000,
    assertions: 1,
    drilled: [sampleDrilled()],
    verdict: 'ok',
    durationMs: 1_500,
    failure: null,
    ...fields,
  }
}

export function sampleBisected(fields: Partial<Bisected> = {}): Bisected {
  const older = catalogEntry({ name: 'older.db.gz', createdAt: new Date('2026-11-20T00:00:00Z') })
  return {
    store: 'directory /srv/backups',
    assertions: ['SELECT count(*) > 0 FROM users'],
    archives: 9,
    probes: [
      { entry, outcome: 'broken', message: 'it gave "0"' },
      { entry: catalogEntry({ name: HOSTILE }), outcome: 'damaged', message: `${HOSTILE} is damaged` },
      { entry: older, outcome: 'held', message: null },
      { entry: older, outcome: 'error', message: 'no such table: users' },
    ],
    newestHolding: older,
    oldestBroken: entry,
    verdict: 'ok',
    durationMs: 900,
    failure: null,
    ...fields,
  }
}

export function sampleRenewal(fields: Partial<Renewal> = {}): Renewal {
  const renewed = { ...entry, expiresAt: new Date('2027-03-01T00:00:00Z') }
  return {
    store: 'GitHub artifacts of acme/shop',
    policy: { keepMinimumVerified: 3, beforeDays: 7 },
    outcome: 'looked',
    databases: [
      {
        database: 'app',
        present: 5,
        outcomes: [
          { outcome: 'stays', entry: catalogEntry({ name: 'immortal.db.gz' }) },
          { outcome: 'damaged', entry: catalogEntry({ name: HOSTILE }), failure: sampleError() },
          { outcome: 'renewed', entry, renewed },
        ],
      },
      { database: null, present: 1, outcomes: [] },
    ],
    verdict: 'warning',
    durationMs: 900,
    failure: null,
    ...fields,
  }
}
