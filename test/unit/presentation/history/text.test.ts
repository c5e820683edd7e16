import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../../src/contract/contract.ts'
import { figuresOf } from '../../../../src/domain/history/figures.ts'
import type { BackupPoint } from '../../../../src/domain/history/history.ts'
import type { DatabaseHistory } from '../../../../src/operations/history/history.ts'
import { renderMermaidChart, renderSparkline } from '../../../../src/presentation/history/charts.ts'
import { historyDocument } from '../../../../src/presentation/history/document.ts'
import { renderHistorySummary } from '../../../../src/presentation/history/summary.ts'
import { renderHistories } from '../../../../src/presentation/history/text.ts'
import { renderJson } from '../../../../src/presentation/kit/json-text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'

const points: readonly BackupPoint[] = [1, 2, 3].map((day) => ({
  time: new Date(Date.UTC(2026, 10, day)),
  archive: `app-${day}.db.gz`,
  outcome: 'made',
  durationMs: day === 2 ? null : day * 1_000,
  archiveSizeBytes: day * 100_000,
  snapshotSizeBytes: day * 1_000_000,
  tables: [{ name: 'users', rows: day }],
}))
const failed: BackupPoint = {
  time: new Date(Date.UTC(2026, 10, 4)),
  archive: null,
  outcome: 'failed',
  durationMs: 9,
  archiveSizeBytes: null,
  snapshotSizeBytes: null,
  tables: null,
}

function historyOf(facts: Partial<DatabaseHistory> = {}): DatabaseHistory {
  const history = { database: 'app', points, trend: [], ...facts }
  return { ...history, figures: figuresOf(history.points) }
}

const shrunk = historyOf({
  database: 'x\u001b',
  points: [...points, failed],
  trend: [{ code: 'BACKUP_SHRUNK', what: 'rows', table: '|<b>', usual: 9, got: null }],
})

describe('a sparkline', () => {
  it('goes from the lowest bar to the highest, with a point for what is not known', () => {
    expect(renderSparkline([1, null, 2, 3])).toBe('▁·▅█')
    expect(renderSparkline([7, 7])).toBe('▅▅')
    expect(renderSparkline([null])).toBe('·')
  })

  it('has one character a value', () => {
    const values = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e15 })))
    fc.assert(fc.property(values, (series) => [...renderSparkline(series)].length === series.length))
  })
})

describe('a Mermaid chart', () => {
  it('is drawn from two values on, with numbers that Mermaid reads', () => {
    expect(renderMermaidChart({ title: 't', unit: 'MB', values: [1] })).toBe('')
    const chart = renderMermaidChart({ title: 'Size', unit: 'MB', values: [0.00000012, 2, 10.5] })
    expect(chart.split('\n')).toEqual([
      '```mermaid',
      expect.stringMatching(/^%%\{init: \{.*#2f81f7.*\}\}%%$/),
      'xychart-beta',
      '  title "Size"',
      '  x-axis "from the oldest to the newest backup" 1 --> 3',
      '  y-axis "MB" 0 --> 11.55',
      '  line [0, 2, 10.5]',
      '```',
    ])
    expect(renderMermaidChart({ title: 't', unit: 'MB', values: [0, 0] })).toContain('0 --> 1\n')
  })
})

describe('the text of a history', () => {
  it('has figures, charts and what is to be done', () => {
    const text = renderHistories([historyOf(), shrunk], 'directory /b', PLAIN)
    expect(text).toContain('3 of 3 backups (100 %)')
    expect(text).toMatch(/Growth\s+\+2\.0 MB/)
    expect(text).toMatch(/Outcome\s+✓✓✓✗/)
    expect(text).toContain('The table |<b> is gone')
    expect(text).toContain('savepoint bisect')
    expect(text).not.toContain('\u001b')
  })

  it('does not draw how long it took to fail', () => {
    expect(renderHistories([shrunk], '', PLAIN)).toMatch(/Duration\s+\S*·\n/)
  })

  it('says what shrank and what stayed', () => {
    const reversed = historyOf({ points: points.toReversed() })
    expect(renderHistories([reversed], '', PLAIN)).toMatch(/Growth\s+−2\.0 MB/)
    const [first] = points
    const same = historyOf({ points: first === undefined ? [] : [first, first] })
    expect(renderHistories([same], '', PLAIN)).toMatch(/Growth\s+none/)
  })

  it('has nothing to tell of a store without backups', () => {
    expect(renderHistories([], 'directory /b', PLAIN)).toBe('· No backups in directory /b')
    expect(renderHistories([historyOf({ database: null, points: [] })], '', PLAIN)).toContain(
      'without a database',
    )
  })
})

describe('the summary of a history', () => {
  it('has a chart of each series, and markup of nobody else', () => {
    const summary = renderHistorySummary([historyOf({ database: null }), shrunk], 'directory /b')
    expect(summary).toContain('## ⚠️ History of the backups')
    expect(summary.match(/```mermaid/g)).toHaveLength(6)
    expect(summary).not.toContain('<b>')
    expect(renderHistorySummary([historyOf()], '')).toContain('## ✅')
  })
})

describe('the document of a history', () => {
  it('keeps the contract', () => {
    const slowed = historyOf({
      trend: [
        { code: 'BACKUP_SLOWED', what: 'duration', usual: 1, got: 9 },
        { code: 'BACKUP_SHRUNK', what: 'archive size', usual: 9, got: 1 },
      ],
    })
    const document = JSON.parse(renderJson(historyDocument([historyOf(), shrunk, slowed], 'directory /b')))
    expect(DOCUMENT_SCHEMAS.history.safeParse(document).error).toBeUndefined()
  })
})
