import type { Pruned } from '../../operations/retention/prune.ts'
import { counted, renderSize } from '../kit/quantities.ts'

/** How a command is told to carry out what it decided. */
export const APPLY_OPTION = 'Run the same command with --apply'

/** How a step is told so. */
export const APPLY_INPUT = 'Add "apply: true" to this step'

/** What a step says that was told neither to remove anything nor only to show it. */
export function sayUnapplied({ decisions, freedBytes }: Pruned): string {
  const removed = decisions.filter(({ action }) => action === 'remove').length
  const what = removed === 0 ? 'nothing' : `${counted(removed, 'archive')} (${renderSize(freedBytes)})`
  return (
    `Nothing was removed: mode: prune only decides unless it is told more, and would remove ${what}. ` +
    'Add the line "apply: true" under with: to have it done, or "dry-run: true" where the decision is all that is wanted.'
  )
}
