import type { DatabaseRenewal } from '../../domain/renewal/renewal.ts'
import type { Renewal } from '../../operations/renewal/renew.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { renderTime } from '../kit/times.ts'
import { databaseWords, RENEWAL_MARKS, sentenceOf, titleOf } from './words.ts'

/** The summary of renew: for each database the archives on which its floor rests, and until when. */
export function renderRenewSummary(renewal: Renewal): string {
  const { databases, store, verdict } = renewal
  return renderPage([
    renderSummaryTitle(verdict, titleOf(renewal)),
    `In ${markdownSentence(store)}.`,
    ...databases.flatMap((each) => renderDatabase(each, renewal)),
  ])
}

function renderDatabase(
  { database, outcomes, present }: DatabaseRenewal,
  { policy }: Renewal,
): readonly string[] {
  const words = markdownSentence(databaseWords(database, present))
  if (outcomes.length === 0) return [`${words}, none expires within ${policy.beforeDays} days.`]
  return [
    `### ${words}`,
    cappedTable(
      ['Archive', 'Made', 'Result', 'Found'],
      outcomes.map((each) => [
        markdownCode(each.entry.name),
        renderTime(each.entry.createdAt),
        renderMark(RENEWAL_MARKS[each.outcome]),
        markdownSentence(sentenceOf(each)),
      ]),
    ),
  ]
}
