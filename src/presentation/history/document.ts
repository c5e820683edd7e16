import type { HistoryFigures } from '../../domain/history/figures.ts'
import type { BackupPoint } from '../../domain/history/history.ts'
import type { TrendFinding } from '../../domain/history/trend.ts'
import type { DatabaseHistory } from '../../operations/history/history.ts'
import type { Envelope } from '../document/documents.ts'
import { envelope } from '../document/results.ts'

/** A backup or an attempt at it, oldest first. The time is ISO 8601 in UTC. */
export interface PointItem extends Omit<BackupPoint, 'time'> {
  readonly time: string
}

export interface HistoryDocument extends Envelope<'history'> {
  readonly store: string
  readonly histories: readonly {
    readonly database: string | null
    readonly figures: HistoryFigures
    readonly points: readonly PointItem[]
    readonly trend: readonly TrendFinding[]
  }[]
}

export function historyDocument(histories: readonly DatabaseHistory[], store: string): HistoryDocument {
  return {
    ...envelope('history'),
    store,
    histories: histories.map(({ points, ...history }) => ({
      ...history,
      points: points.map(({ time, ...point }) => ({ ...point, time: time.toISOString() })),
    })),
  }
}
