import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../../src/contract/contract.ts'
import { judgeGuards } from '../../../../src/operations/guard/ends.ts'
import { leftAlone } from '../../../../src/operations/guard/guard.ts'
import { renderSummaryDifference } from '../../../../src/presentation/diff/summary.ts'
import { annotateGuards, annotateGuardWarning } from '../../../../src/presentation/guard/annotations.ts'
import { disarmDocument, guardDocument } from '../../../../src/presentation/guard/document.ts'
import { renderDisarmedSummary, renderGuardSummary } from '../../../../src/presentation/guard/summary.ts'
import { renderDisarmed, renderGuards } from '../../../../src/presentation/guard/text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { SOME_DIFFERENCE, sampleFailedGuard, sampleRolledBack } from '../../../support/guard/samples.ts'
import { sampleError, sampleRestored } from '../../../support/samples/results.ts'

const undo = (database: string) => `savepoint restore --undo --to ${database}`
const left = (reason: 'unchanged' | 'not armed') =>
  leftAlone('/srv/app.db', { action: 'leave', reason, because: `It is ${reason}.` })
const unsafe = { entry: null, message: 'It could not be kept.', isSafe: false }
const fromNothing = sampleRolledBack({
  condition: { state: 'absent' },
  restored: sampleRestored({ safetyCopy: null }),
})
const unknown = sampleRolledBack({
  condition: { state: 'unknown', reason: 'It is damaged.' },
  kept: unsafe,
  verdict: 'warning',
})
const noted = sampleRolledBack({ restored: sampleRestored({ notes: ['A sidecar was set aside.'] }) })
const all = [left('unchanged'), left('not armed'), sampleRolledBack(), fromNothing, unknown, noted]

