import { parseArchiveTime, renderArchiveTime } from '../archive/name.ts'

const NAME = /^(.+)\.before-restore-([^._]+_[^._]+)(?:_(wal|taken-back))?$/s

/**
 * What a safety copy is: what a restore replaced (`wal`: a database in WAL mode, which was put into rollback mode when
 * it was set aside), or what a restore wrote and took back again.
 */
export type SafetyCopyKind = 'replaced' | 'wal' | 'taken-back'

/** What the file name of a safety copy says. */
export interface SafetyCopyName {
  readonly targetName: string
  readonly createdAt: Date
  readonly kind: SafetyCopyKind
}

/** The file name of a safety copy, beside its target: `app.db.before-restore-2026-11-23_01-04-05-000`. */
export function renderSafetyCopyName(
  targetName: string,
  now: Date,
  kind: SafetyCopyKind = 'replaced',
): string {
  const ending = kind === 'replaced' ? '' : `_${kind}`
  return `${targetName}.before-restore-${renderArchiveTime(now)}${ending}`
}

/** What a file name says; null when it is not that of a safety copy. */
export function parseSafetyCopyName(fileName: string): SafetyCopyName | null {
  const [, targetName, time = '', kind = 'replaced'] = NAME.exec(fileName) ?? []
  const createdAt = parseArchiveTime(time)
  if (targetName === undefined || createdAt === null) return null
  return { targetName, createdAt, kind: kind as SafetyCopyKind }
}
