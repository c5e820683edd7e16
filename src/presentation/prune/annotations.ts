import type { Pruned } from '../../operations/retention/prune.ts'
import type { Annotation } from '../error/annotations.ts'
import { sayUnapplied } from './words.ts'

/** Of a step that was told neither to remove anything nor only to show it. */
export function annotateUnapplied(pruned: Pruned): Annotation {
  return { level: 'warning', title: 'Nothing was removed', message: sayUnapplied(pruned) }
}
