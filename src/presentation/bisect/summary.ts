import type { Bisected } from '../../operations/bisect/bisect.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted } from '../kit/quantities.ts'
import { renderTime } from '../kit/times.ts'
import { caveatOf, PROBE_MARKS, PROBE_WORDS, RESULT_MARKS, RESULT_TITLES, resultOf } from './words.ts'

/** The summary of a search: the two archives between which it happened, then every one that was asked. */
export function renderBisectSummary(bisected: Bisected): string {
  const { archives, assertions, newestHolding, oldestBroken, probes } = bisected
  const result = resultOf(bisected)
  return renderPage([
    renderSummaryTitle(RESULT_MARKS[result], RESULT_TITLES[result]),
    assertions.map(markdownCode).join('\n\n'),
    newestHolding === null ? '' : `It last holds in ${markdownCode(newestHolding.name)}.`,
    oldestBroken === null ? '' : `It does not hold in ${markdownCode(oldestBroken.name)} any more.`,
    caveatOf(bisected) ?? '',
    `${counted(probes.length, 'archive')} of ${archives} were fetched and asked.`,
    cappedTable(
      ['Archive', 'Made', 'Result', 'Found'],
      probes.map(({ entry, message, outcome }) => [
        markdownCode(entry.name),
        renderTime(entry.createdAt),
        renderMark(PROBE_MARKS[outcome]),
        markdownSentence(message === null ? PROBE_WORDS[outcome] : `${PROBE_WORDS[outcome]}: ${message}`),
      ]),
    ),
  ])
}
