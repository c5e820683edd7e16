import type { RetentionDecision } from '../../domain/retention/retention.ts'
import type { Pruned } from '../../operations/retention/prune.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { alignColumns, capLines, indent, separate } from '../kit/lines.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { headline, type Style } from '../kit/style.ts'

const REMOVED_SHOWN = 10

/**
 * The decision about every archive with its reasons, and whether anything was deleted.
 * @param howToApply what the reader does to have it carried out, without a full stop
 */
export function renderPruned(pruned: Pruned, style: Style, howToApply: string): string {
  const { applied, decisions } = pruned
  const removed = decisions.filter(isRemoval)
  return separate(
    renderVerdict(pruned, style),
    indent(renderDecisions(decisions, style)),
    applied || removed.length === 0
      ? []
      : [`Nothing was deleted. ${howToApply} to delete what is marked "remove".`],
  ).join('\n')
}

/** What retention removed after a backup, in a few lines. */
export function renderPruning({ decisions, freedBytes }: Pruned, style: Style): string[] {
  const removed = decisions.filter(isRemoval)
  return [
    headline(
      style,
      'note',
      `Retention removed ${counted(removed.length, 'archive')} (${renderSize(freedBytes)})`,
    ),
    ...indent(capLines(renderDecisions(removed, style), REMOVED_SHOWN)),
  ]
}

function isRemoval({ action }: RetentionDecision): boolean {
  return action === 'remove'
}

function renderVerdict({ applied, decisions, freedBytes }: Pruned, style: Style): string[] {
  const removed = decisions.filter(isRemoval).length
  const left = decisions.length - removed
  const kept = counted(left, 'archive')
  const stay = left === 1 ? 'stays' : 'stay'
  if (removed === 0) return [headline(style, 'ok', `Nothing to remove: ${kept} ${stay}`)]
  const what = `${counted(removed, 'archive')} (${renderSize(freedBytes)})`
  return applied
    ? [headline(style, 'ok', `Removed ${what}; ${kept} ${stay}`)]
    : [headline(style, 'warning', `Would remove ${what}; ${kept} would stay`)]
}

function renderDecisions(decisions: readonly RetentionDecision[], style: Style): string[] {
  return alignColumns(
    decisions.map(({ action, entry, reasons }) => [
      action === 'remove' ? style.colour('warning', 'remove') : 'keep',
      escapeName(entry.name),
      style.dim(escapeSentence(reasons.join('; '))),
    ]),
  )
}
