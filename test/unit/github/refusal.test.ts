import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../../src/github/refusal.ts'

const asked = {
  purpose: 'list the artifacts of acme/shop',
  permission: 'actions: read',
  asker: 'job',
} as const
const now = new Date('2026-11-23T10:00:00Z')
const inTenSeconds = String(now.getTime() / 1_000 + 10)

const refusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  refusalOf({ status, headers: new Headers(headers), body: { message } }, asked, now)

describe('a refusal of GitHub', () => {
  it.each<[string, number, string, Record<string, string>, number]>([
    [
      'its first header',
      403,
      'no',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTenSeconds },
      10_000,
    ],
    ['the pause that it asks for', 403, 'no', { 'retry-after': '7' }, 7_000],
    ['its message', 403, 'You have exceeded a secondary rate limit.', {}, 60_000],
    ['its status', 429, 'no', {}, 60_000],
    ['a reset that is over', 429, 'no', { 'x-ratelimit-reset': '1' }, 0],
  ])('is a rate limit by %s', (_, status, message, headers, retryAfterMs) => {
    const error = refusal(status, message, headers)
    expect(error).toMatchObject({ code: 'STORE_RATE_LIMITED', transient: true, context: { retryAfterMs } })
  })

  it('is a missing permission otherwise, as GitHub names it', () => {
    const lacking = { 'x-ratelimit-remaining': '900', 'x-accepted-github-permissions': 'actions=write' }
    expect(refusal(403, 'Resource not accessible by integration', lacking)).toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      hint: 'Add "actions: write" under permissions: of the job.',
      transient: false,
    })
    expect(refusal(403, 'Resource not accessible by integration')).toMatchObject({
      hint: 'Add "actions: read" under permissions: of the job.',
    })
  })

  it('may be for the address of the machine, which no permission changes', () => {
    const said =
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and 192.0.2.7 is not permitted to access this resource.'
    expect(refusal(403, said)).toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      message: expect.stringContaining('192.0.2.7'),
      hint: expect.stringMatching(/IP allow list.*no permission of the token changes that/),
    })
  })

  it('may be a repository that the token must not know of', () => {
    expect(refusal(404, 'Not Found')).toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      message: 'Could not list the artifacts of acme/shop: GitHub does not find it.',
    })
  })

  it('tells whoever sits at a terminal what is to be done there', () => {
    const hintOf = (status: number): string =>
      refusalOf({ status, headers: new Headers(), body: null }, { ...asked, asker: 'terminal' }, now).hint
    expect(hintOf(401)).toContain('"gh auth token" prints one')
    expect(hintOf(403)).toMatch(/^Give the token "actions: read": a fine-grained one/)
    expect(hintOf(404)).toContain('only with "actions: read"')
    expect(hintOf(429)).toContain('5,000 requests an hour')
    for (const status of [401, 403, 404, 429]) expect(hintOf(status)).not.toMatch(/of the job|github-token/)
  })

  it('names no permission where none has anything to do with it', () => {
    const answer = { status: 404, headers: new Headers(), body: null }
    const error = refusalOf(answer, { ...asked, permission: null }, now)
    expect(error).toMatchObject({
      code: 'STORE_UNREACHABLE',
      hint: expect.not.stringContaining('permission'),
    })
  })

  it.each([
    [500, true],
    [503, true],
    [422, false],
  ])('of status %i may pass: %s', (status, transient) => {
    expect(refusal(status, 'x')).toMatchObject({ code: 'STORE_UNREACHABLE', transient })
  })

  it('keeps secrets that are in the message of a service to itself', () => {
    expect(refusal(500, 'https://a.example/x?sig=abc').message).not.toContain('abc')
  })
})
