import { afterEach, beforeEach, expect, test } from 'vitest'
import { GitHubClient } from '../../../src/github/client.ts'
import { USUAL_LIMITS } from '../../../src/github/network.ts'
import { AttentionIssue } from '../../../src/notifiers/attention-issue.ts'
import { renderIssue } from '../../../src/presentation/alert/issue.ts'
import { missingPermission } from '../../support/github/fault.ts'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Issue, Repository } from '../../support/github/model.ts'
import { sampleAlert, sampleAnnouncement, sampleSuccess } from '../../support/samples/announcement.ts'

let github: GitHub
let repository: Repository
let notifier: AttentionIssue
let notifierOf: (scope: string) => AttentionIssue
const { signal } = new AbortController()

beforeEach(async () => {
  github = await startGitHub()
  repository = github.world.addRepository('acme/shop')
  const token = github.newToken(repository, { issues: 'write' })
  const clock = { now: () => new Date(), elapsedMs: () => performance.now() }
  const patience = { attempts: 2, firstPauseMs: 1, longestPauseMs: 1, wait: async () => undefined }
  const client = new GitHubClient(
    { apiUrl: github.apiUrl, token, asker: 'job', repository: 'acme/shop' },
    { clock, limits: USUAL_LIMITS, patience, userAgent: 'savepoint/test' },
  )
  notifierOf = (scope) => new AttentionIssue(client, renderIssue, scope)
  notifier = notifierOf('')
})

afterEach(() => github.close())

const issues = (): readonly Issue[] => github.world.issues.of(repository)

test('an issue is opened, kept up to date without noise, and closed on recovery', async () => {
  expect(await notifier.notify(sampleAnnouncement(), signal)).toBeNull()
  const [issue] = issues()
  expect(issue).toMatchObject({
    state: 'open',
    title: 'Savepoint: Backups are failing',
    labels: ['savepoint'],
  })
  expect(issue?.body).toContain('SOURCE')

  const later = new Date('2026-11-24T12:00:00Z')
  await notifier.notify(sampleAnnouncement({ time: later }), signal)
  expect(issues()).toHaveLength(1)
  expect(issue?.body).toContain('2026-11-24')
  expect(issue?.comments).toEqual([])

  await notifier.notify(sampleSuccess(), signal)
  expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(issue?.comments).toEqual([expect.stringContaining('succeeded')])
})

test('a comment is added when the cause changes', async () => {
  await notifier.notify(sampleAnnouncement(), signal)
  await notifier.notify(sampleAnnouncement({ alerts: [sampleAlert({ code: 'DISK_FULL' })] }), signal)
  expect(issues()[0]?.comments).toHaveLength(1)
})

test('an issue is closed by the operation that opened it, and a new trouble opens a new one', async () => {
  await notifier.notify(sampleAnnouncement({ operation: 'status' }), signal)
  await notifier.notify(sampleSuccess(), signal)
  await notifier.notify(sampleSuccess({ operation: 'status', verdict: 'skipped' }), signal)
  expect(issues().map(({ state }) => state)).toEqual(['open'])
  await notifier.notify(sampleSuccess({ operation: 'status' }), signal)
  await notifier.notify(sampleAnnouncement({ operation: 'status' }), signal)
  expect(issues().map(({ state }) => state)).toEqual(['open', 'closed'])
})

test('the success of another database closes nothing', async () => {
  const [app, shop] = [notifierOf('data/app-1.db'), notifierOf('data/app_1.db --> <b>')]
  await app.notify(sampleAnnouncement(), signal)
  await shop.notify(sampleAnnouncement(), signal)
  expect(issues().map(({ title }) => title)).toEqual([
    'Savepoint: Backups are failing (data/app_1.db --> <b>)',
    'Savepoint: Backups are failing (data/app-1.db)',
  ])
  await shop.notify(sampleSuccess(), signal)
  await notifier.notify(sampleSuccess(), signal)
  expect(issues().map(({ state }) => state)).toEqual(['closed', 'open'])
  expect(issues()[0]?.body.match(/-->/g)).toHaveLength(1)
})

test('two that were opened at once are both closed', async () => {
  await notifier.notify(sampleAnnouncement(), signal)
  const [{ body }] = issues() as [Issue]
  github.world.issues.open(repository, 'again', body, ['savepoint'])
  await notifier.notify(sampleSuccess(), signal)
  expect(issues().map(({ state }) => state)).toEqual(['closed', 'closed'])
})

test('a restore that is done is no trouble', async () => {
  const restored = sampleAlert({ kind: 'restored', severity: 'warning', code: null, remedy: null })
  await notifier.notify(sampleSuccess({ operation: 'restore', alerts: [restored] }), signal)
  expect(issues()).toEqual([])
})

test('an issue of somebody else is left alone', async () => {
  github.world.issues.open(repository, 'Backups', 'savepoint create: <!-- savepoint create: -->', [
    'savepoint',
  ])
  await notifier.notify(sampleSuccess(), signal)
  expect(issues()[0]).toMatchObject({ state: 'open', comments: [] })
})

test('a missing permission is said, not thrown', async () => {
  github.fail('rest.createIssue', missingPermission)
  expect(await notifier.notify(sampleAnnouncement(), signal)).toBe(
    'Could not open an issue of acme/shop: the token may not do that.',
  )
})
