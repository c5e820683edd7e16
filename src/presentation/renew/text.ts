import type { DatabaseRenewal } from '../../domain/renewal/renewal.ts'
import type { Renewal } from '../../operations/renewal/renew.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { databaseWords, RENEWAL_MARKS, sentenceOf, titleOf } from './words.ts'

/** What was done so that archives outlive their day. */
export function renderRenewal(renewal: Renewal, style: Style): string {
  const { databases, store, verdict } = renewal
  return separate(
    [`${headline(style, verdict, titleOf(renewal))}, in ${escapeSentence(store)}`],
    ...databases.map((each) => indent(renderDatabase(each, renewal, style))),
  ).join('\n')
}

function renderDatabase(
  { database, outcomes, present }: DatabaseRenewal,
  { policy }: Renewal,
  style: Style,
): string[] {
  const words = escapeSentence(databaseWords(database, present))
  if (outcomes.length === 0) return [`${words}, none expires within ${policy.beforeDays} days`]
  return [
    words,
    ...indent(
      outcomes.map(
        (each) =>
          `${sign(style, RENEWAL_MARKS[each.outcome])} ${escapeSentence(`${each.entry.name}: ${sentenceOf(each)}`)}`,
      ),
    ),
  ]
}
