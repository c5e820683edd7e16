import type { Announcement } from '../domain/alert/alert.ts'
import type { Notifier } from '../ports.ts'
import { type SecretAddress, sendToAddress } from './secret-address.ts'

/**
 * Calls an address after every success, and the same with `/fail` behind it after a failure: whoever listens raises the
 * alarm when the calls stay away. What did nothing, as a run that skipped, calls neither.
 * @see https://healthchecks.io/docs/http_api/
 */
export class Heartbeat implements Notifier {
  readonly description = 'heartbeat'
  readonly #address: SecretAddress
  readonly #userAgent: string

  constructor(address: SecretAddress, userAgent: string) {
    this.#address = address
    this.#userAgent = userAgent
  }

  async notify({ verdict }: Announcement, signal: AbortSignal): Promise<string | null> {
    if (verdict === 'skipped') return null
    const address = verdict === 'failed' ? failing(this.#address) : this.#address
    return sendToAddress(address, { method: 'GET', headers: { 'user-agent': this.#userAgent } }, signal)
  }
}

function failing({ url }: SecretAddress): SecretAddress {
  const failed = new URL(url)
  failed.pathname = `${failed.pathname.replace(/\/$/, '')}/fail`
  return { url: failed.href }
}
