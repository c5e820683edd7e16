import type { TrendFinding } from '../history/trend.ts'
import { subjectOf } from './backups.ts'
import type { DatabaseFacts, StatusFinding } from './status.ts'

/** The newest backup beside its predecessors. */
export function judgeTrendOf({ database, trend }: DatabaseFacts): readonly StatusFinding[] {
  return trend.map((finding) => ({
    code: finding.code,
    database,
    outcome: 'warning',
    message: `${subjectOf(database)}: ${trendText(finding)}.`,
    hint: trendHint(finding),
  }))
}

/** What a finding of a trend says, to be read in the middle of a sentence. */
export function trendText(finding: TrendFinding): string {
  const { got, usual, what } = finding
  switch (what) {
    case 'rows':
      return got === null
        ? `the table ${finding.table} is gone, which usually has ${count(usual)} rows`
        : `the table ${finding.table} has ${count(got)} rows, usually ${count(usual)} (${less(got, usual)})`
    case 'duration':
      return `the newest backup took ${seconds(got)} s, usually ${seconds(usual)} s`
    case 'snapshot size':
    case 'archive size':
      return `the newest ${what.replace(' size', '')} has ${count(got)} bytes, usually ${count(usual)} (${less(got, usual)})`
  }
}

/** What to do about it. */
export function trendHint({ code, what }: TrendFinding): string {
  if (code === 'BACKUP_SLOWED')
    return 'Look at the load and the disk of the machine; a lock can hold it up too.'
  return what === 'rows'
    ? 'If they were not deleted on purpose, keep the archives from before (savepoint pin) and find out when they vanished (savepoint bisect).'
    : 'Fine after a VACUUM or a purge. Otherwise compare it with the backup before.'
}

function count(value: number): string {
  return String(Math.round(value))
}

/** How much smaller, rounded down: what is left is never said to be gone. */
function less(got: number, usual: number): string {
  return `${Math.floor(((usual - got) * 100) / usual)} % less`
}

function seconds(durationMs: number): string {
  return (durationMs / 1_000).toFixed(1)
}
