import { BackupError } from '../../domain/outcome/errors.ts'
import type { PlaceKinds } from '../../places/registry.ts'
import { readChecks } from '../../requests/checks.ts'
import { readDrill } from '../../requests/drill.ts'
import { readHistorySettings } from '../../requests/history.ts'
import { readRenewal } from '../../requests/renew.ts'
import { readStatusPolicy } from '../../requests/status.ts'
import type { BisectInputs, DrillInputs, HistoryInputs, RenewInputs, StatusInputs } from './action-inputs.ts'
import { atMostOneLine } from './at-most-one-line.ts'
import type { GivenInputs } from './given-inputs.ts'
import { databaseAt } from './identify.ts'
import { parseAlerting } from './parse-alerting.ts'
import { parseSought } from './parse-sought.ts'
import { parseStore } from './parse-store.ts'

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseStatus(given: GivenInputs, kinds: PlaceKinds): StatusInputs {
  const databases = given.lines('database').map((path) => databaseAt(given, path))
  return {
    mode: 'status',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds, parseSought(given, null)),
    databases,
    ...readStatusPolicy(given),
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
    ...readHistorySettings(given),
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
    ...readDrill(given),
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
    ...readRenewal(given),
  }
}

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseBisect(given: GivenInputs, kinds: PlaceKinds): BisectInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  if (given.lines('assert').length === 0) {
    throw new BackupError('INPUT_INVALID', 'The input assert is missing.', {
      hint: 'Set assert to SQL that gave a true value once, such as SELECT count(*) >= 5000 FROM orders.',
      context: { from: 'assert' },
    })
  }
  return {
    mode: 'bisect',
    store: parseStore(given, 'read', kinds, sought),
    database: sought.database,
    ...readChecks(given),
  }
}
