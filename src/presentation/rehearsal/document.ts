import type { RehearsalDocument } from '../../contract/rehearsal.ts'
import type { Rehearsed } from '../../operations/rehearsal/rehearse.ts'
import { envelope } from '../document/envelope.ts'
import { errorItem } from '../document/items.ts'

export function rehearsalDocument({ failure, ...rehearsed }: Rehearsed): RehearsalDocument {
  return { ...envelope('rehearse'), ...rehearsed, error: failure === null ? null : errorItem(failure) }
}
