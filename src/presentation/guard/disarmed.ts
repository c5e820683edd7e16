import { escapeSentence } from '../kit/escape.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { indent } from '../kit/lines.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { headline, type Style } from '../kit/style.ts'

const NONE = 'No guard is armed in this job: there was nothing to disarm'
const SOME = 'Disarmed: from now on a failed job leaves these databases alone'

/** The databases whose guards were disarmed, for the log. */
export function renderDisarmed(databases: readonly string[], style: Style): string {
  if (databases.length === 0) return headline(style, 'note', NONE)
  return [headline(style, 'ok', SOME), ...indent(databases.map(escapeSentence))].join('\n')
}

/** The same for the page of the run. */
export function renderDisarmedSummary(databases: readonly string[]): string {
  if (databases.length === 0) return renderPage([renderSummaryTitle('skipped', NONE)])
  const list = databases.map((database) => `- ${markdownCode(database)}`).join('\n')
  return renderPage([renderSummaryTitle('ok', SOME), list])
}
