import { parseArchiveTime, renderArchiveTime } from '../archive/name.ts'

const NAME = /^(.+)\.before-restore-([^.]+)$/s

/** The file name of a safety copy, beside its target: `app.db.before-restore-2026-11-23_01-04-05-000`. */
export function renderSafetyCopyName(targetName: string, now: Date): string {
  return `${targetName}.before-restore-${renderArchiveTime(now)}`
}

/** What the file name of a safety copy says; null when it is not one. */
export function parseSafetyCopyName(
  fileName: string,
): { readonly targetName: string; readonly createdAt: Date } | null {
  const [, targetName, time = ''] = NAME.exec(fileName) ?? []
  const createdAt = parseArchiveTime(time)
  return targetName === undefined || createdAt === null ? null : { targetName, createdAt }
}
