import { type Command, Option } from 'commander'
import { BackupError } from '../../domain/outcome/errors.ts'
import { givenBy } from '../../domain/settings/given.ts'
import type { Audience } from '../../operations/journal/operation.ts'
import type { Notifier } from '../../ports.ts'
import type { PlacePorts, Surroundings } from './surroundings.ts'

/** The options that say who is told what a command came to. */
export interface AlertOptions {
  readonly webhook?: string
  readonly heartbeat?: string
}

/** Adds the options that say who is told. The variables keep the addresses, which are secrets, out of process lists. */
export function addAlertOptions(command: Command): Command {
  return command
    .addOption(
      secretOption('--webhook <url>', 'post alerts there as JSON, also to Slack (SAVEPOINT_WEBHOOK_URL)'),
    )
    .addOption(
      secretOption(
        '--heartbeat <url>',
        'call it after a success, and <url>/fail after a failure (SAVEPOINT_HEARTBEAT_URL)',
      ),
    )
}

/** An option with one value that no message repeats. */
function secretOption(flags: string, description: string): Option {
  const option = new Option(flags, description)
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
export async function openNotifiers(
  { heartbeat, webhook }: AlertOptions,
  { environment }: Pick<Surroundings, 'environment'>,
): Promise<readonly Notifier[]> {
  const notifiers = await import('../../notifiers/open-notifiers.ts')
  const { renderWebhookBody } = await import('../../presentation/alert/webhook.ts')
  const { useProxy } = await import('../../github/use-proxy.ts')
  const { VERSION } = await import('../../version.ts')
  useProxy(environment)
  const otherwise = notifiers.addressesIn(environment)
  const addresses = {
    webhook: givenBy({ flag: '--webhook', text: webhook }) ?? otherwise.webhook,
    heartbeat: givenBy({ flag: '--heartbeat', text: heartbeat }) ?? otherwise.heartbeat,
  }
  return notifiers.openNotifiers(addresses, renderWebhookBody, `savepoint/${VERSION}`)
}

/** Everybody who learns of the end of an operation. */
export function audienceOf(
  { clock, journal, reporter, store }: PlacePorts,
  notifiers: readonly Notifier[],
): Audience {
  return { clock, journal, notifiers, reporter, store: store.description }
}
