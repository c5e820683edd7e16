import { type Command, Option } from 'commander'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Audience } from '../../operations/journal/operation.ts'
import type { Notifier } from '../../ports.ts'
import { SETTINGS } from '../../requests/settings.ts'
import type { GivenOptions } from './given-options.ts'
import type { CommandSurroundings, PlacePorts } from './surroundings.ts'

/** Adds the options that say who is told. The variables keep the addresses, which are secrets, out of process lists. */
export function addAlertOptions(command: Command): Command {
  return command.addOption(secretOption('webhook')).addOption(secretOption('heartbeat'))
}

/** An option with one value that no message repeats. */
function secretOption(name: 'webhook' | 'heartbeat'): Option {
  const { sentence, variable } = SETTINGS[name]
  const option = new Option(`--${name} <url>`, `${sentence} (${variable})`)
  return option.argParser((text, before: string | undefined) => {
    if (before === undefined) return text
    throw new BackupError('INPUTS_CONFLICT', `${option.long} was given twice.`, { hint: 'Give it once.' })
  })
}

/**
 * Those whom the options and the environment name; an option goes before its variable. They are reached through the
 * proxy that the environment names.
 * @throws BackupError INPUT_INVALID
 */
export async function openGivenNotifiers(
  given: GivenOptions,
  { environment }: Pick<CommandSurroundings, 'environment'>,
): Promise<readonly Notifier[]> {
  const notifiers = await import('../../notifiers/open-notifiers.ts')
  const { renderWebhookBody } = await import('../../presentation/alert/webhook.ts')
  const { useProxy } = await import('../../github/use-proxy.ts')
  const { VERSION } = await import('../../version.ts')
  useProxy(environment)
  const addresses = { webhook: given.one('webhook'), heartbeat: given.one('heartbeat') }
  return notifiers.openNotifiers(addresses, renderWebhookBody, `savepoint/${VERSION}`)
}

/** Journal and notifiers, which learn of the end of an operation. */
export function audienceOf(
  { clock, journal, reporter, store }: PlacePorts,
  notifiers: readonly Notifier[],
): Audience {
  return { clock, journal, notifiers, reporter, store: store.description }
}