describe('the end of a guard', () => {
  it('is told in the log with what is undone and the way back', () => {
    const text = renderGuards(all, undo, PLAIN)
    expect(text).toContain('✓ Left alone: /srv/app.db\n  It is unchanged.')
    expect(text).toContain('! Left alone, no guard was armed: /srv/app.db\n  It is not armed.')
    expect(text).toContain('✓ Rolled back: /srv/app.db')
    expect(text).toContain('The database was gone.')
    expect(text).toContain('! Rolled back, with warnings: /srv/app.db')
    expect(text).toContain('What is undone is not known: It is damaged.')
    expect(text).toContain('A sidecar was set aside.')
    expect(text).toContain('  savepoint restore --undo --to /srv/app.db')
    expect(renderGuards([sampleFailedGuard()], undo, PLAIN)).toContain('THE ROLLBACK FAILED')
  })

  it('is told on the page of the run', () => {
    const page = renderGuardSummary([...all, sampleFailedGuard()], undo)
    expect(page).toContain('## ✅ Rolled back: <code>app&#46;db</code>')
    expect(page).toContain('## ⚠️ Left alone')
    expect(page).toContain('<td><code>orders</code></td><td align="right">1</td><td align="right">2</td>')
    expect(page).toContain('<td><code>odd</code></td><td>Not compared&#58; It needs unicase&#46;</td>')
    expect(page).toContain('How to undo this rollback')
    expect(page).toContain('## ❌ NOT rolled back')
    expect(page).toContain('```sh\nsavepoint restore x\n```')
    const without = { ...sampleFailedGuard(), error: sampleError() } as ReturnType<typeof sampleFailedGuard>
    expect(renderGuardSummary([without], undo)).not.toContain('To bring back')
  })

  it('is told by a notice, or by a warning where something is not as it should be', () => {
    const levels = annotateGuards(all, undo).map(({ level }) => level)
    expect(levels).toEqual(['notice', 'warning', 'notice', 'notice', 'warning', 'notice'])
    const [, , rolledBack, absent, damaged] = annotateGuards(all, undo)
    expect(rolledBack?.message).toContain(
      'Undone: orders (rows: 2 removed, 1 added, 3 changed), what is in 1 table that cannot be compared, 1 schema object, 1 setting.',
    )
    expect(rolledBack?.message).toContain('To undo: savepoint restore')
    expect(absent?.message).toContain('The database was gone.')
    expect(absent?.message).not.toContain('To undo')
    expect(damaged?.message).toContain('What is undone is not known: It is damaged.')
  })

  it('leaves one failure to the end of the step, and tells each of several', () => {
    expect(annotateGuards([sampleFailedGuard()], undo)).toEqual([])
    const several = annotateGuards([sampleFailedGuard(), sampleFailedGuard()], undo)
    expect(several.map(({ level, title }) => [level, title])).toEqual([
      ['error', 'app.db was NOT rolled back'],
      ['error', 'app.db was NOT rolled back'],
    ])
  })

  it.each([
    [[left('unchanged'), sampleRolledBack()], 'ok'],
    [[left('not armed')], 'warning'],
    [[unknown], 'warning'],
    [[sampleRolledBack(), sampleFailedGuard()], 'failed'],
  ] as const)('is a document of the contract', (ends, verdict) => {
    const document = guardDocument(judgeGuards(ends), 'failure')
    expect(document.verdict).toBe(verdict)
    expect(DOCUMENT_SCHEMAS.guard.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined()
  })
})

describe('a rollback of many tables', () => {
  it('names the first of them on the page of the run', () => {
    const tables = Array.from({ length: 7 }, (_, index) => ({
      table: index === 0 ? '::error::\n' : `t${index}`,
      added: 0,
      removed: 1_000,
      changed: 0,
      comparable: 'rows' as const,
    }))
    const difference = { ...SOME_DIFFERENCE, tables, schema: [], settings: [] }
    const end = sampleRolledBack({ condition: { state: 'different', difference } })
    const { message = '' } = annotateGuards([end], undo)[0] ?? {}
    expect(message.split('\n')[1]).toBe(
      String.raw`Undone: \::error::\n (rows: 1,000 removed), t1 (rows: 1,000 removed), t2 (rows: 1,000 removed), ` +
        't3 (rows: 1,000 removed), t4 (rows: 1,000 removed), 2 more tables.',
    )
  })
})

describe('a difference on the page of the run', () => {
  it('says how far tables were compared', () => {
    const [orders] = SOME_DIFFERENCE.tables
    const partly = { ...orders, comparable: 'partly', reason: 'Over the common columns.' } as typeof orders
    const tables = partly === undefined ? [] : [partly]
    const page = renderSummaryDifference({ ...SOME_DIFFERENCE, tables, virtualTables: ['search'] })
    expect(page).toContain('<td><code>orders</code></td><td>Over the common columns&#46;</td>')
    expect(page).toContain('the tables behind them are compared&#58; search')
  })

  it('counts the tables that are the same, unless there are none', () => {
    expect(renderSummaryDifference(SOME_DIFFERENCE)).toContain('1 table with the same rows.')
    const [orders] = SOME_DIFFERENCE.tables
    const alone = { ...SOME_DIFFERENCE, tables: orders === undefined ? [] : [orders] }
    expect(renderSummaryDifference(alone)).not.toContain('with the same rows')
  })
})

describe('disarming', () => {
  it('names the databases, or says that there was nothing to disarm', () => {
    expect(renderDisarmed(['/srv/app.db'], PLAIN)).toMatch(/^✓ Disarmed.*\n {2}\/srv\/app\.db$/s)
    expect(renderDisarmed([], PLAIN)).toContain('No guard is armed')
    expect(renderDisarmedSummary(['/srv/app.db'])).toContain('- <code>')
    expect(renderDisarmedSummary([])).toContain('## ⏭️ No guard is armed')
    expect(DOCUMENT_SCHEMAS.disarm.safeParse(disarmDocument(['/srv/app.db'])).success).toBe(true)
  })
})

it('a guard that will not learn how the job ends is told of, without raw bytes', () => {
  const annotation = annotateGuardWarning('The runner says\n::error::nothing.')
  expect(annotation).toMatchObject({ level: 'warning', title: 'The guard will not learn how the job ends' })
  expect(annotation.message).not.toContain('\n')
})
