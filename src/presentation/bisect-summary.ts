import type { Bisected } from '../operations/bisect.ts'
import { caveatOf, PROBE_MARKS, PROBE_WORDS, RESULT_MARKS, RESULT_TITLES, resultOf } from './bisect-words.ts'
import { markdownCode } from './escape-markdown.ts'
import { markdownSentence } from './markdown.ts'
import { counted } from './quantities.ts'
import { renderMark, renderPage, renderSummaryTitle } from './summary-page.ts'
import { cappedTable } from './summary-tables.ts'
import { renderTime } from './times.ts'

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
