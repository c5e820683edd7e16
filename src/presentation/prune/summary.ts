import type { RetentionDecision } from '../../domain/retention/retention.ts'
import type { Pruned } from '../../operations/retention/prune.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownFolded, markdownSentence, markdownUnbroken } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import type { SummaryPlace } from '../kit/recipe.ts'
import { sayUnapplied } from './words.ts'

/**
 * The summary of prune: what was removed, what stays, and why.
 * @param isUnsaid true when it was said neither that archives go nor that they are only to be shown
 */
export function renderPruneSummary(pruned: Pruned, place: SummaryPlace, isUnsaid = false): string {
  const { applied, decisions, freedBytes } = pruned
  const removed = decisions.filter(({ action }) => action === 'remove')
  const kept = decisions.filter(({ action }) => action === 'keep')
  const what = `${counted(removed.length, 'archive')} (${renderSize(freedBytes)})`
  const title = applied
    ? `Removed ${what}`
    : `${isUnsaid ? 'Nothing was removed' : 'Dry run'}: ${what} would be removed`
  return renderPage([
    renderSummaryTitle(
      isUnsaid ? 'warning' : applied ? 'ok' : 'planned',
      removed.length === 0 ? 'Nothing to remove' : title,
    ),
    isUnsaid ? `> [!WARNING]\n> ${markdownSentence(sayUnapplied(pruned))}` : '',
    `${applied ? 'Left' : 'Would be left'} in ${markdownSentence(place.store)}: ${counted(kept.length, 'archive')}.`,
    removed.length === 0 ? '' : `### ${applied ? 'Removed' : 'To be removed'}`,
    renderDecisions(removed),
    markdownFolded(`Kept: ${counted(kept.length, 'archive')}`, renderDecisions(kept)),
  ])
}

/** What retention removed after a backup, folded; empty when nothing. */
export function renderRemovals({ decisions, freedBytes }: Pruned): string {
  const removed = decisions.filter(({ action }) => action === 'remove')
  const title = `Retention removed ${counted(removed.length, 'archive')} (${renderSize(freedBytes)})`
  return markdownFolded(title, renderDecisions(removed))
}

function renderDecisions(decisions: readonly RetentionDecision[]): string {
  const rows = decisions.map(({ entry, reasons }) => [
    markdownCode(entry.name),
    markdownUnbroken(renderSize(entry.sizeBytes)),
    markdownSentence(reasons.join('; ')),
  ])
  return cappedTable(['Archive', 'Size', 'Because'], rows, ['left', 'right'])
}
