import type { StatusDocument } from '../../contract/status.ts'
import type { Status } from '../../operations/status/status.ts'
import { renderAge } from '../kit/times.ts'

const COLOURS = { ok: 'brightgreen', warning: 'yellow', failed: 'red' } as const

/**
 * A badge as shields.io reads it from a URL: the verdict in a word or two, with the age of the oldest of the newest
 * backups, so that no database hides behind another.
 * @see https://shields.io/badges/endpoint-badge
 */
export function badgeOf({ facts, findings, policy, verdict }: Status): StatusDocument['badge'] {
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
