import { type Command, Option } from 'commander'
import { BackupError } from '../domain/errors.ts'
import { type Given, givenBy } from '../domain/given.ts'
import type { Audience } from '../operations/journal-operation.ts'
import type { Notifier } from '../ports.ts'
import type { DirectoryPorts, Surroundings } from './surroundings.ts'

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
 * Those whom the options and the environment name.
 * @throws BackupError INPUT_INVALID
 */
export async function openNotifiers(
  { heartbeat, webhook }: AlertOptions,
  { environment }: Pick<Surroundings, 'environment'>,
): Promise<readonly Notifier[]> {
  const hook = givenBy({ flag: '--webhook', text: webhook }, { name: 'SAVEPOINT_WEBHOOK_URL', environment })
  const beat = givenBy(
    { flag: '--heartbeat', text: heartbeat },
    { name: 'SAVEPOINT_HEARTBEAT_URL', environment },
  )
  return [
    ...(hook === null ? [] : [await openWebhook(hook)]),
    ...(beat === null ? [] : [await openHeartbeat(beat)]),
  ]
}

/** Everybody who learns of the end of an operation. */
export function audienceOf(
  { clock, journal, reporter, store }: DirectoryPorts,
  notifiers: readonly Notifier[],
): Audience {
  return { clock, journal, notifiers, reporter, store: store.description }
}

async function openWebhook(given: Given): Promise<Notifier> {
  const { parseSecretAddress } = await import('../notifiers/secret-address.ts')
  const { Webhook } = await import('../notifiers/webhook.ts')
  const { renderWebhookBody } = await import('../presentation/alert-webhook.ts')
  return new Webhook(parseSecretAddress(given), renderWebhookBody, await userAgent())
}

async function openHeartbeat(given: Given): Promise<Notifier> {
  const { parseSecretAddress } = await import('../notifiers/secret-address.ts')
  const { Heartbeat } = await import('../notifiers/heartbeat.ts')
  return new Heartbeat(parseSecretAddress(given), await userAgent())
}

async function userAgent(): Promise<string> {
  const { VERSION } = await import('../version.ts')
  return `savepoint/${VERSION}`
}
