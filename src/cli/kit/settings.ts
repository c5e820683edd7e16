import type { Compression } from '../../domain/archive/codec.ts'
import { DEFAULT_POLICY, type RetentionPolicy } from '../../domain/retention/policy.ts'
import {
  parseBusyTimeoutMs,
  parseCheckTimeLimitMs,
  parseCompression,
  parseCompressionLevel,
  parseIntervalMs,
  parseKeepMinimum,
  parseKept,
  parseRetentionDays,
} from '../../domain/settings/backup-settings.ts'
import { type Environment, type Given, givenBy } from '../../domain/settings/given.ts'

/** Options that say what stays in the store, as commander gives them. */
export interface RetentionOptions {
  readonly retentionDays?: string
  readonly keepMinimum?: string
  readonly keepLast?: string
  readonly keepDaily?: string
  readonly keepWeekly?: string
  readonly keepMonthly?: string
  readonly keepYearly?: string
}

/** Options that say how archives are packed; commander refuses both together. */
export interface CompressionOptions {
  readonly compression?: string
  readonly compressionLevel?: string
}

/**
 * How many milliseconds lie between two backups; null when nobody said.
 * @throws BackupError INPUT_INVALID
 */
export function readIntervalMs(text: string | undefined, environment: Environment): number | null {
  return parseIntervalMs(givenBy({ flag: '--interval', text }, { name: 'BACKUP_INTERVAL', environment }))
}

/**
 * How many milliseconds SQLite's checks may take; null when nobody said.
 * @throws BackupError INPUT_INVALID
 */
export function readCheckTimeLimitMs(text: string | undefined): number | null {
  return parseCheckTimeLimitMs(givenBy({ flag: '--check-time-limit', text }))
}

/**
 * How archives are packed.
 * @throws BackupError INPUT_INVALID
 */
export function readCompression(
  { compression, compressionLevel }: CompressionOptions,
  environment: Environment,
): Compression {
  if (compressionLevel !== undefined)
    return parseCompressionLevel({ from: '--compression-level', text: compressionLevel })
  const variable = { name: 'BACKUP_COMPRESSION', environment }
  return parseCompression(givenBy({ flag: '--compression', text: compression }, variable))
}

/**
 * How long to wait for another program's lock.
 * @throws BackupError INPUT_INVALID
 */
export function readBusyTimeoutMs(text: string | undefined): number {
  return parseBusyTimeoutMs(givenBy({ flag: '--busy-timeout', text }))
}

/**
 * The retention policy. The default number of days holds only when no other rule was given: somebody who asks for
 * seven daily archives gets those.
 * @throws BackupError INPUT_INVALID
 */
export function readRetentionPolicy(options: RetentionOptions, environment: Environment): RetentionPolicy {
  const kept = (flag: string, text: string | undefined) => parseKept(givenBy({ flag, text }), 0)
  const rules = {
    keepLast: kept('--keep-last', options.keepLast),
    keepDaily: kept('--keep-daily', options.keepDaily),
    keepWeekly: kept('--keep-weekly', options.keepWeekly),
    keepMonthly: kept('--keep-monthly', options.keepMonthly),
    keepYearly: kept('--keep-yearly', options.keepYearly),
  }
  const hasOtherRule = Object.values(rules).some((count) => count > 0)
  return {
    ...rules,
    keepWithinDays: parseRetentionDays(
      givenDays(options, environment),
      hasOtherRule ? null : DEFAULT_POLICY.keepWithinDays,
    ),
    keepMinimumVerified: parseKeepMinimum(givenBy({ flag: '--keep-minimum', text: options.keepMinimum })),
  }
}

function givenDays({ retentionDays }: RetentionOptions, environment: Environment): Given | null {
  return givenBy(
    { flag: '--retention-days', text: retentionDays },
    { name: 'BACKUP_RETENTION_DAYS', environment },
  )
}
