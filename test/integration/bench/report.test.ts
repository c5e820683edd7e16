import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plotRatios } from '../../bench/plot-ratios.ts'
import { outcomeOf, type TargetRow } from '../../bench/target-row.ts'
import { writeReport } from '../../bench/write-report.ts'

const BEGIN = '<!-- figures: written by npm run bench -- --write -->'
const END = '<!-- end of figures -->'
const row: TargetRow = {
  what: 'create against others',
  unit: 'ratio',
  limit: 0.5,
  value: 0.4,
  basis: '2 s / 5 s',
}
let docs = ''

beforeEach(() => {
  docs = mkdtempSync(join(tmpdir(), 'savepoint-report-'))
})
afterEach(() => rmSync(docs, { recursive: true, force: true }))

test('new figures take the place of the old ones, and nothing else changes', () => {
  const path = join(docs, 'benchmarks.md')
  writeFileSync(path, `before\n${BEGIN}\nold\n${END}\nafter\n`)
  writeReport(docs, 'new', '<svg/>')
  writeReport(docs, 'newer', '<svg/>')
  expect(readFileSync(path, 'utf8')).toBe(
    `before\n${BEGIN}\n\n![Ratios of the last run](images/bench-ratios.svg)\n\nnewer\n\n${END}\nafter\n`,
  )
  expect(readFileSync(join(docs, 'images/bench-ratios.svg'), 'utf8')).toBe('<svg/>')
})

test('a document without a place for figures is left alone', () => {
  const path = join(docs, 'benchmarks.md')
  writeFileSync(path, 'by hand')
  expect(() => writeReport(docs, 'new', '<svg/>')).toThrow(/has no lines/)
  expect(readFileSync(path, 'utf8')).toBe('by hand')
})

test('a target is met up to its limit, missed above it, and open without a value', () => {
  expect(outcomeOf({ ...row, value: 0.5 })).toBe('met')
  expect(outcomeOf({ ...row, value: 0.5001 })).toBe('not met')
  expect(outcomeOf({ ...row, value: null })).toBe('not measured')
})

test('the plot has a bar for each ratio, measured or not', () => {
  const plot = plotRatios([row, { ...row, value: null }])
  expect(plot.match(/create against others/g)).toHaveLength(2)
  expect(plot).toContain('>0.400, target 0.50<')
  expect(plot).toContain('>not measured<')
})
