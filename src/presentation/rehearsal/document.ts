import type { Rehearsed } from '../../operations/rehearsal/rehearse.ts'
import type { Envelope } from '../document/documents.ts'
import { type ErrorItem, errorItem } from '../document/items.ts'
import { envelope } from '../document/results.ts'

/** What a rehearsal came to. The output of the command is not in it. */
export interface RehearsalDocument extends Envelope<'rehearse'>, Omit<Rehearsed, 'failure'> {
  readonly error: ErrorItem | null
}

export function rehearsalDocument({ failure, ...rehearsed }: Rehearsed): RehearsalDocument {
  return { ...envelope('rehearse'), ...rehearsed, error: failure === null ? null : errorItem(failure) }
}
