import { BackupError } from '../../domain/outcome/errors.ts'
import { parseWord } from '../../domain/settings/parse-values.ts'
import { PLACE_KINDS, type PlaceKinds } from '../../places/registry.ts'
import { readCheck } from '../../requests/check.ts'
import { readCreate } from '../../requests/create.ts'
import { readRecent } from '../../requests/list.ts'
import { readRehearsal } from '../../requests/rehearse.ts'
import { readRestore } from '../../requests/restore.ts'
import { readApplication, readPolicy } from '../../requests/retention.ts'
import { readSample, readVerify } from '../../requests/verify.ts'
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
  WantedArchives,
} from './action-inputs.ts'
import { atMostOneLine } from './at-most-one-line.ts'
import { type GivenInputs, parseMode } from './given-inputs.ts'
import { databaseAt } from './identify.ts'
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
  const store = parseStore(given, 'publish', kinds)
  return {
    mode: 'create',
    ...parseAlerting(given),
    ...readCreate(given, given.environment),
    databases: requireLines(given, 'database'),
    store,
    policy: store.retires === 'by policy' ? readPolicy(given) : null,
    guard: given.flag('guard'),
  }
}

function parseVerify(given: GivenInputs, kinds: PlaceKinds): VerifyInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  return {
    mode: 'verify',
    ...parseAlerting(given),
    ...readVerify(given),
    store: parseStore(given, 'read', kinds, sought),
    archives: parseArchives(given, sought),
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
    ...readRestore(given),
    allowOtherDatabase: given.flag('allow-other-database') || isNamedEmergency(given),
    store: parseStore(given, 'read', kinds, sought),
    archive: text === null ? wish : { by: 'text', text, database: sought.database },
    target,
    ifNoArchiveFound: parseIfNoArchiveFound(given),
  }
}

function parseList(given: GivenInputs, kinds: PlaceKinds): ListInputs {
  const sought = parseSought(given, atMostOneLine(given, 'database'))
  const store = parseStore(given, 'read', kinds, sought)
  return { mode: 'list', store, database: sought.database, recent: readRecent(given) }
}

function parsePrune(given: GivenInputs, kinds: PlaceKinds): PruneInputs {
  return {
    mode: 'prune',
    ...parseAlerting(given),
    store: parseStore(given, 'read', kinds),
    databases: given.lines('database').map((path) => databaseAt(given, path)),
    policy: readPolicy(given),
    application: readApplication(given),
  }
}

function parseCheck(given: GivenInputs, kinds: PlaceKinds): CheckInputs {
  return {
    mode: 'check',
    ...parseAlerting(given),
    ...readCheck(given),
    store: parseStore(given, 'read', kinds),
    databases: requireLines(given, 'database'),
  }
}

function parseDisarm(given: GivenInputs): DisarmInputs {
  return { mode: 'disarm', databases: given.lines('database') }
}

function parseRehearse(given: GivenInputs): RehearseInputs {
  return {
    mode: 'rehearse',
    ...readRehearsal(given),
    database: atMostOneLine(given, 'database') ?? missing('database'),
    script: given.get('command')?.text ?? missing('command'),
  }
}

/** In an emergency, whoever names the database or the archive has said that it may be another's. */
function isNamedEmergency(given: GivenInputs): boolean {
  const isNamed = (['database-name', 'artifact-name', 'artifact-id', 'archive'] as const).some((name) =>
    given.isSet(name),
  )
  return isNamed && given.flag('emergency')
}

/** `all` stands for every archive of the database, or of all databases when none was named. */
function parseArchives(given: GivenInputs, sought: Sought): WantedArchives {
  const wish = parseWish(given, sought)
  const texts = given.lines('archive')
  const { database } = sought
  const count = readSample(given)
  if (count !== null) return { by: 'sample', database, count }
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
