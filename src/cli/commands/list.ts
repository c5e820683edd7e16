import type { Command } from 'commander'
import { parseWholeNumber } from '../../domain/settings/parse-values.ts'
import { addExamples, databaseOption, storeOption, valueOption } from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

interface ListOptions {
  readonly store?: string
  readonly recent?: string
  readonly database?: string
}

export function addList(program: Command, perform: Perform): void {
  const command = program
    .command('list')
    .summary('list the archives of a store, newest first')
    .description(
      'Lists the archives of a store, newest first. Safety copies of restores are in the list too.',
    )
    .addOption(storeOption())
    .addOption(valueOption('--recent <n>', 'only the newest so many'))
    .addOption(databaseOption())
    .action((options: ListOptions) =>
      perform(async (surroundings) => printOutcome(await list(options, surroundings), surroundings.printer)),
    )
  addExamples(command, [
    ['savepoint list', 'everything in ./backups'],
    ['savepoint list --store /srv/backups --database app --recent 5', 'the five newest of one database'],
    ['savepoint list --json', 'for a script'],
  ])
}

async function list(options: ListOptions, surroundings: Surroundings): Promise<Outcome> {
  const { database = null, recent, store } = options
  const request = {
    database,
    recent:
      recent === undefined
        ? null
        : parseWholeNumber({ text: recent, from: '--recent' }, { min: 1, max: 1_000_000 }),
  }
  const { listCatalog } = await import('../../operations/catalog/list.ts')
  const { listDocument } = await import('../../presentation/list/document.ts')
  const { renderCatalog } = await import('../../presentation/list/text.ts')
  const ports = await openPorts(store, surroundings)
  const catalog = await listCatalog(request, ports)
  const { description } = ports.store
  return {
    document: listDocument(catalog, description),
    text: (style) => renderCatalog(catalog, description, surroundings.clock.now(), style),
    names: catalog.map(({ name }) => name),
    failure: null,
  }
}
