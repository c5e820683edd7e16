import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { type AlertOptions, addAlertOptions, audienceOf, openNotifiers } from '../kit/alert-options.ts'
import {
  acceptOption,
  addExamples,
  assertOption,
  busyTimeoutOption,
  checkTimeLimitOption,
  storeOption,
} from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { readBusyTimeoutMs, readCheckTimeLimitMs } from '../kit/settings.ts'
import { openPorts, openTemporaryScratch, type Surroundings } from '../kit/surroundings.ts'

interface CheckOptions extends AlertOptions {
  readonly store?: string
  readonly quick?: true
  readonly assert?: readonly string[]
  readonly busyTimeout?: string
  readonly accept?: readonly string[]
  readonly checkTimeLimit?: string
}

export function addCheck(program: Command, perform: Perform): void {
  const command = program
    .command('check')
    .summary('check a live database where it stands')
    .description(
      'Runs SQLite’s own checks on a live database, without copying or changing it. When it is damaged, the archives ' +
        'are looked through for the newest verified one, and the command that restores it is printed.',
    )
    .argument('<database>', 'path of the database')
    .option(
      '--quick',
      'leave out whether indexes fit their tables, and the account of all pages: several times as fast',
    )
    .addOption(storeOption())
    .addOption(assertOption())
    .addOption(busyTimeoutOption())
    .addOption(acceptOption())
    .addOption(checkTimeLimitOption())
  addAlertOptions(command).action((database: string, options: CheckOptions) =>
    perform(async (surroundings) =>
      printOutcome(await check(database, options, surroundings), surroundings.printer),
    ),
  )
  addExamples(command, [
    ['savepoint check app.db', 'everything'],
    ['savepoint check app.db --quick', 'before every deployment'],
  ])
}

async function check(database: string, options: CheckOptions, surroundings: Surroundings): Promise<Outcome> {
  const { readAccepted } = await import('../../operations/verify/read-accepted.ts')
  const request = {
    database: resolve(surroundings.folder, database),
    integrity: options.quick === true ? 'quick' : 'full',
    assertions: options.assert ?? [],
    busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
    accepted: await readAccepted(options.accept ?? [], '--accept', surroundings.folder),
    checkTimeLimitMs: readCheckTimeLimitMs(options.checkTimeLimit),
  } as const
  const notifiers = await openNotifiers(options, surroundings)
  const { checkAndAdvise } = await import('../../operations/restore/advise-restore.ts')
  const { judgeChecks } = await import('../../operations/verify/check-run.ts')
  const { entriesOfCheck } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const { renderRestoreAdvice } = await import('../../presentation/restore/advice.ts')
  const { checkDocument } = await import('../../presentation/check/document.ts')
  const { renderChecks } = await import('../../presentation/check/text.ts')
  const ports = { ...(await openPorts(options.store, surroundings)), openScratch: openTemporaryScratch }
  const run = await journaled(
    {
      operation: 'check',
      database: databaseNameOf(basename(request.database)),
      run: async () =>
        judgeChecks([
          await checkAndAdvise(request, ports, {
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
