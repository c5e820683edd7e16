import { describe, expect, it } from 'vitest'
import type { Fingerprint } from '../../../../src/domain/archive/fingerprint.ts'
import { type PlanRequest, planRestore, type RestorePlan } from '../../../../src/domain/restore/plan.ts'
import type { PresentTarget, TargetState } from '../../../../src/domain/restore/target.ts'
import { sampleIdentity } from '../../../support/archive/identity-sample.ts'
import { sampleFingerprint, sampleManifest } from '../../../support/archive/manifest-sample.ts'

const now = new Date('2026-11-23T01:04:05.006Z')
const file = { sizeBytes: 8_192, hardLinks: 1, journal: 'rollback' } as const
const small = sampleFingerprint({ pageSizeBytes: 1024 })

function readable(facts: Partial<Fingerprint> = {}, fields: Partial<PresentTarget> = {}): PresentTarget {
  return { ...file, ...fields, state: 'readable', fingerprint: sampleFingerprint(facts) }
}

const unreadable: PresentTarget = { ...file, state: 'unreadable', reason: 'file is not a database' }
const locked: PresentTarget = { ...file, state: 'in use', fingerprint: null }

function planOf(target: TargetState, request: Partial<PlanRequest> = {}): RestorePlan {
  return planRestore({
    archive: 'backup_app.db.gz',
    manifest: sampleManifest(),
    own: sampleIdentity(),
    snapshot: { fingerprint: sampleFingerprint(), sizeBytes: 20_480 },
    targetName: 'app.db',
    target,
    method: 'auto',
    openFiles: 'renamed',
    now,
    ...request,
  })
}

describe('a restore where nothing stands', () => {
  it.each(['auto', 'in-place'] as const)('creates the target and needs no confirmation (%s)', (method) => {
    expect(planOf({ state: 'absent' }, { method })).toEqual({
      archive: 'backup_app.db.gz',
      targetName: 'app.db',
      method: 'create',
      methodReason: 'the target does not exist',
      ownership: 'same',
      objections: [],
      tables: null,
      differences: [],
      warnings: [],
      safetyCopy: null,
      neededBytes: 20_480,
      confirmation: null,
    })
  })
})

describe('a restore over a target', () => {
  it('swaps the files, keeps the old one and asks for the name', () => {
    expect(planOf(readable())).toMatchObject({
      method: 'swap',
      safetyCopy: 'app.db.before-restore-2026-11-23_01-04-05-006',
      neededBytes: 20_480,
      confirmation: 'app.db',
      warnings: [],
    })
  })

  it.each<[string, TargetState, PlanRequest['method'], string]>([
    ['somebody has it open', { ...readable(), state: 'in use' } as PresentTarget, 'auto', 'another process'],
    ['somebody has it locked', locked, 'auto', 'another process'],
    ['that was asked for', readable(), 'in-place', 'asked for'],
    ['it has several names', readable({}, { hardLinks: 2 }), 'auto', 'hard links'],
  ])('writes in place when %s', (_, target, method, reason) => {
    expect(planOf(target, { method })).toMatchObject({
      method: 'in-place',
      methodReason: expect.stringContaining(reason),
      neededBytes: 20_480 + 8_192 + 20_480,
    })
  })

  it('says in the name of a safety copy that the database leaves WAL mode for it', () => {
    const wal = readable({}, { journal: 'wal' })
    expect(planOf(wal).safetyCopy).toBe('app.db.before-restore-2026-11-23_01-04-05-006_wal')
    expect(planOf(wal, { method: 'in-place' }).safetyCopy).not.toContain('_wal')
    expect(planOf({ ...unreadable, journal: 'wal' }).safetyCopy).not.toContain('_wal')
  })

  it('writes in place where a file that is open cannot be renamed, unless it cannot be opened at all', () => {
    expect(planOf(readable(), { openFiles: 'not renamed' })).toMatchObject({
      method: 'in-place',
      methodReason: 'this system does not rename a file that is locked',
    })
    expect(planOf(unreadable, { openFiles: 'not renamed' }).method).toBe('swap')
    expect(planOf({ state: 'absent' }, { openFiles: 'not renamed' }).method).toBe('create')
  })

  it('swaps one that cannot be opened, and says that its content is unknown', () => {
    expect(planOf(unreadable)).toMatchObject({
      method: 'swap',
      tables: null,
      differences: [],
      warnings: [expect.stringContaining('file is not a database')],
      safetyCopy: expect.any(String),
      confirmation: 'app.db',
    })
  })

  it('writes another page size in place unless the target is in WAL mode', () => {
    const snapshot = { fingerprint: small, sizeBytes: 5_120 }
    expect(planOf(readable(), { snapshot, method: 'in-place' }).method).toBe('in-place')
    expect(planOf(readable({}, { journal: 'wal' }), { method: 'in-place' }).method).toBe('in-place')
    expect(planOf({ ...locked, journal: 'wal' }, { snapshot }).method).toBe('in-place')
  })

  it('leaves the other names behind where it cannot write in place', () => {
    const target = readable({}, { hardLinks: 3, journal: 'wal' })
    expect(planOf(target, { snapshot: { fingerprint: small, sizeBytes: 5_120 } })).toMatchObject({
      method: 'swap',
      methodReason: expect.stringContaining('pages of 4096 bytes'),
      warnings: [expect.stringContaining('3 names')],
    })
  })

  it.each<[string, TargetState, PlanRequest['method']]>([
    ['cannot be opened', unreadable, 'in-place'],
    ['has other pages in WAL mode', readable({}, { journal: 'wal' }), 'in-place'],
    [
      'has other pages in WAL mode and is open',
      { ...readable({}, { journal: 'wal' }), state: 'in use' } as PresentTarget,
      'auto',
    ],
  ])('refuses to write in place into one that %s', (_, target, method) => {
    expect(() => planOf(target, { method, snapshot: { fingerprint: small, sizeBytes: 5_120 } })).toThrow(
      expect.objectContaining({ code: 'TARGET_UNSUITABLE', context: { target: 'app.db' } }),
    )
  })
})

