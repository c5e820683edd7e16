import type { Command } from 'commander'
import type { ArchiveKind } from '../../domain/archive/manifest.ts'
import { parseDisabledBy } from '../../domain/settings/backup-settings.ts'
import { parseWord } from '../../domain/settings/parse-values.ts'
import type { CreateAllRequest } from '../../operations/backup/create-all.ts'
import type { CreateRun } from '../../operations/backup/run.ts'
import { type AlertOptions, addAlertOptions, audienceOf, openNotifiers } from '../kit/alert-options.ts'
import { identifierOf } from '../kit/identify.ts'
import {
  acceptOption,
  addExamples,
  assertOption,
  busyTimeoutOption,
  checkTimeLimitOption,
  databaseNameOption,
  storeOption,
  valueOption,
} from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import {
  readBusyTimeoutMs,
  readCheckTimeLimitMs,
  readCompression,
  readIntervalMs,
  readRetentionPolicy,
} from '../kit/settings.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

/** The options that `create` and `watch` have in common. */
export interface CreateOptions extends AlertOptions {
  readonly store?: string
  readonly name?: string
  readonly databaseName?: string
  readonly kind?: string
  readonly retentionDays?: string
  readonly keepMinimum?: string
  readonly compression?: string
  readonly compressionLevel?: string
  readonly busyTimeout?: string
  readonly assert?: readonly string[]
  readonly allowEmpty?: true
  readonly accept?: readonly string[]
  readonly checkTimeLimit?: string
}

export function addCreate(program: Command, perform: Perform): void {
  const command = program
    .command('create')
    .summary('back up live databases and verify the backups')
    .description(
      'Takes a snapshot of each database while it is in use, checks it, packs it, reads the archive back and only ' +
        'then says that it is good. Archives that the retention policy no longer keeps are removed afterwards.',
    )
  addCreateOptions(command, 'manual').action((databases: readonly string[], options: CreateOptions) =>
    perform(async (surroundings) => {
      const request = await readRequest(databases, options, 'manual', surroundings)
      return printOutcome(await create(request, options, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint create app.db', 'one database into ./backups'],
    ['savepoint create "data/*.db" --store /srv/backups --name before-migration-42', 'several, with a label'],
    ['savepoint create app.db --assert "SELECT count(*) > 0 FROM users"', 'refuse a backup without users'],
    ['BACKUP_INTERVAL=3600 savepoint create app.db --kind automatic', 'from cron, at most once an hour'],
  ])
}

/** Adds the databases and all options of a command that makes backups. */
export function addCreateOptions(command: Command, defaultKind: ArchiveKind): Command {
  return addAlertOptions(command)
    .argument('<database...>', 'paths of databases, or patterns such as "data/*.db"')
    .addOption(storeOption())
    .addOption(databaseNameOption())
    .addOption(valueOption('--name <label>', 'a label in the name of the archive'))
    .addOption(valueOption('--kind <kind>', `automatic or manual (default: ${defaultKind})`))
    .addOption(
      valueOption(
        '--retention-days <days>',
        'keep archives so long, or "off" (BACKUP_RETENTION_DAYS, default: 30)',
      ),
    )
    .addOption(valueOption('--keep-minimum <n>', 'never keep fewer verified archives (default: 3)'))
    .addOption(
      valueOption(
        '--compression <codec>',
        'gzip, zstd or none; with a level gzip:6 or zstd:9 (BACKUP_COMPRESSION, default: gzip)',
      ).conflicts('compressionLevel'),
    )
    .addOption(
      valueOption('--compression-level <0-9>', 'a level of gzip; the same as --compression gzip:LEVEL'),
    )
    .addOption(busyTimeoutOption())
    .addOption(assertOption())
    .addOption(acceptOption())
    .addOption(checkTimeLimitOption())
    .option('--allow-empty', 'accept a database without tables')
}

/**
 * The request that the arguments and the environment make.
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND
 */
export async function readRequest(
  databases: readonly string[],
  options: CreateOptions,
  defaultKind: ArchiveKind,
  surroundings: Surroundings,
): Promise<CreateAllRequest> {
  const { environment, folder } = surroundings
  const { parseLabel } = await import('../../domain/archive/name.ts')
  const { findSources } = await import('../../files/database/find-sources.ts')
  const { readAccepted } = await import('../../operations/verify/read-accepted.ts')
  const { VERSION } = await import('../../version.ts')
  const { assert = [], kind, name } = options
  return {
    label: name === undefined ? null : parseLabel(name),
    kind:
      kind === undefined ? defaultKind : parseWord({ text: kind, from: '--kind' }, ['automatic', 'manual']),
    compression: readCompression(options, environment),
    busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
    assertions: assert,
    allowEmpty: options.allowEmpty === true,
    accepted: await readAccepted(options.accept ?? [], '--accept', folder),
    checkTimeLimitMs: readCheckTimeLimitMs(options.checkTimeLimit),
    origin: null,
    identify: await identifierOf(options.databaseName, surroundings),
    version: VERSION,
    disabledBy: parseDisabledBy(environment),
    intervalMs: readIntervalMs(undefined, environment) ?? 0,
    policy: readRetentionPolicy(options, environment),
    sources: await findSources(databases, folder),
  }
}

/** Makes the backups of one run. */
export async function create(
  request: CreateAllRequest,
  options: CreateOptions,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { createAll } = await import('../../operations/backup/create-all.ts')
  const { createDocument } = await import('../../presentation/create/document.ts')
  const { renderCreateRun } = await import('../../presentation/create/text.ts')
  const { entriesOfCreate } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const notifiers = await openNotifiers(options, surroundings)
  const ports = await openPorts(options.store, surroundings, 'publish')
  const run = await journaled(
    {
      operation: 'create',
      database: null,
      run: () => createAll(ports.retires === 'by policy' ? request : { ...request, policy: null }, ports),
      entriesOf: entriesOfCreate,
    },
    audienceOf(ports, notifiers),
  )
  const { description } = ports.store
  const isOnlyFailure = run.outcomes.length === 1 && run.outcomes[0]?.status === 'failed'
  return {
    document: createDocument(run, description),
    text: (style) => (isOnlyFailure ? '' : renderCreateRun(run, description, style)),
    names: namesOf(run),
    failure: run.failure,
  }
}

function namesOf({ outcomes }: CreateRun): string[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created.entry.name] : []))
}
