import type { Command } from 'commander'
import { parseRenewalPolicy } from '../../domain/renewal/settings.ts'
import { parseBusyTimeoutMs } from '../../domain/settings/backup-settings.ts'
import { givenBy } from '../../domain/settings/given.ts'
import { addExamples, busyTimeoutOption, databaseOption, storeOption, valueOption } from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

interface RenewOptions {
  readonly store?: string
  readonly database?: string
  readonly keepMinimum?: string
  readonly beforeDays?: string
  readonly busyTimeout?: string
}

export function addRenew(program: Command, perform: Perform): void {
  const command = program
    .command('renew')
    .summary('keep the last good archives from expiring')
    .description(
      'Uploads the newest verified archives once more before a store drops them on their day. A directory drops ' +
        'nothing by itself, so there is nothing to do in it; GitHub’s artifacts are renewed by the mode of the action.',
    )
    .addOption(storeOption())
    .addOption(databaseOption())
    .addOption(
      valueOption('--keep-minimum <n>', 'how many verified archives never to let expire (default: 3)'),
    )
    .addOption(valueOption('--before-days <n>', 'how long before their day to renew them (default: 7)'))
    .addOption(busyTimeoutOption())
    .action((options: RenewOptions) =>
      perform(async (surroundings) =>
        printOutcome(await runRenew(options, surroundings), surroundings.printer),
      ),
    )
  addExamples(command, [['savepoint renew --store /srv/backups', 'the same line for every store']])
}

async function runRenew(options: RenewOptions, surroundings: Surroundings): Promise<Outcome> {
  const { beforeDays, busyTimeout, database = null, keepMinimum, store } = options
  const request = {
    ...parseRenewalPolicy({
      keepMinimum: givenBy({ flag: '--keep-minimum', text: keepMinimum }),
      beforeDays: givenBy({ flag: '--before-days', text: beforeDays }),
    }),
    database,
    busyTimeoutMs: parseBusyTimeoutMs(givenBy({ flag: '--busy-timeout', text: busyTimeout })),
  }
  const { renew } = await import('../../operations/renewal/renew.ts')
  const { renewDocument } = await import('../../presentation/renew/document.ts')
  const { renderRenewal } = await import('../../presentation/renew/text.ts')
  const ports = await openPorts(store, surroundings, 'renew')
  const renewal = await renew(request, ports)
  return {
    document: renewDocument(renewal),
    text: (style) => renderRenewal(renewal, style),
    names: [],
    failure: renewal.failure,
  }
}