describe('the plan', () => {
  it('says per table what comes and goes', () => {
    const tables = [
      { name: 'customers', rows: 120 },
      { name: 'orders', rows: 3_500 },
      { name: 'places', rows: null },
      { name: 'invoices', rows: 9 },
    ]
    const after = sampleFingerprint({
      tables: [
        { name: 'customers', rows: 120 },
        { name: 'orders', rows: 3_000 },
        { name: 'places', rows: 4 },
        { name: 'carts', rows: 2 },
      ],
    })
    const plan = planOf(readable({ tables }), { snapshot: { fingerprint: after, sizeBytes: 1 } })
    expect(plan.tables).toEqual([
      { table: 'customers', change: 'same count', rowsBefore: 120, rowsAfter: 120 },
      { table: 'orders', change: 'rows', rowsBefore: 3_500, rowsAfter: 3_000 },
      { table: 'places', change: 'not countable', rowsBefore: null, rowsAfter: 4 },
      { table: 'invoices', change: 'disappears', rowsBefore: 9, rowsAfter: null },
      { table: 'carts', change: 'appears', rowsBefore: null, rowsAfter: 2 },
    ])
  })

  it('says a table whose rows could be counted only before the snapshot', () => {
    const after = sampleFingerprint({ tables: [{ name: 'orders', rows: null }] })
    const target = readable({ tables: [{ name: 'orders', rows: 1 }] })
    expect(planOf(target, { snapshot: { fingerprint: after, sizeBytes: 1 } }).tables).toMatchObject([
      { change: 'not countable' },
    ])
  })

  it('says in which settings the two differ, and leaves the pages out', () => {
    expect(planOf(readable({ userVersion: 9, encoding: 'UTF-16le', pageCount: 99 })).differences).toEqual([
      { fact: 'encoding', expected: 'UTF-16le', got: 'UTF-8' },
      { fact: 'user_version', expected: '9', got: '7' },
    ])
  })

  it('puts what speaks for another database before everything else', () => {
    const { objections, ownership, warnings } = planOf(
      readable({ tables: [{ name: 'photos', rows: 1 }] }, { hardLinks: 2 }),
    )
    expect(ownership).toBe('same')
    expect(objections).toEqual([expect.stringContaining('no table in common')])
    expect(warnings.slice(0, 1)).toEqual(objections)
  })

  it('does not warn where one of the two has no tables', () => {
    expect(planOf(readable({ tables: [] })).warnings).toEqual([])
    const empty = { fingerprint: sampleFingerprint({ tables: [] }), sizeBytes: 4_096 }
    expect(planOf(readable(), { snapshot: empty }).warnings).toEqual([])
  })
})
