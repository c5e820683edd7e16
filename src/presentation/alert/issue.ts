import type { Alert, Announcement } from '../../domain/alert/alert.ts'
import { escapeName } from '../kit/escape.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderTime } from '../kit/times.ts'

const TITLES: Readonly<Record<Announcement['operation'], string>> = {
  create: 'Backups are failing',
  verify: 'An archive is not good',
  restore: 'A restore failed',
  prune: 'Retention failed',
  check: 'A live database is damaged',
  drill: 'A restore drill failed',
  renew: 'Archives could not be renewed',
  status: 'The backups need attention',
}

/**
 * An announcement as an issue on GitHub says it.
 * @param scope what the operation is about, for its title; empty for everything
 */
export function renderIssue(
  announcement: Announcement,
  scope: string,
): {
  readonly title: string
  readonly body: string
  readonly recovery: string
} {
  const { alerts, operation, store, time } = announcement
  return {
    title: `Savepoint: ${TITLES[operation]}${scope === '' ? '' : ` (${escapeName(scope)})`}`,
    body: markdownBlocks(
      ...alerts.map(renderAlert),
      markdownFacts([
        ['Store', markdownSentence(store)],
        ['Last seen', renderTime(time)],
      ]),
      'This issue is kept up to date, and closed when the trouble is over.',
    ),
    recovery: `Over at ${renderTime(time)}: savepoint ${operation} succeeded.`,
  }
}

function renderAlert({ code, message, remedy, severity }: Alert): string {
  const lines = [
    `[!${severity === 'failed' ? 'CAUTION' : 'WARNING'}]`,
    `${markdownSentence(message)}${code === null ? '' : ` (${markdownCode(code)})`}`,
    ...(remedy === null ? [] : ['', `**What to do:** ${markdownSentence(remedy)}`]),
  ]
  return lines.map((line) => `> ${line}`).join('\n')
}
