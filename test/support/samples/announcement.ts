import type { Alert, Announcement } from '../../../src/domain/alert/alert.ts'

/** An alert of a backup that failed, with the given facts. */
export function sampleAlert(facts: Partial<Alert> = {}): Alert {
  return {
    kind: 'failure',
    severity: 'failed',
    code: 'SOURCE_BUSY',
    subject: 'app',
    message: 'app.db is locked.',
    remedy: 'Try again.',
    ...facts,
  }
}

/** The announcement of a backup that failed, with the given facts. */
export function sampleAnnouncement(facts: Partial<Announcement> = {}): Announcement {
  return {
    time: new Date('2026-11-23T12:00:00Z'),
    operation: 'create',
    store: 'directory /srv/backups',
    verdict: 'failed',
    alerts: [sampleAlert()],
    ...facts,
  }
}

/** The announcement of a backup that went well. */
export function sampleSuccess(facts: Partial<Announcement> = {}): Announcement {
  return sampleAnnouncement({ verdict: 'ok', alerts: [], ...facts })
}
