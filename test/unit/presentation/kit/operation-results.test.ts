import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../../src/contract/contract.ts'
import { bisectDocument } from '../../../../src/presentation/bisect/document.ts'
import { renderBisectSummary } from '../../../../src/presentation/bisect/summary.ts'
import { renderBisected } from '../../../../src/presentation/bisect/text.ts'
import { drillDocument } from '../../../../src/presentation/drill/document.ts'
import { renderDrillSummary } from '../../../../src/presentation/drill/summary.ts'
import { renderDrill } from '../../../../src/presentation/drill/text.ts'
import { renderJson } from '../../../../src/presentation/kit/json-text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { renewDocument } from '../../../../src/presentation/renew/document.ts'
import { renderRenewSummary } from '../../../../src/presentation/renew/summary.ts'
import { renderRenewal } from '../../../../src/presentation/renew/text.ts'
import { annotateStatus } from '../../../../src/presentation/status/annotations.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import {
  sampleBisected,
  sampleDrill,
  sampleDrilled,
  sampleRenewal,
  sampleUndrilled,
} from '../../../support/samples/operations.ts'
import { sampleError, sampleReport } from '../../../support/samples/results.ts'
import { judged } from '../../../support/samples/status.ts'

const failed = sampleDrill({
  drilled: [sampleDrilled(), sampleUndrilled()],
  verdict: 'failed',
  failure: sampleError(),
})
const none = sampleBisected({ newestHolding: null, failure: sampleError() })
const unkept = sampleRenewal({
  databases: [
    {
      database: 'app',
      present: 1,
      outcomes: [{ outcome: 'failed', entry: sampleDrilled().entry, failure: sampleError() }],
    },
  ],
  verdict: 'failed',
  failure: sampleError(),
})
const immortal = sampleRenewal({ outcome: 'nothing expires', databases: [], verdict: 'ok' })
const quiet = sampleRenewal({ databases: [{ database: 'app', present: 2, outcomes: [] }], verdict: 'ok' })

/** Nothing from outside may act on a terminal, on the runner or on a page. */
function expectHarmless(text: string): void {
  expect(text).not.toContain('\u001b')
  expect(text).not.toMatch(/^\s*::/m)
  expect(text).toContain('x')
}

