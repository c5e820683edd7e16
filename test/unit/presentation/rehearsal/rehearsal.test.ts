import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../../src/contract/contract.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { annotateRehearsal } from '../../../../src/presentation/rehearsal/annotations.ts'
import { rehearsalDocument } from '../../../../src/presentation/rehearsal/document.ts'
import { renderRehearsalSummary } from '../../../../src/presentation/rehearsal/summary.ts'
import { renderRehearsed } from '../../../../src/presentation/rehearsal/text.ts'
import { sampleRehearsed } from '../../../support/guard/samples.ts'

const failed = sampleRehearsed()
const passed = sampleRehearsed({
  verdict: 'ok',
  findings: failed.findings.slice(0, 1),
  difference: null,
  failure: null,
  notes: [],
})

describe('a rehearsal', () => {
  it('is told at a terminal, every check by name', () => {
    const text = renderRehearsed(failed, PLAIN)
    expect(text).toMatch(/^✗ Rehearsal failed: do not run this on the real database/)
    expect(text).toContain('✗ rows           failed   1 table(s) lose more rows than is allowed.')
    expect(text).toContain('      orders: 3 row(s) before, 1 after\n      → Allow it by name.')
    expect(text).toContain('What the command changes:')
    expect(renderRehearsed(passed, PLAIN)).not.toContain('What the command changes')
  })

  it('is told on the page of the run', () => {
    const page = renderRehearsalSummary(failed)
    expect(page).toMatch(/^## ❌ Rehearsal failed/)
    expect(page).toContain('<br>What to do&#58; Allow it by name&#46;')
    expect(page).toContain('### What the command changes')
    expect(renderRehearsalSummary(passed)).toMatch(/^## ✅ Rehearsed/)
  })

  it('annotates warnings, and breaches where there are several', () => {
    expect(annotateRehearsal(failed).map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'Rehearsal: command'],
    ])
    const [, , breach] = failed.findings
    const twice = sampleRehearsed({ findings: breach === undefined ? [] : [breach, breach] })
    expect(annotateRehearsal(twice)).toMatchObject([
      { level: 'error', message: expect.stringContaining('orders: 3 row(s) before') },
      { level: 'error' },
    ])
  })

  it.each([failed, passed])('is a document of the contract', (rehearsed) => {
    const document = JSON.parse(JSON.stringify(rehearsalDocument(rehearsed)))
    expect(DOCUMENT_SCHEMAS.rehearse.safeParse(document).error).toBeUndefined()
  })
})
