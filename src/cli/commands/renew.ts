import type { Command } from 'commander'
import { readRenewal } from '../../requests/renew.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import {
  addExamples,
  addSettings,
  databaseOption,
  settingOption,
  storeDirectoryOption,
} from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addRenew(program: Command, perform: Perform): void {
  const command = program
    .command('renew')
    .summary('keep the last good archives from expiring')
    .description(
      'Uploads the newest verified archives once more before a store drops them on their day. Directories and ' +
        'buckets keep what they have, so there is nothing to do in them; GitHub’s artifacts are renewed by the mode of the action.',
    )
    .addOption(storeDirectoryOption())
    .addOption(databaseOption())
    .addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, ['keep-minimum', 'before-days', 'busy-timeout']).action((options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await runRenew(given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [['savepoint renew --store /srv/backups', 'the same line for every store']])
}

async function runRenew(given: GivenOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const request = { ...readRenewal(given), database: given.one('database')?.text ?? null }
  const { renew } = await import('../../operations/renewal/renew.ts')
  const { renewDocument } = await import('../../presentation/renew/document.ts')
  const { renderRenewal } = await import('../../presentation/renew/text.ts')
  const ports = await openPorts(given, surroundings, 'renew')
  const renewal = await renew(request, ports)
  return {
    document: renewDocument(renewal),
    text: (style) => renderRenewal(renewal, style),
    names: [],
    failure: renewal.failure,
  }
}
