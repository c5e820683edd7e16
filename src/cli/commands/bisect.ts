import type { Command } from 'commander'
import { addExamples, assertOption, busyTimeoutOption, databaseOption, storeOption } from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { readBusyTimeoutMs } from '../kit/settings.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

interface BisectOptions {
  readonly assert: readonly string[]
  readonly database?: string
  readonly store?: string
  readonly busyTimeout?: string
}

export function addBisect(program: Command, perform: Perform): void {
  const command = program
    .command('bisect')
    .summary('find the newest archive in which an assertion still holds')
    .description(
      'Searches the archives of a database by halves, so that few are fetched, and says in which the assertion last ' +
        'holds: when did the rows vanish? Where it held only for a while, more archives are fetched to find when.',
    )
    .addOption(assertOption().makeOptionMandatory())
    .addOption(databaseOption())
    .addOption(storeOption())
    .addOption(busyTimeoutOption())
    .action((options: BisectOptions) =>
      perform(async (surroundings) =>
        printOutcome(await runBisect(options, surroundings), surroundings.printer),
      ),
    )
  addExamples(command, [
    [
      'savepoint bisect --assert "SELECT count(*) >= 5000 FROM orders"',
      'the last backup before orders vanished',
    ],
    ['savepoint bisect --database app --assert "SELECT 1 FROM users WHERE id = 7" --quiet', 'only its name'],
  ])
}

async function runBisect(options: BisectOptions, surroundings: Surroundings): Promise<Outcome> {
  const { assert, busyTimeout, database = null, store } = options
  const request = { assertions: assert, database, busyTimeoutMs: readBusyTimeoutMs(busyTimeout) }
  const { bisect } = await import('../../operations/bisect/bisect.ts')
  const { bisectDocument } = await import('../../presentation/bisect/document.ts')
  const { renderBisected } = await import('../../presentation/bisect/text.ts')
  const bisected = await bisect(request, await openPorts(store, surroundings))
  return {
    document: bisectDocument(bisected),
    text: (style) => renderBisected(bisected, style),
    names: bisected.newestHolding === null ? [] : [bisected.newestHolding.name],
    failure: bisected.failure,
  }
}
