import { judgeAttempts } from './attempts.ts'
import { judgeAge, judgeDamage, judgeExpiry, judgeFloor } from './backups.ts'
import { judgeDrill } from './drill.ts'
import type { DatabaseFacts, ScheduleFacts, StatusFacts, StatusFinding, StatusPolicy } from './status.ts'
import { pausedFinding } from './status.ts'
import { judgeStorage } from './storage.ts'
import { judgeTrendOf } from './trend.ts'
import { untrustedHint, untrustedText } from './untrusted.ts'

/** Judges every fact by itself; what is wrong twice over has two findings. */
export function judgeStatus(facts: StatusFacts, policy: StatusPolicy): readonly StatusFinding[] {
  const { databases, lastDrill, now, schedule, storage } = facts
  return [
    ...(databases.length === 0 ? [emptyStore(facts, policy)] : []),
    ...databases.flatMap((each) => judgeDatabase(each, policy, now)),
    ...storage.map(judgeStorage),
    ...(schedule === null ? [] : [judgeSchedule(schedule, policy)]),
    ...judgeDrill(lastDrill, policy, now),
  ]
}

function judgeDatabase(facts: DatabaseFacts, policy: StatusPolicy, now: Date): readonly StatusFinding[] {
  const age = judgeAge(facts, policy, now)
  return [
    age,
    judgeFloor(facts, policy),
    ...judgeDamage(facts),
    ...judgeExpiry(facts, policy, now),
    ...judgeAttempts(facts, policy, age.outcome !== 'ok'),
    ...judgeTrendOf(facts),
  ]
}

function emptyStore({ untrusted }: StatusFacts, { paused }: StatusPolicy): StatusFinding {
  const finding: StatusFinding = {
    code: 'BACKUP_STALE',
    database: null,
    outcome: 'failed',
    message:
      untrusted.length === 0
        ? 'The store holds no backup at all.'
        : `The store holds no backup that is trusted.${untrustedText(untrusted)}`,
    hint: `Check that --store is the right one, and make a backup now: savepoint create.${untrustedHint(untrusted)}`,
  }
  return paused ? pausedFinding(finding) : finding
}

function judgeSchedule({ disabled, workflow }: ScheduleFacts, { paused }: StatusPolicy): StatusFinding {
  const finding = { code: 'WORKFLOW_DISABLED', database: null } as const
  if (disabled === null) return { ...finding, outcome: 'ok', message: `${workflow} is enabled.`, hint: null }
  const failed: StatusFinding = {
    ...finding,
    outcome: 'failed',
    message: `${workflow} is switched off (${disabled}): nothing makes backups.`,
    hint: `Switch it on again: gh workflow enable ${workflow.replace(/^.*\//, '')}. GitHub disables schedules after 60 days without a commit.`,
  }
  return paused ? pausedFinding(failed) : failed
}
