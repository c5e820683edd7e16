import type { HistoryFigures } from '../../domain/history/figures.ts'
import type { BackupPoint } from '../../domain/history/history.ts'
import type { TrendFinding } from '../../domain/history/trend.ts'
import { trendHint, trendText } from '../../domain/status/trend.ts'
import type { DatabaseHistory } from '../../operations/history/history.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { alignColumns, indent, renderFacts, separate } from '../kit/lines.ts'
import { counted, renderShare, renderSize } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration, renderTime } from '../kit/times.ts'
import { renderSparkline } from './charts.ts'

/** How long a backup took; null for an attempt that failed, which may be over at once. */
export function durationOf({ durationMs, outcome }: BackupPoint): number | null {
  return outcome === 'made' ? durationMs : null
}

/** What a finding of a trend says, as a sentence begins. */
export function trendSentence(finding: TrendFinding): string {
  const text = trendText(finding)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The past of the backups of a store, database by database. */
export function renderHistories(histories: readonly DatabaseHistory[], store: string, style: Style): string {
  if (histories.length === 0) return headline(style, 'note', `No backups in ${escapeSentence(store)}`)
  return histories.map((history) => renderHistory(history, style)).join('\n\n')
}

/** How sizes grew: with a sign, and a word for none. */
export function renderGrowth(growthBytes: number): string {
  if (growthBytes === 0) return 'none'
  return `${growthBytes > 0 ? '+' : '−'}${renderSize(Math.abs(growthBytes))}`
}

/** The figures of a history by name, as text and in a summary. */
export function factsOfHistory(figures: HistoryFigures): (readonly [name: string, value: string])[] {
  const { archiveSizeBytes, failed, growthBytes, made, medianDurationMs, ratio, snapshotSizeBytes } = figures
  const known = (name: string, value: number | null, render: (value: number) => string) =>
    value === null ? [] : [[name, render(value)] as const]
  return [
    ['Success', `${made} of ${counted(made + failed, 'backup')} (${renderShare(made, made + failed)})`],
    ...known('Duration', medianDurationMs, (value) => `${renderDuration(value)} (median)`),
    ...known('Database', snapshotSizeBytes, renderSize),
    ...known('Archive', archiveSizeBytes, renderSize),
    ...known('Ratio', ratio, (value) => `${Math.round(value * 100)} %`),
    ...known('Growth', growthBytes, renderGrowth),
  ]
}

function renderHistory({ database, figures, points, trend }: DatabaseHistory, style: Style): string {
  const mark = trend.length > 0 || figures.failed > 0 ? 'warning' : 'ok'
  return separate(
    [headline(style, mark, database === null ? 'Archives without a database' : escapeName(database))],
    indent(renderFacts(factsOfHistory(figures))),
    indent(renderCharts(points)),
    indent(
      trend.flatMap((finding) => [
        `${sign(style, 'warning')} ${escapeSentence(trendSentence(finding))} (${finding.code})`,
        `  ${style.dim(`→ ${escapeSentence(trendHint(finding))}`)}`,
      ]),
    ),
  ).join('\n')
}

function renderCharts(points: readonly BackupPoint[]): string[] {
  const [oldest] = points
  const newest = points.at(-1)
  if (oldest === undefined || newest === undefined) return []
  const made = points.map(({ outcome }) => (outcome === 'made' ? '✓' : '✗')).join('')
  const series = [
    ['Outcome', made],
    ['Duration', renderSparkline(points.map(durationOf))],
    ['Database', renderSparkline(points.map(({ snapshotSizeBytes }) => snapshotSizeBytes))],
    ['Archive', renderSparkline(points.map(({ archiveSizeBytes }) => archiveSizeBytes))],
  ]
  return [...alignColumns(series), `${renderTime(oldest.time)} to ${renderTime(newest.time)}`]
}
