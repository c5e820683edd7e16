import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { judgeChecks } from '../../../../src/operations/verify/check-run.ts'
import { judgeVerifications } from '../../../../src/operations/verify/verify-run.ts'
import { renderCheckSummary } from '../../../../src/presentation/check/summary.ts'
import { renderErrorSummary } from '../../../../src/presentation/error/summary.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { renderListSummary } from '../../../../src/presentation/list/summary.ts'
import { annotateUnapplied } from '../../../../src/presentation/prune/annotations.ts'
import { renderPruneSummary } from '../../../../src/presentation/prune/summary.ts'
import { renderPruned } from '../../../../src/presentation/prune/text.ts'
import { APPLY_INPUT, sayUnapplied } from '../../../../src/presentation/prune/words.ts'
import { renderRestoreSummary } from '../../../../src/presentation/restore/summary.ts'
import { renderNothingFound } from '../../../../src/presentation/verify/first-run.ts'
import { renderVerifySummary } from '../../../../src/presentation/verify/summary.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { readableMarkdown as readable } from '../../../support/readme/readable-markdown.ts'
import {
  FAILED_FINDING,
  OK_FINDING,
  sampleChecked,
  sampleError,
  samplePlan,
  sampleReport,
  sampleRestored,
  sampleVerified,
} from '../../../support/samples/results.ts'

const PLACE = { store: 'directory /backups', action: '..', workspace: '/work' }
const BAD = sampleReport([FAILED_FINDING])
const WARNED = sampleReport([OK_FINDING, { check: 'rows', outcome: 'warning', message: 'Odd.' }])

import { DIRECTORY_RECIPE } from '../../../support/samples/places.ts'

const RECIPES = { ...PLACE, recipe: DIRECTORY_RECIPE }

