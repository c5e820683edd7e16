import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { MovableClock } from './clock.ts'

export type BlobPermission = 'read' | 'write'

/** Makes and checks URLs that allow one thing with one blob until a moment, like Azure's shared access signatures. */
export class UrlSigner {
  readonly #key = randomBytes(32)
  readonly #clock: MovableClock

  constructor(clock: MovableClock) {
    this.#clock = clock
  }

  sign(origin: string, path: string, permission: BlobPermission, validMs: number): string {
    const url = new URL(path, origin)
    const expiry = new Date(this.#clock.now().getTime() + validMs).toISOString()
    url.searchParams.set('sv', '2025-11-05')
    url.searchParams.set('sp', permission === 'read' ? 'r' : 'cw')
    url.searchParams.set('se', expiry)
    url.searchParams.set('sig', this.#signature(path, permission, expiry))
    return url.href
  }

  /** Whether the URL was signed here for this permission and is still valid; lost `=` at the end do no harm. */
  allows(url: URL, permission: BlobPermission): boolean {
    const expiry = url.searchParams.get('se') ?? ''
    if (!(new Date(expiry) > this.#clock.now())) return false
    const given = Buffer.from(url.searchParams.get('sig') ?? '', 'base64')
    const expected = Buffer.from(this.#signature(url.pathname, permission, expiry), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  #signature(path: string, permission: BlobPermission, expiry: string): string {
    return createHmac('sha256', this.#key).update(`${path}\n${permission}\n${expiry}`).digest('base64')
  }
}
