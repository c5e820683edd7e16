import { countOf, numberOf, type SharedValues } from './values.ts'

/** What every look into a database takes. */
export interface CheckSettings {
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
}

/** What also says how findings are taken, and how long looking for them may take. */
export interface JudgedSettings extends CheckSettings {
  /** Findings that are known, or @FILE, as given. */
  readonly accept: readonly string[]
  /** Null where it follows from the size. */
  readonly checkTimeLimitMs: number | null
}

/** @throws BackupError INPUT_INVALID */
export function readJudged(given: SharedValues): JudgedSettings {
  const seconds = numberOf(given, 'check-time-limit')
  return {
    ...readChecks(given),
    accept: given.lines('accept'),
    checkTimeLimitMs: seconds === null ? null : 1_000 * seconds,
  }
}

/** @throws BackupError INPUT_INVALID */
export function readChecks(given: SharedValues): CheckSettings {
  return { assertions: given.lines('assert'), busyTimeoutMs: readBusyTimeoutMs(given) }
}

/**
 * How many milliseconds to wait for the lock of another program.
 * @throws BackupError INPUT_INVALID
 */
export function readBusyTimeoutMs(given: SharedValues): number {
  return 1_000 * countOf(given, 'busy-timeout')
}
