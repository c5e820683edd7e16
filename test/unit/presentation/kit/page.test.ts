import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeRun } from '../../../../src/operations/backup/run.ts'
import { renderCreateSummary } from '../../../../src/presentation/create/summary.ts'
import { MAX_SUMMARY_BYTES, renderPage } from '../../../../src/presentation/kit/page.ts'
import { sampleFingerprint, sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { DIRECTORY_RECIPE, IN_DIRECTORY } from '../../../support/samples/places.ts'
import { FAILED_FINDING, sampleCreated, sampleReport } from '../../../support/samples/results.ts'

const GITHUB_LIMIT_BYTES = 1024 * 1024

describe('a page', () => {
  it('leaves out whole blocks when there is no room, and says so', () => {
    const page = renderPage(['# title', 'a'.repeat(MAX_SUMMARY_BYTES - 200), 'b'.repeat(200), 'c'])
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES)
    expect(page).not.toContain('b')
    expect(page).toMatch(/The summary is cut short here\. Everything is in the JSON report of this step\.\n$/)
  })

  it('has no such sentence when everything is there', () => {
    expect(renderPage(['a', '', 'b'])).toBe('a\n\nb\n')
  })

  it('is never longer than GitHub takes, whatever the names and however many', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('|', '<', '`', '\u202e', '\u{10ffff}', '\n'), maxLength: 300 }),
    )
    const table = fc.record({ name, rows: fc.nat() })
    fc.assert(
      fc.property(
        fc.array(table, { maxLength: 80 }),
        name,
        fc.integer({ min: 1, max: 40 }),
        (tables, text, count) => {
          const manifest = sampleManifest({ fingerprint: sampleFingerprint({ tables }) })
          const finding = { ...FAILED_FINDING, message: text, details: tables.map((each) => each.name) }
          const created = sampleCreated({
            source: `/srv/${text}`,
            manifest,
            report: sampleReport([finding]),
            notes: [text],
          })
          const outcomes = Array.from(
            { length: count },
            () => ({ status: 'created', source: created.source, created }) as const,
          )
          const place = {
            store: text,
            action: '..',
            workspace: '/srv',
            factsOf: () => IN_DIRECTORY,
            recipe: DIRECTORY_RECIPE,
          }
          const page = renderCreateSummary(judgeRun(outcomes, null), place)
          expect(Buffer.byteLength(page)).toBeLessThan(GITHUB_LIMIT_BYTES)
          expect(page).toMatch(/^## ❌ /)
          expect(page.split('<details>').length).toBe(page.split('</details>').length)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('shows no name from outside as anything but text', () => {
    const hostile =
      '</table></details>\n\n# <script>alert(1)</script> ![x](https://evil.example/x.png) | @everyone'
    const manifest = sampleManifest({
      fingerprint: sampleFingerprint({ tables: [{ name: hostile, rows: 1 }] }),
    })
    const created = sampleCreated({ source: `/srv/${hostile}`, manifest, notes: [hostile] })
    const outcome = { status: 'created', source: created.source, created } as const
    const place = {
      store: hostile,
      action: '..',
      workspace: '/srv',
      factsOf: () => IN_DIRECTORY,
      recipe: DIRECTORY_RECIPE,
    }
    const page = renderCreateSummary(judgeRun([outcome, outcome], null), place)
    const outsideOfFences = page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    expect(outsideOfFences).not.toMatch(/<script|!\[x\]|@everyone|<\/table><\/details>/)
  })
})
