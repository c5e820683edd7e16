import type { StatusFinding } from './status.ts'

/** What a finding amounts to while no backups are meant to be made: never an alarm. */
export function pausedFinding(finding: StatusFinding): StatusFinding {
  if (finding.outcome === 'ok') return finding
  return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null }
}
