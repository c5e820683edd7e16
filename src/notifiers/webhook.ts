import type { Announcement } from '../domain/alert/alert.ts'
import type { Notifier } from '../ports.ts'
import { type SecretAddress, sendToAddress } from './secret-address.ts'

/** Posts every announcement that has alerts to an address, as JSON. */
export class Webhook implements Notifier {
  readonly description = 'webhook'
  readonly #address: SecretAddress
  readonly #render: (announcement: Announcement) => string
  readonly #userAgent: string

  /** @param render the announcement as JSON */
  constructor(address: SecretAddress, render: (announcement: Announcement) => string, userAgent: string) {
    this.#address = address
    this.#render = render
    this.#userAgent = userAgent
  }

  async notify(announcement: Announcement, signal: AbortSignal): Promise<string | null> {
    if (announcement.alerts.length === 0) return null
    const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': this.#userAgent }
    const body = this.#render(announcement)
    return sendToAddress(this.#address, { method: 'POST', headers, body }, signal)
  }
}
