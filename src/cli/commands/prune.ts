import type { Command } from 'commander'
import { audienceOf } from '../kit/alert-options.ts'
import { addExamples, storeOption, valueOption } from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type RetentionOptions, readRetentionPolicy } from '../kit/settings.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

interface PruneOptions extends RetentionOptions {
  readonly store?: string
  readonly apply?: true
}

export function addPrune(program: Command, perform: Perform): void {
  const command = program
    .command('prune')
    .summary('say which archives a retention policy lets go, and remove them')
    .description(
      'Decides for every archive, with the reason. Nothing is deleted without --apply. The newest verified archives ' +
        'of each database stay whatever the policy says, and so does what is pinned.',
    )
    .addOption(storeOption())
    .addOption(
      valueOption(
        '--retention-days <days>',
        'keep what is younger, or "off" (BACKUP_RETENTION_DAYS, default: 30 without another rule)',
      ),
    )
    .addOption(valueOption('--keep-minimum <n>', 'never keep fewer verified archives (default: 3)'))
    .addOption(valueOption('--keep-last <n>', 'keep the newest so many'))
    .addOption(valueOption('--keep-daily <n>', 'keep the newest of each of so many days'))
    .addOption(valueOption('--keep-weekly <n>', 'keep the newest of each of so many weeks'))
    .addOption(valueOption('--keep-monthly <n>', 'keep the newest of each of so many months'))
    .addOption(valueOption('--keep-yearly <n>', 'keep the newest of each of so many years'))
    .option('--apply', 'delete what the policy lets go')
    .action((options: PruneOptions) =>
      perform(async (surroundings) => printOutcome(await prune(options, surroundings), surroundings.printer)),
    )
  addExamples(command, [
    ['savepoint prune --retention-days 14', 'show what would go'],
    ['savepoint prune --keep-daily 7 --keep-weekly 4 --keep-monthly 12 --apply', 'thin out, for good'],
  ])
}

async function prune(options: PruneOptions, surroundings: Surroundings): Promise<Outcome> {
  const policy = readRetentionPolicy(options, surroundings.environment)
  const operation = await import('../../operations/retention/prune.ts')
  const { entriesOfPrune } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const { pruneDocument } = await import('../../presentation/prune/document.ts')
  const { renderPruned } = await import('../../presentation/prune/text.ts')
  const ports = await openPorts(options.store, surroundings)
  const request = { policy, databases: null, apply: options.apply === true, verified: new Set<string>() }
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
    text: (style) => renderPruned(pruned, style),
    names: pruned.decisions.flatMap(({ action, entry }) => (action === 'remove' ? [entry.name] : [])),
    failure: null,
  }
}
