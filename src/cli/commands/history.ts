import type { Command } from 'commander'
import { readHistorySettings } from '../../requests/history.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, databaseOption, STORE_TO_READ, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addHistory(program: Command, perform: Perform): void {
  const command = program
    .command('history')
    .summary('look back on the last backups: success, duration, size, growth')
    .description(
      'Shows how the last backups of each database went, from the archives and the journal of the store, and says ' +
        'where the newest falls behind its predecessors: rows that vanished, a smaller size, a longer duration.',
    )
    .addOption(databaseOption())
    .addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [...STORE_TO_READ, 'last', 'max-shrink', 'max-slowdown']).action(
    (options: CommandOptions) =>
      perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment)
        return printOutcome(await history(given, surroundings), surroundings.printer)
      }),
  )
  addExamples(command, [
    ['savepoint history', 'every database of ./backups'],
    ['savepoint history --database app --last 90 --json', 'three months for a script'],
  ])
}

async function history(given: GivenOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const request = { ...readHistorySettings(given), database: given.one('database')?.text ?? null }
  const { readHistory } = await import('../../operations/history/history.ts')
  const { historyDocument } = await import('../../presentation/history/document.ts')
  const { renderHistories } = await import('../../presentation/history/text.ts')
  const ports = await openPorts(given, surroundings)
  const histories = await readHistory(request, { ...ports, schedule: null })
  const { description } = ports.store
  return {
    document: historyDocument(histories, description),
    text: (style) => renderHistories(histories, description, style),
    names: histories.flatMap(({ points }) => points.flatMap(({ archive }) => archive ?? [])),
    failure: null,
  }
}
