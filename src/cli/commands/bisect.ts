import type { Command } from 'commander'
import { readChecks } from '../../requests/checks.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, databaseOption, STORE_TO_READ, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addBisect(program: Command, perform: Perform): void {
  const command = program
    .command('bisect')
    .summary('find the newest archive in which an assertion still holds')
    .description(
      'Searches the archives of a database by halves, so that few are fetched, and says in which the assertion last ' +
        'holds: when did the rows vanish? Where it held only for a while, more archives are fetched to find when.',
    )
    .addOption(settingOption('assert').makeOptionMandatory())
    .addOption(databaseOption())
    .addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [...STORE_TO_READ, 'busy-timeout']).action((options: CommandOptions) =>
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

async function runBisect(options: CommandOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const given = new GivenOptions(options, surroundings.environment)
  const request = { ...readChecks(given), database: given.one('database')?.text ?? null }
  const { bisect } = await import('../../operations/bisect/bisect.ts')
  const { bisectDocument } = await import('../../presentation/bisect/document.ts')
  const { renderBisected } = await import('../../presentation/bisect/text.ts')
  const bisected = await bisect(request, await openPorts(given, surroundings))
  return {
    document: bisectDocument(bisected),
    text: (style) => renderBisected(bisected, style),
    names: bisected.newestHolding === null ? [] : [bisected.newestHolding.name],
    failure: bisected.failure,
  }
}
