import type { Command } from 'commander'
import { readApplication, readPolicy } from '../../requests/retention.ts'
import { audienceOf } from '../kit/alert-options.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, STORE_TO_READ, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addPrune(program: Command, perform: Perform): void {
  const command = program
    .command('prune')
    .summary('say which archives a retention policy lets go, and remove them')
    .description(
      'Decides for every archive, with the reason. Nothing is deleted without --apply. The newest verified archives ' +
        'of each database stay whatever the policy says, and so does what is pinned.',
    )
    .addOption(settingOption('database', 'only of this database; several times for several (default: all)'))
  addSettings(command, [...STORE_TO_READ, 'retention-days', 'keep-minimum'])
  addSettings(command, ['keep-last', 'keep-daily', 'keep-weekly', 'keep-monthly', 'keep-yearly'])
  addSettings(command, ['apply', 'dry-run']).action((options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await prune(given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint prune --retention-days 14', 'show what would go'],
    ['savepoint prune --keep-daily 7 --keep-weekly 4 --keep-monthly 12 --apply', 'thin out, for good'],
  ])
}

async function prune(given: GivenOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const databases = given.lines('database')
  const request = {
    policy: readPolicy(given),
    databases: databases.length === 0 ? null : new Set(databases),
    apply: readApplication(given) === 'apply',
    verified: new Set<string>(),
  }
  const operation = await import('../../operations/retention/prune.ts')
  const { entriesOfPrune } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const { pruneDocument } = await import('../../presentation/prune/document.ts')
  const { renderPruned } = await import('../../presentation/prune/text.ts')
  const { APPLY_OPTION } = await import('../../presentation/prune/words.ts')
  const ports = await openPorts(given, surroundings)
  const pruned = await journaled(
    {
      operation: 'prune',
      database: null,
      run: () => operation.prune(request, ports),
      entriesOf: entriesOfPrune,
    },
    audienceOf(ports, []),
  )
  return {
    document: pruneDocument(pruned, ports.store.description),
    text: (style) => renderPruned(pruned, style, APPLY_OPTION),
    names: pruned.decisions.flatMap(({ action, entry }) => (action === 'remove' ? [entry.name] : [])),
    failure: null,
  }
}
