import { describe, expect, it } from 'vitest'
import { type CreateRun, judgeRun } from '../../../../src/operations/backup/run.ts'
import { renderCreateRun } from '../../../../src/presentation/create/text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { sampleFingerprint, sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { OK_FINDING, sampleCreated, sampleError, sampleReport } from '../../../support/samples/results.ts'

const render = (outcomes: CreateRun['outcomes'], pruned: CreateRun['pruned'] = null) =>
  renderCreateRun(judgeRun(outcomes, pruned), 'directory /backups', PLAIN)

const created = (fields: Parameters<typeof sampleCreated>[0] = {}) =>
  ({ status: 'created', source: '/srv/app.db', created: sampleCreated(fields) }) as const

const skipped = { status: 'skipped', source: '/srv/app.db', reason: 'backups are switched off' } as const
const failed = { status: 'failed', source: '/srv/bad.db', error: sampleError() } as const

describe('the text of a run of create', () => {
  it('begins with the verdict, then says what was saved, where, and how it was checked', () => {
    expect(render([created()]).split('\n')).toEqual([
      '✓ Backed up and verified as backup_app_2026-11-22_12-00-00-000.db.gz',
      '  Source  /srv/app.db',
      '  Store   directory /backups',
      '  Saved   2 tables, 3,120 rows',
      '  Size    5.1 kB of 20.5 kB (25 %)',
      '  Time    100 ms at 204.8 kB/s (snapshot 20 ms, checks and packing 60 ms, publishing 20 ms)',
      '  Level   data',
      `  Digest  sha256:${'fedcba9876543210'.repeat(4)}`,
      '',
      '  ✓ compression  ok  Every member inflates.',
      '',
      '   Rows  Table',
      '  3,000  orders',
      '    120  customers',
    ])
  })

  it('says in the first line that there are warnings, and shows notes', () => {
    const findings = [
      OK_FINDING,
      { check: 'foreign keys', outcome: 'warning', message: '3 rows refer to nothing.' },
    ] as const
    const text = render([
      created({ report: sampleReport(findings), notes: ['An unfinished transaction was found.'] }),
    ])
    expect(text).toMatch(/^! Backed up and verified, with warnings as /)
    expect(text).toContain('· An unfinished transaction was found.')
  })

  it('caps long lists of tables and names those that cannot be counted', () => {
    const tables = Array.from({ length: 40 }, (_, index) => ({ name: `t${index}`, rows: index }))
    const fingerprint = sampleFingerprint({
      tables: [{ name: 'spatial', rows: null }, ...tables, { name: 'grid', rows: null }],
    })
    const text = render([created({ manifest: sampleManifest({ fingerprint }) })])
    expect(text).toContain('42 tables, 780 rows (and those of 2 tables that cannot be counted here)')
    expect(text).toContain('… and 32 more')
    expect(text).not.toContain('t29')
    const small = sampleFingerprint({ tables: [{ name: 'spatial', rows: null }] })
    expect(render([created({ manifest: sampleManifest({ fingerprint: small }) })])).toMatch(
      /not countable {2}spatial$/,
    )
  })

  it('shows no tables where there are none, and no level where none was reached', () => {
    const manifest = sampleManifest({ fingerprint: sampleFingerprint({ tables: [] }) })
    const text = render([created({ manifest, report: { ...sampleReport(), level: null } })])
    expect(text).not.toContain('Table')
    expect(text).toContain('Level   none')
  })

  it('never lets a skipped backup read like one that was made', () => {
    const text = render([skipped])
    expect(text).toMatch(/^– Skipped, no backup was made/)
    expect(text).toContain('Because  backups are switched off')
    expect(text).not.toMatch(/✓|verified/)
  })

  it('counts several outcomes in the first line', () => {
    const first = (outcomes: CreateRun['outcomes']) => render(outcomes).split('\n')[0]
    expect(first([created(), failed, skipped])).toBe(
      '✗ 1 of 3 databases backed up and verified, 1 failed, 1 skipped',
    )
    expect(first([created(), created()])).toBe('✓ 2 of 2 databases backed up and verified')
    expect(first([skipped, skipped])).toBe('– 0 of 2 databases backed up and verified, 2 skipped')
    expect(render([created(), failed])).toContain('✗ The database is damaged')
  })

  it('says what retention removed, and nothing when that was nothing', () => {
    const entry = catalogEntry({ name: 'old.db.gz' })
    const decision = { entry, action: 'remove', reasons: ['older than 30 days'] } as const
    const pruned = { decisions: [decision], applied: true, freedBytes: 1_000 }
    expect(render([created()], pruned)).toMatch(
      /· Retention removed 1 archive \(1\.0 kB\)\n {2}remove {2}old\.db\.gz {2}older than 30 days$/,
    )
    const kept = { decisions: [{ ...decision, action: 'keep' as const }], applied: true, freedBytes: 0 }
    expect(render([created()], kept)).not.toContain('Retention')
  })
})
