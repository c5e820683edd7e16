import type { Command } from 'commander'
import type { ArchiveKind } from '../../domain/archive/manifest.ts'
import { parseWord } from '../../domain/settings/parse-values.ts'
import type { CreateAllRequest } from '../../operations/backup/create-all.ts'
import type { CreateRun } from '../../operations/backup/run.ts'
import { readCreate } from '../../requests/create.ts'
import { readPolicy } from '../../requests/retention.ts'
import { SETTINGS } from '../../requests/settings.ts'
import { addAlertOptions, audienceOf, openGivenNotifiers } from '../kit/alert-options.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { openIdentifier } from '../kit/identify.ts'
import { addExamples, addSettings, settingOption, storeDirectoryOption, valueOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addCreate(program: Command, perform: Perform): void {
  const command = program
    .command('create')
    .summary('back up live databases and verify the backups')
    .description(
      'Takes a snapshot of each database while it is in use, checks it, packs it, reads the archive back and only ' +
        'then says that it is good. Archives that the retention policy no longer keeps are removed afterwards.',
    )
  addCreateOptions(command, 'manual').action((databases: readonly string[], options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      const request = await readRequest(databases, given, 'manual', surroundings)
      return printOutcome(await backUp(request, given, surroundings), surroundings.printer)
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
  addAlertOptions(command).argument('<database...>', 'paths of databases, or patterns such as "data/*.db"')
  command.addOption(storeDirectoryOption())
  addSettings(command, ['database-name', 'name'])
  command.addOption(valueOption('--kind <kind>', `${SETTINGS.kind.sentence} (default: ${defaultKind})`))
  addSettings(command, ['retention-days', 'keep-minimum'])
  command.addOption(settingOption('compression').conflicts('compressionLevel'))
  addSettings(command, ['compression-level', 'busy-timeout', 'assert', 'accept', 'check-time-limit'])
  return addSettings(command, ['allow-empty', 'at-rest', 'keep-damaged'])
}

/**
 * The request that the arguments and the environment make.
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND
 */
export async function readRequest(
  databases: readonly string[],
  given: GivenOptions,
  defaultKind: ArchiveKind,
  surroundings: CommandSurroundings,
): Promise<CreateAllRequest> {
  const { environment, folder } = surroundings
  const { findSources } = await import('../../files/database/find-sources.ts')
  const { readAccepted } = await import('../../operations/verify/read-accepted.ts')
  const { VERSION } = await import('../../version.ts')
  const kind = given.one('kind')
  const { accept, ...settings } = readCreate(given, environment)
  return {
    ...settings,
    kind: kind === null ? defaultKind : parseWord(kind, ['automatic', 'manual']),
    accepted: await readAccepted(accept, given.nameOf('accept'), folder),
    origin: null,
    identify: await openIdentifier(given.one('database-name'), surroundings),
    version: VERSION,
    policy: readPolicy(given),
    sources: await findSources(databases, folder),
  }
}

/** Makes the backups of one run. */
export async function backUp(
  request: CreateAllRequest,
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const { createAll } = await import('../../operations/backup/create-all.ts')
  const { createDocument } = await import('../../presentation/create/document.ts')
  const { renderCreateRun } = await import('../../presentation/create/text.ts')
  const { entriesOfCreate } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const notifiers = await openGivenNotifiers(given, surroundings)
  const ports = await openPorts(given, surroundings, 'publish')
  const run = await journaled(
    {
      operation: 'create',
      database: null,
      run: () => createAll(ports.retires === 'by policy' ? request : { ...request, policy: null }, ports),
      entriesOf: (run, time) => entriesOfCreate(run, time, request.identify),
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
