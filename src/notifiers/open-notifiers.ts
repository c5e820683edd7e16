import type { Announcement } from '../domain/alert/alert.ts'
import { type Environment, type Given, givenByVariable } from '../domain/settings/given.ts'
import type { Notifier } from '../ports.ts'
import { Heartbeat } from './heartbeat.ts'
import { parseSecretAddress } from './secret-address.ts'
import { Webhook } from './webhook.ts'

/** Where alerts are sent; null where they are not. */
export interface NotifierAddresses {
  readonly webhook: Given | null
  readonly heartbeat: Given | null
}

/** The addresses in the environment, where secrets are best kept. */
export function addressesIn(environment: Environment): NotifierAddresses {
  return {
    webhook: givenByVariable('SAVEPOINT_WEBHOOK_URL', environment),
    heartbeat: givenByVariable('SAVEPOINT_HEARTBEAT_URL', environment),
  }
}

/**
 * Those who are told at the addresses.
 * @param renderBody an announcement as the JSON that a webhook gets
 * @throws BackupError INPUT_INVALID, which does not repeat an address
 */
export function openNotifiers(
  { heartbeat, webhook }: NotifierAddresses,
  renderBody: (announcement: Announcement) => string,
  userAgent: string,
): readonly Notifier[] {
  return [
    ...(webhook === null ? [] : [new Webhook(parseSecretAddress(webhook), renderBody, userAgent)]),
    ...(heartbeat === null ? [] : [new Heartbeat(parseSecretAddress(heartbeat), userAgent)]),
  ]
}
