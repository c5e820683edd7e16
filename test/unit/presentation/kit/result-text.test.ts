import { describe, expect, it } from 'vitest'
import { judgeChecks } from '../../../../src/operations/verify/check-run.ts'
import { judgeVerifications } from '../../../../src/operations/verify/verify-run.ts'
import { renderChecks } from '../../../../src/presentation/check/text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { renderShown } from '../../../../src/presentation/list/show.ts'
import { renderCatalog, renderPinned } from '../../../../src/presentation/list/text.ts'
import { renderPruned } from '../../../../src/presentation/prune/text.ts'
import { APPLY_OPTION } from '../../../../src/presentation/prune/words.ts'
import { renderVerifications } from '../../../../src/presentation/verify/text.ts'
import { sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import {
  FAILED_FINDING,
  OK_FINDING,
  sampleChecked,
  sampleError,
  sampleReport,
  sampleVerified,
} from '../../../support/samples/results.ts'

const good = sampleVerified()
const bad = sampleVerified({
  report: { subject: 'bad.db.gz', level: null, findings: [FAILED_FINDING] },
  manifest: null,
  sizeBytes: 0,
  failure: sampleError(),
})

describe('the text of a verification', () => {
  it('names every check with its outcome, and the level that was reached', () => {
    const skipped = { check: 'rows', outcome: 'skipped', message: 'Not compared.' } as const
    const report = sampleReport([OK_FINDING, skipped])
    expect(renderVerifications(judgeVerifications([sampleVerified({ report })]), PLAIN).split('\n')).toEqual([
      '✓ The backup is good: app-archive.db.gz',
      '  level data, 2 tables, 3,120 rows, 20.5 kB unpacked, in 1.2 s',
      '  ✓ compression  ok       Every member inflates.',
      '  – rows         skipped  Not compared.',
    ])
  })

  it('says what is damaged and what to do', () => {
    const text = renderVerifications(judgeVerifications([bad]), PLAIN)
    expect(text).toMatch(/^✗ Not a good backup: bad\.db\.gz\n {2}no level was reached, in 1\.2 s\n/)
    expect(text).toContain('Damaged: the source, when the snapshot was taken.')
    expect(text).toContain('→ Restore the newest verified archive.')
    expect(text).toContain('… and 2 more')
  })

  it('begins with how many are good when there are several', () => {
    expect(renderVerifications(judgeVerifications([good, good]), PLAIN)).toMatch(
      /^✓ All 2 archives are good\n/,
    )
    expect(renderVerifications(judgeVerifications([good, bad]), PLAIN)).toMatch(
      /^✗ 1 of 2 archives are not good\n/,
    )
  })
})

describe('the text of a list', () => {
  const now = new Date('2026-11-23T12:00:00Z')

  it('is a table with what tells archives apart', () => {
    const entries = [
      catalogEntry({ name: 'b.db.gz', label: 'release', pinned: true, kind: 'manual', sizeBytes: 1_500_000 }),
      catalogEntry({ name: 'a.db.gz', expiresAt: new Date('2026-12-01T00:00:00Z') }),
      catalogEntry({ name: 'old.db.gz', expired: true, pinned: true }),
    ]
    expect(renderCatalog(entries, 'directory /backups', now, PLAIN).split('\n')).toEqual([
      'Created                       Age    Size  Kind       Label    Notes                          Archive',
      '2026-11-22 12:00:00 UTC  24 hours  1.5 MB  manual     release  pinned                         b.db.gz',
      '2026-11-22 12:00:00 UTC  24 hours  1.0 kB  automatic           until 2026-12-01 00:00:00 UTC  a.db.gz',
      '2026-11-22 12:00:00 UTC  24 hours  1.0 kB  automatic           expired                        old.db.gz',
      '',
      '3 archives, 1.5 MB, in directory /backups',
    ])
  })

  it('says so when there is nothing', () => {
    expect(renderCatalog([], 'directory /backups', now, PLAIN)).toBe('· No archives in directory /backups')
  })
})

describe('the text of a prune', () => {
  const keep = {
    entry: catalogEntry({ name: 'new.db.gz' }),
    action: 'keep',
    reasons: ['pinned', 'the newest'],
  } as const
  const remove = { entry: catalogEntry({ name: 'old.db.gz' }), action: 'remove', reasons: ['old'] } as const

  it('gives a reason for every archive, and says that nothing was deleted yet', () => {
    const pruned = { decisions: [keep, remove], applied: false, freedBytes: 2_000 }
    expect(renderPruned(pruned, PLAIN, APPLY_OPTION).split('\n')).toEqual([
      '! Would remove 1 archive (2.0 kB); 1 archive would stay',
      '',
      '  keep    new.db.gz  pinned; the newest',
      '  remove  old.db.gz  old',
      '',
      'Nothing was deleted. Run the same command with --apply to delete what is marked "remove".',
    ])
  })

  it('says what was deleted', () => {
    const text = renderPruned(
      { decisions: [keep, remove], applied: true, freedBytes: 2_000 },
      PLAIN,
      APPLY_OPTION,
    )
    expect(text).toMatch(/^✓ Removed 1 archive \(2\.0 kB\); 1 archive stays\n/)
    expect(text).not.toContain('Nothing was deleted')
  })

  it('says when there is nothing to delete', () => {
    const text = renderPruned({ decisions: [keep, keep], applied: false, freedBytes: 0 }, PLAIN, APPLY_OPTION)
    expect(text).toMatch(/^✓ Nothing to remove: 2 archives stay\n/)
    expect(text).not.toContain('--apply')
  })
})

describe('the text of a check', () => {
  it('says whether the database is sound', () => {
    expect(renderChecks(judgeChecks([sampleChecked({ notes: ['A note.'] })]), PLAIN).split('\n')).toEqual([
      '✓ The database is sound: app-archive.db.gz',
      '  20.5 kB, 2 tables, in 40 ms',
      '  ✓ compression  ok  Every member inflates.',
      '',
      '  · A note.',
    ])
    const damaged = sampleChecked({ report: sampleReport([FAILED_FINDING]), fingerprint: null })
    expect(renderChecks(judgeChecks([damaged]), PLAIN)).toMatch(
      /^✗ The database is damaged: app-archive\.db\.gz\n {2}20\.5 kB, in 40 ms\n/,
    )
  })
})

describe('the text of a pin', () => {
  it('says what it means from now on', () => {
    const pinned = catalogEntry({ name: 'a.db.gz', pinned: true })
    expect(renderPinned(pinned, PLAIN)).toBe('✓ Pinned: no retention policy removes a.db.gz')
    expect(renderPinned({ ...pinned, pinned: false }, PLAIN)).toBe(
      '✓ No longer pinned: the retention policy decides about a.db.gz',
    )
  })
})

describe('the text of a manifest', () => {
  const shown = { archive: 'app.db.gz', archiveSizeBytes: 5_120, manifest: sampleManifest() }

  it('says what the archive says of itself, and that this proves nothing', () => {
    const text = renderShown(shown, PLAIN)
    expect(text).toMatch(
      /^app\.db\.gz \(5\.1 kB\)\n {2}Source {4}app\.db\n {2}Created {3}2026-11-22 12:00:00 UTC\n/,
    )
    expect(text).toContain('Settings  user_version 7, application_id 0, UTF-8')
    expect(text).toContain('Made by   Savepoint 0.1.0 with SQLite 3.54.1')
    expect(text).toMatch(/"savepoint verify" proves it\.$/)
    expect(text).not.toMatch(/Label|Repository|!/)
  })

  it('names label and origin, and what could not be checked', () => {
    const manifest = sampleManifest({
      label: 'release-7',
      checks: {
        limitations: [
          { table: 'places', reason: 'no such module: rtree' },
          { table: null, reason: 'no such collation: ICU' },
        ],
        foreignKeyViolations: 3,
      },
      origin: {
        repository: 'octo/shop',
        runId: '42',
        runAttempt: 2,
        commit: 'abc',
        event: 'push',
        ref: 'refs/heads/main',
        workflow: '.github/workflows/backup.yml',
      },
    })
    const text = renderShown({ ...shown, manifest }, PLAIN)
    expect(text).toContain('Label       release-7')
    expect(text).toContain('Run         42, attempt 2, push on refs/heads/main')
    expect(text).toContain('! places: no such module: rtree')
    expect(text).toContain('! no such collation: ICU')
    expect(text).toContain('! 3 rows refer to a row that does not exist, as in the source.')
  })

  it('says when foreign keys could not be checked', () => {
    const manifest = sampleManifest({ checks: { limitations: [], foreignKeyViolations: null } })
    expect(renderShown({ ...shown, manifest }, PLAIN)).toContain('! Foreign keys could not be checked.')
  })
})
