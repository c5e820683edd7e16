import type { RenewDocument } from '../../contract/renew.ts'
import type { Renewal } from '../../operations/renewal/renew.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem, errorItem } from '../document/items.ts'

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