describe('the summary of verify', () => {
  it('tells everything of a single archive', () => {
    const text = readable(renderVerifySummary(judgeVerifications([sampleVerified()])))
    expect(text).toMatch(/^## ✅ The backup is good\n/)
    expect(text).toContain('<strong>Holds</strong></td><td>2 tables, 3,120 rows<')
    expect(text).toContain('<strong>Unpacked</strong></td><td>20.5 kB<')
    expect(text).toContain('<summary>Rows in 2 tables</summary>')
  })

  it('says what an archive is that could not be read', () => {
    const nothing = { manifest: null, archiveDigest: null, sizeBytes: 0, report: { ...BAD, level: null } }
    const text = readable(
      renderVerifySummary(judgeVerifications([sampleVerified({ ...nothing, failure: sampleError() })])),
    )
    expect(text).toMatch(/^## ❌ Not a good backup\n/)
    expect(text).toContain('<strong>Level</strong></td><td>none was reached<')
    expect(text).not.toMatch(/Holds|Unpacked|Digest/)
  })

  it('lists several, the bad ones first and in full', () => {
    const bad = sampleVerified({
      report: { ...BAD, subject: 'bad.db.gz', level: null },
      failure: sampleError(),
    })
    const text = readable(renderVerifySummary(judgeVerifications([sampleVerified(), bad])))
    expect(text).toMatch(/^## ❌ 1 of 2 archives are not good\n/)
    expect(text.indexOf('bad.db.gz')).toBeLessThan(text.indexOf('app-archive.db.gz'))
    expect(text).toContain('> [!CAUTION]')
    expect(readable(renderVerifySummary(judgeVerifications([sampleVerified(), sampleVerified()])))).toMatch(
      /^## ✅ All 2 archives are good\n/,
    )
  })
})

describe('the summary of restore', () => {
  it('says what came back, what it changed and how to undo it', () => {
    const text = readable(renderRestoreSummary(sampleRestored(), RECIPES))
    expect(text).toMatch(/^## ✅ Restored <code>app\.db<\/code>\n/)
    expect(text).toContain('### What it changed')
    expect(text).toContain(
      '<tr><td><code>orders</code></td><td align="right">3,000</td><td align="right">2,990</td><td><strong>10 rows fewer</strong></td></tr>',
    )
    expect(text).toContain('<code>app.db.before-restore-2026-11-23_01-04-05-000</code>, beside it<')
    expect(text).toContain('savepoint restore --undo --to /srv/app.db')
    expect(text).toContain(
      '    mode: restore\n    database: /srv/app.db\n    store: backups\n    undo: "true"\n    confirm: app.db\n',
    )
  })

  it('says in the first line that nothing was written', () => {
    const planned = sampleRestored({ outcome: 'planned', safetyCopy: null })
    const text = readable(renderRestoreSummary(planned, RECIPES))
    expect(text).toMatch(/^## 📝 Dry run: nothing was written to <code>app\.db<\/code>\n/)
    expect(text).toContain('### What it would change')
    expect(text).not.toContain('--undo')
  })

  it('has nothing to say of changes where there was no target', () => {
    const plan = samplePlan({ method: 'create', tables: null, safetyCopy: null })
    const text = readable(renderRestoreSummary(sampleRestored({ plan, safetyCopy: null }), RECIPES))
    expect(text).not.toMatch(/What it changed|cannot be said/)
    expect(text).toContain('<strong>Safety copy</strong></td><td>none<')
  })

  it('warns of what was passed over and of what cannot be said', () => {
    const plan = samplePlan({ tables: null, warnings: ['This may be another database.'] })
    const report = { ...WARNED, level: null }
    const restored = sampleRestored({
      plan,
      verdict: 'warning',
      verified: sampleVerified({ report }),
      passedOver: [{ name: 'newer.db.gz', reason: 'It is truncated.' }],
      notes: ['Somebody wrote.'],
    })
    const text = readable(renderRestoreSummary(restored, RECIPES))
    expect(text).toMatch(/^## ⚠️ Restored <code>app\.db<\/code>, with warnings\n/)
    expect(text).toContain('> [!WARNING]\n> This may be another database.')
    expect(text).toContain('<td><code>newer.db.gz</code></td><td>It is truncated.</td>')
    expect(text).toContain('What is lost cannot be said')
    expect(text).toContain('> [!NOTE]\n> Somebody wrote.')
    expect(text).toContain('warning, level none')
  })

  it('names every kind of change and only counts what stays', () => {
    const tables = [
      { table: 'a', change: 'appears', rowsBefore: null, rowsAfter: 1 },
      { table: 'b', change: 'disappears', rowsBefore: 1, rowsAfter: null },
      { table: 'c', change: 'rows', rowsBefore: 1, rowsAfter: 3 },
      { table: 'd', change: 'rows', rowsBefore: null, rowsAfter: null },
      { table: 'e', change: 'not countable', rowsBefore: null, rowsAfter: null },
      { table: 'f', change: 'same count', rowsBefore: 1, rowsAfter: 1 },
    ] as const
    const text = readable(renderRestoreSummary(sampleRestored({ plan: samplePlan({ tables }) }), RECIPES))
    for (const words of [
      'the table returns',
      'the table is lost',
      '2 rows more',
      '0 rows fewer',
      'not countable',
    ])
      expect(text).toContain(words)
    expect(text).toContain('1 table with the same number of rows before and after.')
    expect(text).not.toContain('<code>f</code>')
  })
})

describe('the summary of list', () => {
  it('lists archives with what is special about them', () => {
    const catalog = [
      catalogEntry({ id: '1', label: 'before', pinned: true, expiresAt: new Date('2026-12-22T00:00:00Z') }),
      catalogEntry({ id: '2', kind: 'safety' }),
      catalogEntry({ id: '3', expired: true, sizeBytes: 1_000_000 }),
    ]
    const text = readable(renderListSummary(catalog, PLACE, new Date('2026-11-23T00:00:00Z')))
    expect(text).toMatch(/^## ✅ 3 archives \(/)
    expect(text).toContain('<td>pinned, until&nbsp;2026‑12‑22</td><td align="right">1</td>')
    expect(text).toContain('<td>safety copy</td><td align="right">2</td>')
    expect(text).toContain('<td>expired</td><td align="right">3</td>')
  })

  it('leaves out ids where they say no more than the names', () => {
    const catalog = [catalogEntry({ id: 'automatic/app.db.gz', name: 'app.db.gz' })]
    expect(renderListSummary(catalog, PLACE, new Date('2026-11-23T00:00:00Z'))).not.toContain('Id')
  })

  it('says when there are none', () => {
    expect(readable(renderListSummary([], PLACE, new Date()))).toBe(
      '## ⏭️ No archives\n\nIn directory /backups.\n',
    )
  })
})

describe('the summary of prune', () => {
  const keep = {
    entry: catalogEntry({ name: 'new.db.gz' }),
    action: 'keep',
    reasons: ['newest verified'],
  } as const
  const remove = {
    entry: catalogEntry({ name: 'old.db.gz' }),
    action: 'remove',
    reasons: ['too old'],
  } as const

  it('shows what was removed in the open, and folds what stays', () => {
    const pruned = { decisions: [keep, remove], applied: true, freedBytes: 1_000 }
    const text = readable(renderPruneSummary(pruned, PLACE))
    expect(text).toMatch(/^## ✅ Removed 1 archive \(1\.0 kB\)\n\nLeft in directory \/backups: 1 archive\./)
    expect(text).toContain('### Removed\n')
    expect(text).toContain('<summary>Kept: 1 archive</summary>')
  })

  it('never lets a dry run read like the real one', () => {
    const pruned = { decisions: [keep, remove], applied: false, freedBytes: 1_000 }
    const text = readable(renderPruneSummary(pruned, PLACE))
    expect(text).toMatch(/^## 📝 Dry run: 1 archive \(1\.0 kB\) would be removed\n\nWould be left in/)
    expect(text).toContain('### To be removed\n')
  })

  it('warns when it was said neither that archives go nor that they are only to be shown', () => {
    const pruned = { decisions: [keep, remove], applied: false, freedBytes: 1_000 }
    const text = readable(renderPruneSummary(pruned, PLACE, true))
    expect(text).toMatch(
      /^## ⚠️ Nothing was removed: 1 archive \(1\.0 kB\) would be removed\n\n> \[!WARNING\]\n> /,
    )
    expect(text).toContain('apply: true')
    expect(annotateUnapplied(pruned)).toEqual({
      level: 'warning',
      title: 'Nothing was removed',
      message: expect.stringContaining('would remove 1 archive (1.0 kB). Add the line "apply: true"'),
    })
    expect(sayUnapplied({ ...pruned, decisions: [keep] })).toContain('would remove nothing.')
    const log = renderPruned(pruned, PLAIN, APPLY_INPUT)
    expect(log).toContain('Nothing was deleted. Add "apply: true" to this step to delete')
  })

  it('says when there is nothing to do', () => {
    const text = renderPruneSummary({ decisions: [keep], applied: true, freedBytes: 0 }, PLACE)
    expect(text).toMatch(/^## ✅ Nothing to remove\n/)
  })
})

describe('the summary of check', () => {
  it('tells of one database what there is to tell', () => {
    const text = readable(renderCheckSummary(judgeChecks([sampleChecked({ notes: ['A note.'] })])))
    expect(text).toMatch(/^## ✅ The database is sound\n/)
    expect(text).toContain('> [!NOTE]\n> A note.')
    expect(text).toContain('<strong>Holds</strong></td><td>2 tables<')
  })

  it('begins with the worst of several', () => {
    const warned = sampleChecked({ report: WARNED })
    const damaged = sampleChecked({ report: BAD, fingerprint: null })
    expect(renderCheckSummary(judgeChecks([sampleChecked(), warned]))).toMatch(
      /^## ⚠️ All 2 databases are sound, with warnings/,
    )
    const text = readable(renderCheckSummary(judgeChecks([warned, damaged])))
    expect(text).toMatch(/^## ❌ 1 of 2 databases are damaged/)
    expect(text).toContain('<td>❌ failed</td>')
  })
})

describe('the summary of a failure', () => {
  it('has the title, the sentence, what to do and the code', () => {
    const text = readable(renderErrorSummary(sampleError()))
    expect(text).toMatch(
      /^## ❌ The database is damaged\n\napp\.db is damaged\.\n\n\*\*What to do:\*\* Restore/,
    )
    expect(text).toContain('<strong>Exit code</strong></td><td>11<')
  })

  it('says only once what to do when the failed check says the same', () => {
    const text = readable(renderErrorSummary(sampleError({ report: BAD })))
    expect(text.match(/What to do/g)).toHaveLength(1)
  })

  it('is calm on a first run', () => {
    const error = new BackupError('ARCHIVE_NOT_FOUND', 'There is no archive.', { hint: '' })
    expect(readable(renderNothingFound(error, 'restore'))).toMatch(/^## ⏭️ Nothing was restored: there is/)
    expect(readable(renderNothingFound(error, 'verify'))).toMatch(/^## ⏭️ Nothing was verified: there is/)
  })
})
