import type { Command } from 'commander'
import { readRecent } from '../../requests/list.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, databaseOption, STORE_TO_READ, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addList(program: Command, perform: Perform): void {
  const command = program
    .command('list')
    .summary('list the archives of a store, newest first')
    .description(
      'Lists the archives of a store, newest first. Safety copies of restores are in the list too.',
    )
    .addOption(databaseOption())
    .addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [...STORE_TO_READ, 'recent']).action((options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await list(given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint list', 'everything in ./backups'],
    ['savepoint list --store /srv/backups --database app --recent 5', 'the five newest of one database'],
    ['savepoint list --json', 'for a script'],
  ])
}

async function list(given: GivenOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const request = { database: given.one('database')?.text ?? null, recent: readRecent(given) }
  const { listCatalog } = await import('../../operations/catalog/list.ts')
  const { listDocument } = await import('../../presentation/list/document.ts')
  const { renderCatalog } = await import('../../presentation/list/text.ts')
  const ports = await openPorts(given, surroundings)
  const catalog = await listCatalog(request, ports)
  const { description } = ports.store
  return {
    document: listDocument(catalog, description),
    text: (style) => renderCatalog(catalog, description, surroundings.clock.now(), style),
    names: catalog.map(({ name }) => name),
    failure: null,
  }
}
