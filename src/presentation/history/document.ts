import type { HistoryDocument } from '../../contract/history.ts'
import type { DatabaseHistory } from '../../operations/history/history.ts'
import { envelope } from '../document/envelope.ts'

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
