import { describe, expect, it } from 'vitest'
import type { TableChange } from '../../../../src/domain/restore/table-change.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { renderPlanToConfirm, renderRestored } from '../../../../src/presentation/restore/text.ts'
import { samplePlan, sampleRestored } from '../../../support/samples/results.ts'

const tables: readonly TableChange[] = [
  { table: 'users', change: 'rows', rowsBefore: 1_200, rowsAfter: 1_180 },
  { table: 'log', change: 'rows', rowsBefore: 1, rowsAfter: 2 },
  { table: 'new', change: 'appears', rowsBefore: null, rowsAfter: 12 },
  { table: 'drafts', change: 'disappears', rowsBefore: 5, rowsAfter: null },
  { table: 'shape', change: 'not countable', rowsBefore: null, rowsAfter: null },
  { table: 'same', change: 'same count', rowsBefore: 7, rowsAfter: 7 },
]

describe('a plan to be confirmed', () => {
  it('says that a database would be made where there is none', () => {
    const text = renderPlanToConfirm(samplePlan({ method: 'create' }), PLAIN)
    expect(text).toContain('! This restore would make app.db')
  })

  it('says per table what would be lost and returned', () => {
    const differences = [
      { fact: 'user_version', expected: '7', got: '6' },
      { fact: 'schema', expected: 'sha256:a', got: 'sha256:b' },
    ] as const
    const plan = samplePlan({ tables, differences, warnings: ['This may be a backup of another database.'] })
    expect(renderPlanToConfirm(plan, PLAIN).split('\n')).toEqual([
      '! This restore would replace the content of app.db',
      '  Archive      app-archive.db.gz',
      '  Target       app.db',
      '  Method       swap, because no other program has the target open',
      '  Safety copy  app.db.before-restore-2026-11-23_01-04-05-000',
      '  Disk space   20.5 kB',
      '',
      '  Before  After  Change             Table',
      '   1,200  1,180  20 rows fewer      users',
      '       1      2  1 row more         log',
      '       –     12  table returns      new',
      '       5      –  table lost         drafts',
      '       –      –  cannot be counted  shape',
      '  1 table with the same number of rows before and after.',
      '',
      '  user_version: 7 before, 6 after',
      '  The schema is another one afterwards.',
      '',
      '  ! This may be a backup of another database.',
      '',
    ])
  })

  it('caps long lists, and says when no table changes', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...tables[0]!, table: `t${index}` }))
    expect(renderPlanToConfirm(samplePlan({ tables: many }), PLAIN)).toContain('… and 10 more')
    const text = renderPlanToConfirm(samplePlan({ tables: [tables[5]!, tables[5]!] }), PLAIN)
    expect(text).toContain('2 tables with the same number of rows')
    expect(text).not.toContain('Before')
  })

  it('says when what is lost cannot be known', () => {
    expect(renderPlanToConfirm(samplePlan({ tables: null }), PLAIN)).toContain(
      '! What is lost cannot be said: the target cannot be read.',
    )
  })
})

describe('the text of a restore', () => {
  it('begins with the verdict and ends with the way to undo it', () => {
    const text = renderRestored(sampleRestored({ target: "/srv/it's.db" }), false, PLAIN)
    expect(text).toMatch(
      /^✓ Restored \/srv\/it's\.db\n {2}Archive {6}app-archive\.db\.gz \(chosen as the latest of app\)\n/,
    )
    expect(text).toContain('3,000  2,990  10 rows fewer  orders')
    expect(text).toMatch(/To undo this restore:\n {2}savepoint restore --undo --to '\/srv\/it'\\''s\.db'$/)
    expect(text).not.toContain('limit of 15 min')
  })

  it('names archives that were passed over, and notes', () => {
    const text = renderRestored(
      sampleRestored({
        verdict: 'warning',
        passedOver: [{ name: 'newest.db.gz', reason: 'It is damaged.' }],
        notes: ['Somebody has written since.'],
      }),
      false,
      PLAIN,
    )
    expect(text).toMatch(/^! Restored/)
    expect(text).toContain('! Newer archives were passed over\n  newest.db.gz: It is damaged.')
    expect(text).toContain('  · Somebody has written since.')
  })

  it('compares the time of an emergency with 15 minutes', () => {
    expect(renderRestored(sampleRestored(), true, PLAIN)).toContain(
      '✓ Back after 2.5 s: within the limit of 15 min',
    )
    expect(renderRestored(sampleRestored({ durationMs: 960_000 }), true, PLAIN)).toContain(
      '! Back after 16 min 0 s: over the limit of 15 min',
    )
  })

  it('offers nothing to undo where nothing was replaced', () => {
    const plan = samplePlan({ method: 'create', tables: null, safetyCopy: null, confirmation: null })
    const { report, ...verified } = sampleRestored().verified
    const text = renderRestored(
      sampleRestored({
        plan,
        safetyCopy: null,
        verified: { ...verified, report: { ...report, level: null } },
      }),
      false,
      PLAIN,
    )
    expect(text).toContain('Safety copy  none: there was nothing to replace')
    expect(text).toContain('Level        none')
    expect(text).not.toMatch(/undo|What is lost/)
  })

  it('says of a dry run that nothing was written', () => {
    const plan = samplePlan({ method: 'create', tables: null, safetyCopy: null })
    const text = renderRestored(sampleRestored({ outcome: 'planned', plan, safetyCopy: null }), false, PLAIN)
    expect(text).toMatch(/^✓ Dry run: nothing was written to \/srv\/app\.db\n/)
    expect(text).toContain('Safety copy  none: nothing is replaced')
    expect(text).toMatch(/\n\nNothing was written\.$/)
  })
})