describe('a drill', () => {
  it('is told with its times and all its checks', () => {
    expect(renderDrill(sampleDrill(), PLAIN)).toBe(
      [
        '✓ Drill: 1 of 1 archive came back, from directory /srv/backups',
        '  picked by lot, with the seed 7',
        '',
        '✓ Came back: backup_app.db.gz',
        '  20.5 kB in 1.2 s, recovery point 2 h 0 min ago',
        '  ✓ compression  ok  Every member inflates.',
        '  ✓ restore      ok  It is back.',
      ].join('\n'),
    )
  })

  it('says which archives did not come back, and shows the good ones of several in the table only', () => {
    const text = renderDrill(failed, PLAIN)
    expect(text).toContain('✗ Drill: 1 of 2 archives came back')
    expect(text).toContain('✗ Did not come back: x|')
    const summary = renderDrillSummary(failed)
    expect(summary).toMatch(/^## ❌ Drill: 1 of 2 archives came back\n/)
    expect(summary.match(/^### /gm)).toHaveLength(1)
    for (const page of [text, summary]) expectHarmless(page)
    expect(renderDrillSummary(sampleDrill())).toMatch(/^## ✅ Drill: 1 of 1 archive came back\n/)
  })

  it('with warnings is told in full', () => {
    const warned = sampleReport([
      { check: 'foreign keys', outcome: 'warning', message: 'Two rows.', hint: 'Look.' },
    ])
    const drill = sampleDrill({
      drilled: [sampleDrilled({ report: warned }), sampleDrilled()],
      verdict: 'failed',
    })
    expect(renderDrillSummary(drill)).toContain('Two rows')
  })
})

describe('a search', () => {
  it('tells of the two archives between which it happened, and of every one that was asked', () => {
    const text = renderBisected(sampleBisected(), PLAIN)
    expect(text).toContain('✓ Found when it ceased to hold\n  Last archive in which it holds: older.db.gz')
    expect(text).toContain('4 archives of 9 asked, newest first:')
    expect(text).toContain('cannot be asked, which counts as not holding: no such table: users')
    expect(renderBisectSummary(sampleBisected())).toMatch(/^## ✅ Found when it ceased to hold\n/)
    for (const page of [text, renderBisectSummary(sampleBisected())]) expectHarmless(page)
  })

  it('tells that it held only for a while', () => {
    const before = catalogEntry({ name: 'oldest.db.gz', createdAt: new Date('2026-11-10T00:00:00Z') })
    const { probes } = sampleBisected()
    const awhile = sampleBisected({
      probes: [...probes, { entry: before, outcome: 'broken', message: null }],
    })
    for (const page of [renderBisected(awhile, PLAIN), renderBisectSummary(awhile)])
      expect(page).toContain('it held for a while')
    expect(renderBisected(sampleBisected(), PLAIN)).not.toContain('for a while')
  })

  it('tells that it still holds, that it never did, or that nothing could be asked', () => {
    const holds = sampleBisected({ oldestBroken: null })
    expect(renderBisected(holds, PLAIN)).toContain(
      '✓ It still holds in the newest good archive\n  Newest: older.db.gz',
    )
    expect(renderBisectSummary(holds)).toMatch(/^## ✅ It still holds/)
    expect(renderBisected(none, PLAIN)).toContain(
      '✗ It holds in no archive\n  Oldest that was asked: backup_app',
    )
    const unasked = sampleBisected({ newestHolding: null, oldestBroken: null, failure: sampleError() })
    expect(renderBisected(unasked, PLAIN)).toMatch(/^✗ It holds in no archive\n\n/)
    expect(renderBisectSummary(none)).toMatch(/^## ❌ It holds in no archive/)
  })
})

describe('a renewal', () => {
  it('tells of every archive on which the floor rests, and until when', () => {
    const text = renderRenewal(sampleRenewal(), PLAIN)
    expect(text).toContain('! Renewed 1 archive, with warnings, in GitHub artifacts of acme/shop')
    expect(text).toContain('immortal.db.gz: good, stays for ever')
    expect(text).toContain('good and uploaded once more, stays until 2027-03-01 00:00:00 UTC')
    expect(text).toContain('archives without a database: 1 archive, none expires within 7 days')
    expect(renderRenewSummary(sampleRenewal())).toMatch(/^## ⚠️ Renewed 1 archive, with warnings\n/)
    for (const page of [text, renderRenewSummary(sampleRenewal())]) expectHarmless(page)
  })

  it('tells why there was nothing to do, or what could not be done', () => {
    expect(renderRenewal(immortal, PLAIN)).toContain('Nothing to renew: this store keeps what it has')
    expect(renderRenewal(quiet, PLAIN)).toContain('Nothing to renew yet')
    expect(renderRenewal(unkept, PLAIN)).toContain('✗ The floor is not safe from expiry')
    expect(renderRenewSummary(unkept)).toContain('could not be kept')
  })
})

it.each([
  ['drill', drillDocument(sampleDrill())],
  ['drill', drillDocument(failed)],
  ['bisect', bisectDocument(sampleBisected())],
  ['bisect', bisectDocument({ ...none, oldestBroken: null })],
  ['renew', renewDocument(sampleRenewal())],
  ['renew', renewDocument(unkept)],
] as const)('the contract holds for documents of %s', (name, document) => {
  expect(DOCUMENT_SCHEMAS[name].safeParse(JSON.parse(renderJson(document))).error).toBeUndefined()
})

it('a status is annotated by its causes only, each with what to do where that is known', () => {
  const [ok, ...rest] = judged({ verified: [] })
  const findings = [
    ...rest,
    { ...ok!, outcome: 'warning' as const, hint: null },
    { ...ok!, outcome: 'ok' as const },
  ]
  const annotations = annotateStatus({ findings })
  expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning'])
  expect(annotations[0]?.message).toContain('\nWhat to do: ')
  expect(annotations[1]?.message).not.toContain('What to do')
})
