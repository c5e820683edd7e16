import type { Command } from 'commander'
import { readStatusPolicy } from '../../requests/status.ts'
import { addAlertOptions, openGivenNotifiers } from '../kit/alert-options.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, STORE_TO_READ, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addStatus(program: Command, perform: Perform): void {
  const command = program
    .command('status')
    .summary('say whether the backups are as they should be')
    .description(
      'One verdict from facts: how old the newest verified archive of each database is, how many there are, what ' +
        'expires, how full the storage is, whether backups fail, shrink or slow down. Each cause has its own code.',
    )
    .addOption(settingOption('database', 'a database that matters; several times for several (default: all)'))
    .addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [
    ...STORE_TO_READ,
    'max-age',
    'keep-minimum',
    'storage-quota',
    'max-drill-age',
    'paused',
    'badge',
  ])
  addAlertOptions(command).action((options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await status(given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint status --store /srv/backups', 'every database of the store'],
    ['savepoint status --max-age 2 --storage-quota 5000000000', 'for hourly backups in 5 GB'],
    ['savepoint status --badge > badge.json', 'for https://img.shields.io/endpoint'],
  ])
}

async function status(given: GivenOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const request = { ...readStatusPolicy(given), databases: given.lines('database') }
  const notifiers = await openGivenNotifiers(given, surroundings)
  const { tellStatus } = await import('../../operations/status/tell-status.ts')
  const { statusDocument } = await import('../../presentation/status/document.ts')
  const ports = await openPorts(given, surroundings)
  const result = await tellStatus(request, { ...ports, schedule: null, drills: null }, notifiers)
  const document = statusDocument(result)
  const { renderJson } = await import('../../presentation/kit/json-text.ts')
  const { renderStatus } = await import('../../presentation/status/text.ts')
  return {
    document,
    text: (style) => (given.flag('badge') ? renderJson(document.badge) : renderStatus(result, style)),
    names: result.findings.flatMap(({ code, outcome }) => (outcome === 'failed' ? [code] : [])),
    failure: result.failure,
  }
}
