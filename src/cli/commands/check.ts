import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { catalogNameOf } from '../../domain/archive/catalog-name.ts'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { readCheck } from '../../requests/check.ts'
import { addAlertOptions, audienceOf, openGivenNotifiers } from '../kit/alert-options.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { openIdentifier } from '../kit/identify.ts'
import { addExamples, addSettings, STORE_TO_READ } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts, openTemporaryScratch } from '../kit/surroundings.ts'

export function addCheck(program: Command, perform: Perform): void {
  const command = program
    .command('check')
    .summary('check a live database where it stands')
    .description(
      'Runs SQLite’s own checks on a live database, without copying or changing it. When it is damaged, the archives ' +
        'are looked through for the newest verified one, and the command that restores it is printed.',
    )
    .argument('<database>', 'path of the database')
  addSettings(command, [
    'database-name',
    'quick',
    ...STORE_TO_READ,
    'assert',
    'busy-timeout',
    'accept',
    'check-time-limit',
  ])
  addAlertOptions(command).action((database: string, options: CommandOptions) =>
    perform(async (surroundings) =>
      printOutcome(await check(database, options, surroundings), surroundings.printer),
    ),
  )
  addExamples(command, [
    ['savepoint check app.db', 'everything'],
    ['savepoint check app.db --quick', 'before every deployment'],
  ])
}

async function check(
  database: string,
  options: CommandOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const { readAccepted } = await import('../../operations/verify/read-accepted.ts')
  const given = new GivenOptions(options, surroundings.environment)
  const { accept, ...settings } = readCheck(given)
  const request = {
    ...settings,
    database: resolve(surroundings.folder, database),
    accepted: await readAccepted(accept, given.nameOf('accept'), surroundings.folder),
  }
  const notifiers = await openGivenNotifiers(given, surroundings)
  const { checkAndAdvise } = await import('../../operations/restore/advise-restore.ts')
  const { judgeChecks } = await import('../../operations/verify/check-run.ts')
  const { entriesOfCheck } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const { renderRestoreAdvice } = await import('../../presentation/restore/advice.ts')
  const { checkDocument } = await import('../../presentation/check/document.ts')
  const { renderChecks } = await import('../../presentation/check/text.ts')
  const ports = { ...(await openPorts(given, surroundings)), openScratch: openTemporaryScratch }
  const identify = await openIdentifier(given.one('database-name'), surroundings)
  const databaseName = catalogNameOf(identify(request.database))
  const run = await journaled(
    {
      operation: 'check',
      database: databaseNameOf(basename(request.database)),
      run: async () =>
        judgeChecks([
          await checkAndAdvise(request, ports, {
            databaseName,
            openPlace: async () => ports,
            render: renderRestoreAdvice,
          }),
        ]),
      entriesOf: entriesOfCheck,
    },
    audienceOf(ports, notifiers),
  )
  return {
    document: checkDocument(run),
    text: (style) => renderChecks(run, style),
    names: [],
    failure: run.failure,
  }
}
