import { basename } from 'node:path'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { parseMaxRecoveryMs } from '../../domain/drill/settings.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseRenewalPolicy } from '../../domain/renewal/settings.ts'
import { parseBusyTimeoutMs, parseKeepMinimum } from '../../domain/settings/backup-settings.ts'
import { parseWholeNumber } from '../../domain/settings/parse-values.ts'
import { DEFAULT_STATUS_POLICY } from '../../domain/status/status.ts'
import type { PlaceKinds } from '../../places/registry.ts'
import type { BisectInputs, DrillInputs, HistoryInputs, RenewInputs, StatusInputs } from './action-inputs.ts'
import { atMostOneLine } from './at-most-one-line.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { InputName } from './input-table.ts'
import { parseAlerting } from './parse-alerting.ts'
import { parseSought } from './parse-sought.ts'
import { parseStore } from './parse-store.ts'

const HOUR_MS = 3_600_000
const DEFAULT_LAST = 30

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseStatus(given: GivenInputs, kinds: PlaceKinds): StatusInputs {
  const databases = given.lines('database').map((path) => databaseNameOf(basename(path)))
  const hours = parseNumber(given, 'max-age', 876_000)
  const days = parseNumber(given, 'max-drill-age', 36_500)
  return {
    mode: 'status',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds, parseSought(given, null)),
    databases,
    maxAgeMs: hours === null ? DEFAULT_STATUS_POLICY.maxAgeMs : hours * HOUR_MS,
    keepMinimumVerified: parseKeepMinimum(given.get('keep-minimum')),
    storageQuotaBytes: parseNumber(given, 'storage-quota', Number.MAX_SAFE_INTEGER),
    maxDrillAgeMs: days === null ? null : days * 24 * HOUR_MS,
    paused: given.flag('paused'),
    token: given.get('github-token')?.text ?? null,
    workflow: given.get('backup-workflow')?.text ?? null,
    drillWorkflow: given.get('drill-workflow')?.text ?? null,
  }
}

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseHistory(given: GivenInputs, kinds: PlaceKinds): HistoryInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  return {
    mode: 'history',
    store: parseStore(given, 'read', kinds, sought),
    token: given.get('github-token')?.text ?? null,
    workflow: given.get('backup-workflow')?.text ?? null,
    database: sought.database,
    last: parseNumber(given, 'last', 10_000) ?? DEFAULT_LAST,
  }
}

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseDrill(given: GivenInputs, kinds: PlaceKinds): DrillInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  return {
    mode: 'drill',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds, sought),
    database: sought.database,
    pick: { pick: given.get('pick'), seed: given.get('seed'), runs: given.get('runs') },
    assertions: given.lines('assert'),
    maxRecoveryMs: parseMaxRecoveryMs(given.get('max-recovery-minutes')),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
  }
}

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseRenew(given: GivenInputs, kinds: PlaceKinds): RenewInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  return {
    mode: 'renew',
    ...parseAlerting(given),
    store: parseStore(given, 'renew', kinds, sought),
    database: sought.database,
    ...parseRenewalPolicy({ keepMinimum: given.get('keep-minimum'), beforeDays: given.get('before-days') }),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
  }
}

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseBisect(given: GivenInputs, kinds: PlaceKinds): BisectInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  const assertions = given.lines('assert')
  if (assertions.length === 0) {
    throw new BackupError('INPUT_INVALID', 'The input assert is missing.', {
      hint: 'Set assert to SQL that gave a true value once, such as SELECT count(*) >= 5000 FROM orders.',
      context: { from: 'assert' },
    })
  }
  return {
    mode: 'bisect',
    store: parseStore(given, 'read', kinds, sought),
    database: sought.database,
    assertions,
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
  }
}

function parseNumber(given: GivenInputs, name: InputName, max: number): number | null {
  const value = given.get(name)
  return value && parseWholeNumber(value, { min: 1, max })
}
