import type { Verdict } from '../../domain/outcome/verification.ts'
import type { RenewalPolicy } from '../../domain/renewal/renewal.ts'
import type { Renewal } from '../../operations/renewal/renew.ts'
import type { Envelope } from '../document/documents.ts'
import { type ArchiveItem, archiveItem, type ErrorItem, errorItem } from '../document/items.ts'
import { envelope } from '../document/results.ts'

/** What became of one archive. */
export interface RenewalItem {
  readonly outcome: 'stays' | 'renewed' | 'failed' | 'damaged'
  readonly archive: ArchiveItem
  /** As it is found from now on; null unless it was renewed. */
  readonly renewed: ArchiveItem | null
  readonly error: ErrorItem | null
}

export interface RenewDocument extends Envelope<'renew'> {
  readonly verdict: Verdict
  readonly store: string
  readonly outcome: Renewal['outcome']
  readonly policy: RenewalPolicy
  readonly databases: readonly {
    readonly database: string | null
    readonly present: number
    readonly archives: readonly RenewalItem[]
  }[]
  readonly durationMs: number
  readonly error: ErrorItem | null
}

export function renewDocument({ databases, failure, ...renewal }: Renewal): RenewDocument {
  return {
    ...envelope('renew'),
    ...renewal,
    databases: databases.map(({ database, outcomes, present }) => ({
      database,
      present,
      archives: outcomes.map((each) => ({
        outcome: each.outcome,
        archive: archiveItem(each.entry),
        renewed: each.outcome === 'renewed' ? archiveItem(each.renewed) : null,
        error: 'failure' in each ? errorItem(each.failure) : null,
      })),
    })),
    error: failure && errorItem(failure),
  }
}
