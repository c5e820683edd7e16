import { basename } from 'node:path'
import type { Compression } from '../../domain/archive/codec.ts'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { parseLabel } from '../../domain/archive/name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseRowDropLimits } from '../../domain/rehearsal/row-drop.ts'
import { parseTimeLimitMs, parseVariable } from '../../domain/rehearsal/variables.ts'
import { DEFAULT_POLICY, type RetentionPolicy } from '../../domain/retention/policy.ts'
import {
  parseBusyTimeoutMs,
  parseCheckTimeLimitMs,
  parseCompression,
  parseCompressionLevel,
  parseDisabledBy,
  parseIntervalMs,
  parseKeepMinimum,
  parseRetentionDays,
} from '../../domain/settings/backup-settings.ts'
import { givenByVariable } from '../../domain/settings/given.ts'
import { parseWord } from '../../domain/settings/parse-values.ts'
import { PLACE_KINDS, type PlaceKinds } from '../../places/registry.ts'
import type {
  ActionInputs,
  CheckInputs,
  CreateInputs,
  DisarmInputs,
  IfNoArchiveFound,
  ListInputs,
  PruneInputs,
  RehearseInputs,
  RestoreInputs,
  VerifyInputs,
} from './action-inputs.ts'
import { atMostOneLine } from './at-most-one-line.ts'
import { type GivenInputs, parseMode } from './given-inputs.ts'
import type { InputName, Mode } from './input-table.ts'
import { parseAlerting } from './parse-alerting.ts'
import { parseBisect, parseDrill, parseHistory, parseRenew, parseStatus } from './parse-operations.ts'
import { parseSought, parseWish, type Sought } from './parse-sought.ts'
import { parseStore } from './parse-store.ts'

const PARSERS: {
  readonly [M in Mode]: (given: GivenInputs, kinds: PlaceKinds) => ActionInputs & { readonly mode: M }
} = {
  create: parseCreate,
  verify: parseVerify,
  restore: parseRestore,
  list: parseList,
  prune: parsePrune,
  check: parseCheck,
  disarm: parseDisarm,
  rehearse: parseRehearse,
  status: parseStatus,
  history: parseHistory,
  drill: parseDrill,
  renew: parseRenew,
  bisect: parseBisect,
}

/**
 * Everything that a step was asked to do, from its `INPUT_*` variables and the `BACKUP_*` variables under them.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT with the input, its value and what is allowed
 */
export function parseInputs(given: GivenInputs, kinds: PlaceKinds = PLACE_KINDS): ActionInputs {
  return PARSERS[parseMode(given)](given, kinds)
}

function parseCreate(given: GivenInputs, kinds: PlaceKinds): CreateInputs {
  const label = given.get('name')
  const store = parseStore(given, 'publish', kinds)
  return {
    mode: 'create',
    ...parseAlerting(given),
    databases: requireLines(given, 'database'),
    label: label === null ? null : parseLabel(label.text),
    store,
    policy: store.retires === 'by policy' ? parsePolicy(given) : null,
    compression: compressionOf(given),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
    accept: given.lines('accept'),
    checkTimeLimitMs: parseCheckTimeLimitMs(given.get('check-time-limit')),
    assertions: given.lines('assert'),
    disabledBy: parseDisabledBy(given.environment),
    intervalMs: parseIntervalMs(givenByVariable('BACKUP_INTERVAL', given.environment)) ?? 0,
    guard: given.flag('guard'),
  }
}

function parseVerify(given: GivenInputs, kinds: PlaceKinds): VerifyInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  return {
    mode: 'verify',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds, sought),
    archives: parseArchives(given, sought),
    level: parseWord(given.get('level') ?? { text: 'data', from: 'level' }, ['archive', 'structure', 'data']),
    assertions: given.lines('assert'),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
    accept: given.lines('accept'),
    checkTimeLimitMs: parseCheckTimeLimitMs(given.get('check-time-limit')),
    ifNoArchiveFound: parseIfNoArchiveFound(given),
  }
}

