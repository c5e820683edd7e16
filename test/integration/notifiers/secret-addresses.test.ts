import { describe, expect, it } from 'vitest'
import { Heartbeat } from '../../../src/notifiers/heartbeat.ts'
import { parseSecretAddress } from '../../../src/notifiers/secret-address.ts'
import { Webhook } from '../../../src/notifiers/webhook.ts'
import { notifyAll } from '../../../src/operations/journal/alert-notifiers.ts'
import type { Notifier } from '../../../src/ports.ts'
import { renderWebhookBody } from '../../../src/presentation/alert/webhook.ts'
import { listenOnLoopback } from '../../support/network/listening-server.ts'
import { sampleAnnouncement, sampleSuccess } from '../../support/samples/announcement.ts'

const SECRET = 'T0KEN'
const address = (url: string) => parseSecretAddress({ text: url, from: '--webhook' })
const webhook = (origin: string): Notifier =>
  new Webhook(address(`${origin}/hook/${SECRET}`), renderWebhookBody, 'savepoint/test')
const heartbeat = (origin: string): Notifier =>
  new Heartbeat(address(`${origin}/ping/${SECRET}/?rid=1`), 'savepoint/test')

describe('a webhook', () => {
  it('gets every alert as JSON, with a text for Slack', async () => {
    await using server = await listenOnLoopback(200)
    expect(await notifyAll(sampleAnnouncement(), [webhook(server.origin)])).toEqual([])
    const [heard] = server.heard
    expect(heard).toMatchObject({ method: 'POST', path: `/hook/${SECRET}` })
    expect(JSON.parse(heard?.body ?? '')).toMatchObject({
      text: expect.stringContaining('app.db is locked. (SOURCE_BUSY)'),
      operation: 'create',
      verdict: 'failed',
      alerts: [{ code: 'SOURCE_BUSY', remedy: 'Try again.' }],
    })
  })

  it('hears nothing when there is nothing to tell', async () => {
    await using server = await listenOnLoopback(200)
    expect(await notifyAll(sampleSuccess(), [webhook(server.origin)])).toEqual([])
    expect(server.heard).toEqual([])
  })
})

describe('a heartbeat', () => {
  it('is called after success and warnings, and with /fail after failures', async () => {
    await using server = await listenOnLoopback(200)
    const notifiers = [heartbeat(server.origin)]
    await notifyAll(sampleSuccess(), notifiers)
    await notifyAll(sampleSuccess({ verdict: 'warning' }), notifiers)
    await notifyAll(sampleAnnouncement(), notifiers)
    expect(server.heard.map(({ path }) => path)).toEqual([
      `/ping/${SECRET}/?rid=1`,
      `/ping/${SECRET}/?rid=1`,
      `/ping/${SECRET}/fail?rid=1`,
    ])
  })

  it('stays away when nothing was done', async () => {
    await using server = await listenOnLoopback(200)
    await notifyAll(sampleSuccess({ verdict: 'skipped' }), [heartbeat(server.origin)])
    expect(server.heard).toEqual([])
  })
})

describe('an address that does not do its part', () => {
  it('is given up when it hangs, and only named by what it is', async () => {
    await using server = await listenOnLoopback(null)
    const startedMs = performance.now()
    const notes = await notifyAll(
      sampleAnnouncement(),
      [webhook(server.origin), heartbeat(server.origin)],
      200,
    )
    expect(performance.now() - startedMs).toBeLessThan(5_000)
    expect(notes).toEqual([
      'The webhook was not told: it did not answer within 0.2 s.',
      'The heartbeat was not told: it did not answer within 0.2 s.',
    ])
  })

  it('is given up although its notifier does not obey', async () => {
    const deaf: Notifier = { description: 'deaf', notify: () => new Promise(() => undefined) }
    expect(await notifyAll(sampleAnnouncement(), [deaf], 10)).toHaveLength(1)
  })

  it.each([404, 500, 302])('is a note when it answers %i', async (status) => {
    await using server = await listenOnLoopback(status)
    expect(await notifyAll(sampleAnnouncement(), [webhook(server.origin)])).toEqual([
      `The webhook was not told: it answered ${status}.`,
    ])
    expect(server.heard).toHaveLength(1)
  })

  it('is a note without the address when nobody listens', async () => {
    const gone = await listenOnLoopback(200)
    await gone[Symbol.asyncDispose]()
    const notes = await notifyAll(sampleAnnouncement(), [webhook(gone.origin)])
    expect(notes).toEqual(['The webhook was not told: it cannot be reached (ECONNREFUSED).'])
  })

  it('does not keep the others from being told', async () => {
    await using hanging = await listenOnLoopback(null)
    await using server = await listenOnLoopback(200)
    await notifyAll(sampleAnnouncement(), [webhook(hanging.origin), webhook(server.origin)], 100)
    expect(server.heard).toHaveLength(1)
  })
})

describe('an address that is given', () => {
  it.each(['', 'hooks.example/T0KEN', 'ftp://example/T0KEN', 'https://[T0KEN'])(
    'is refused without being repeated: %j',
    (text) => {
      const parse = () => parseSecretAddress({ text, from: 'SAVEPOINT_WEBHOOK_URL' })
      expect(parse).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
      expect(parse).not.toThrowError(/T0KEN/)
    },
  )
})
