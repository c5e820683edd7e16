import type { Outcome } from '../../domain/outcome/verification.ts'

/** The title of a result, which says so in its words when the verdict is a warning: a sign never stands alone. */
export function withWarnings(title: string, verdict: Outcome): string {
  return verdict === 'warning' ? `${title}, with warnings` : title
}
