import type { BackupPoint } from '../../domain/history/history.ts'
import type { TrendFinding } from '../../domain/history/trend.ts'
import { trendHint } from '../../domain/status/trend.ts'
import type { DatabaseHistory } from '../../operations/history/history.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { renderMermaidChart } from './charts.ts'
import { durationOf, factsOfHistory, trendSentence } from './text.ts'

/** The summary of the past of backups, with charts that GitHub draws. */
export function renderHistorySummary(histories: readonly DatabaseHistory[], store: string): string {
  const isTroubled = histories.some(({ figures, trend }) => trend.length > 0 || figures.failed > 0)
  return renderPage([
    renderSummaryTitle(isTroubled ? 'warning' : 'ok', 'History of the backups'),
    `In ${markdownSentence(store)}.`,
    ...histories.flatMap(renderHistorySections),
  ])
}

/** The parts of a page that tell of one database, for other summaries too. */
export function renderHistorySections({
  database,
  figures,
  points,
  trend,
}: DatabaseHistory): readonly string[] {
  return [
    `### ${database === null ? 'Archives without a database' : markdownCode(database)}`,
    ...trend.map(renderFinding),
    markdownFacts(factsOfHistory(figures).map(([name, value]) => [name, markdownSentence(value)])),
    ...chartsOf(points),
  ]
}

function renderFinding(finding: TrendFinding): string {
  return [
    '> [!WARNING]',
    `> ${markdownSentence(trendSentence(finding))} (${markdownCode(finding.code)})`,
    '>',
    `> **What to do:** ${markdownSentence(trendHint(finding))}`,
  ].join('\n')
}

function chartsOf(points: readonly BackupPoint[]): readonly string[] {
  const series = (of: (point: BackupPoint) => number | null, divisor: number) =>
    points.flatMap((point) => {
      const value = of(point)
      return value === null ? [] : [value / divisor]
    })
  return [
    renderMermaidChart({
      title: 'Size of the database',
      unit: 'MB',
      values: series(({ snapshotSizeBytes }) => snapshotSizeBytes, 1_000_000),
    }),
    renderMermaidChart({
      title: 'Size of the archive',
      unit: 'MB',
      values: series(({ archiveSizeBytes }) => archiveSizeBytes, 1_000_000),
    }),
    renderMermaidChart({
      title: 'Duration',
      unit: 'seconds',
      values: series(durationOf, 1_000),
    }),
  ]
}
