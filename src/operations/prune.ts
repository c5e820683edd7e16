import type { RetentionDecision } from '../domain/retention.ts'

/** What a retention policy decided, and whether it was carried out. */
export interface Pruned {
  readonly decisions: readonly RetentionDecision[]
  readonly applied: boolean
  readonly freedBytes: number
}
