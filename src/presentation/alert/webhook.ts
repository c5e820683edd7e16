import { CONTRACT_VERSION } from '../../contract/envelope.ts'
import type { Announcement } from '../../domain/alert/alert.ts'
import { VERSION } from '../../version.ts'
import { escapeSentence } from '../kit/escape.ts'
import { renderJsonLine } from '../kit/json-text.ts'
import { renderTime } from '../kit/times.ts'

const SIGNS = { ok: '✅', warning: '⚠️', failed: '❌', skipped: '⏭️' } as const

/**
 * The body of a webhook: every fact for a program, and in `text` a message for people, which is what Slack and those
 * who speak as it does show.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export function renderWebhookBody(announcement: Announcement): string {
  const { time, ...facts } = announcement
  return renderJsonLine({
    text: renderMessage(announcement),
    savepoint: VERSION,
    contract: CONTRACT_VERSION,
    time: time.toISOString(),
    ...facts,
  })
}

function renderMessage({ alerts, operation, store, time, verdict }: Announcement): string {
  const head = `${SIGNS[verdict]} *savepoint ${operation}: ${verdict}* (${slackText(store)}, ${renderTime(time)})`
  const lines = alerts.flatMap(({ code, message, remedy, severity }) => [
    `${SIGNS[severity]} ${slackText(message)}${code === null ? '' : ` (${code})`}`,
    ...(remedy === null ? [] : [`→ ${slackText(remedy)}`]),
  ])
  return [head, ...lines].join('\n')
}

/**
 * Three characters make links and call people in Slack.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
function slackText(text: string): string {
  return escapeSentence(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
