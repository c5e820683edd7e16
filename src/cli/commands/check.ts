import { resolve } from 'node:path'
import type { Command } from 'commander'
import { addExamples, assertOption, busyTimeoutOption } from '../options.ts'
import type { Outcome } from '../outcome.ts'
import type { Perform } from '../perform.ts'
import { printOutcome } from '../printer.ts'
import { readBusyTimeoutMs } from '../settings.ts'
import { openTemporaryScratch, type Surroundings } from '../surroundings.ts'

interface CheckOptions {
  readonly quick?: true
  readonly assert?: readonly string[]
  readonly busyTimeout?: string
}

export function addCheck(program: Command, perform: Perform): void {
  const command = program
    .command('check')
    .summary('check a live database where it stands')
    .description('Runs SQLite’s own checks on a live database, without copying or changing it.')
    .argument('<database>', 'path of the database')
    .option('--quick', 'leave out whether indexes fit their tables: several times as fast')
    .addOption(assertOption())
    .addOption(busyTimeoutOption())
    .action((database: string, options: CheckOptions) =>
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
  const request = {
    database: resolve(surroundings.folder, database),
    integrity: options.quick === true ? 'quick' : 'full',
    assertions: options.assert ?? [],
    busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
  } as const
  const { checkDatabase } = await import('../../operations/check.ts')
  const { checkDocument } = await import('../../presentation/json-results.ts')
  const { renderChecked } = await import('../../presentation/check-text.ts')
  const { clock, reporter, signal } = surroundings
  const checked = await checkDatabase(request, { clock, reporter, signal, openScratch: openTemporaryScratch })
  return {
    document: checkDocument(checked),
    text: (style) => renderChecked(checked, style),
    names: [],
    failure: checked.failure,
  }
}