function parseRestore(given: GivenInputs, kinds: PlaceKinds): RestoreInputs {
  const target = atMostOneLine(given, 'database') ?? missing('database')
  const sought = parseSought(given, target)
  const text = atMostOneLine(given, 'archive')
  const wish = parseWish(given, sought)
  return {
    mode: 'restore',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds, sought),
    archive: text === null ? wish : { by: 'text', text, database: sought.database },
    target,
    confirmation: given.get('confirm')?.text ?? null,
    dryRun: given.flag('dry-run'),
    emergency: given.flag('emergency'),
    assertions: given.lines('assert'),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
    ifNoArchiveFound: parseIfNoArchiveFound(given),
  }
}

function parseList(given: GivenInputs, kinds: PlaceKinds): ListInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  return { mode: 'list', store: parseStore(given, 'read', kinds, sought), database: sought.database }
}

function parsePrune(given: GivenInputs, kinds: PlaceKinds): PruneInputs {
  return {
    mode: 'prune',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds),
    databases: given.lines('database').map((path) => databaseNameOf(basename(path))),
    policy: parsePolicy(given),
    dryRun: given.flag('dry-run'),
  }
}

function parsePolicy(given: GivenInputs): RetentionPolicy {
  return {
    ...DEFAULT_POLICY,
    keepWithinDays: parseRetentionDays(given.one('retention-days'), DEFAULT_POLICY.keepWithinDays),
    keepMinimumVerified: parseKeepMinimum(given.get('keep-minimum')),
  }
}

function parseCheck(given: GivenInputs, kinds: PlaceKinds): CheckInputs {
  return {
    mode: 'check',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds),
    databases: requireLines(given, 'database'),
    assertions: given.lines('assert'),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
    accept: given.lines('accept'),
    checkTimeLimitMs: parseCheckTimeLimitMs(given.get('check-time-limit')),
  }
}

function parseDisarm(given: GivenInputs): DisarmInputs {
  return { mode: 'disarm', databases: given.lines('database') }
}

function parseRehearse(given: GivenInputs): RehearseInputs {
  return {
    mode: 'rehearse',
    database: atMostOneLine(given, 'database') ?? missing('database'),
    script: given.get('command')?.text ?? missing('command'),
    variables: given.lines('env').map((text) => parseVariable({ text, from: 'env' })),
    timeLimitMs: parseTimeLimitMs(given.get('time-limit')),
    rowDropLimits: parseRowDropLimits(
      given.lines('max-row-drop').map((text) => ({ text, from: 'max-row-drop' })),
    ),
    assertions: given.lines('assert'),
    busyTimeoutMs: parseBusyTimeoutMs(given.get('busy-timeout')),
  }
}

/** `all` stands for every archive of the database, or of all databases when none was named. */
function parseArchives(given: GivenInputs, sought: Sought): VerifyInputs['archives'] {
  const wish = parseWish(given, sought)
  const texts = given.lines('archive')
  const { database } = sought
  if (texts.length === 0) return [wish]
  return texts.join() === 'all'
    ? { by: 'all', database }
    : texts.map((text) => ({ by: 'text', text, database }))
}

function parseIfNoArchiveFound(given: GivenInputs): IfNoArchiveFound {
  const value = given.get('if-no-archive-found')
  return value === null ? 'error' : parseWord(value, ['error', 'ignore'])
}

function requireLines(given: GivenInputs, name: InputName): readonly string[] {
  const lines = given.lines(name)
  return lines.length > 0 ? lines : missing(name)
}

function missing(name: InputName): never {
  throw new BackupError('INPUT_INVALID', `The input ${name} is missing.`, {
    hint:
      name === 'command'
        ? 'Set command to what is to be rehearsed, such as npm run migrate.'
        : `Set ${name} to the path of an SQLite database, such as data/app.db.`,
    context: { from: name },
  })
}

/** An input that says it all, or the level of gzip, which was there first. */
function compressionOf(given: GivenInputs): Compression {
  const level = given.get('compression-level')
  if (level === null) return parseCompression(given.one('compression'))
  if (!given.isSet('compression')) return parseCompressionLevel(level)
  throw new BackupError(
    'INPUTS_CONFLICT',
    'The inputs compression and compression-level say the same thing.',
    {
      hint: `Keep one of them: compression: gzip:${level.text}.`,
    },
  )
}
