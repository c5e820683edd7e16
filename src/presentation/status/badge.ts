import type { Status } from '../../operations/status/status.ts'
import { renderAge } from '../kit/times.ts'

/**
 * A badge as shields.io reads it from a URL.
 * @see https://shields.io/badges/endpoint-badge
 */
export interface Badge {
  readonly schemaVersion: 1
  readonly label: 'backup'
  readonly message: string
  readonly color: 'brightgreen' | 'yellow' | 'red' | 'lightgrey'
  readonly isError: boolean
}

const COLOURS = { ok: 'brightgreen', warning: 'yellow', failed: 'red' } as const

/** The verdict in a word or two, with the age of the oldest of the newest backups: no database may hide behind another. */
export function badgeOf({ facts, findings, policy, verdict }: Status): Badge {
  const newest = facts.databases.flatMap(({ verified }) => verified[0]?.createdAt ?? [])
  const oldest = newest.toSorted((a, b) => a.getTime() - b.getTime())[0]
  const age = oldest === undefined ? 'none' : renderAge(oldest, facts.now)
  const causes = findings.filter(({ outcome }) => outcome === verdict).map(({ code }) => wordsOf(code))
  const isPaused = policy.paused && verdict === 'ok'
  return {
    schemaVersion: 1,
    label: 'backup',
    message: isPaused
      ? `paused (${age})`
      : verdict === 'ok'
        ? `verified (${age})`
        : causes.slice(0, 1).join(),
    color: isPaused ? 'lightgrey' : COLOURS[verdict],
    isError: verdict === 'failed',
  }
}

/** `BACKUP_STALE` as `backup stale`. */
function wordsOf(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ')
}
