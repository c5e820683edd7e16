import type { DisarmDocument, GuardDocument } from '../../contract/guard.ts'
import type { JobStatus } from '../../domain/guard/guard.ts'
import type { GuardEnd, GuardRun } from '../../operations/guard/ends.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem, errorItem } from '../document/items.ts'
import { restoreDocument } from '../restore/document.ts'

export function guardDocument({ ends, verdict }: GuardRun, jobStatus: JobStatus): GuardDocument {
  return { ...envelope('guard'), verdict, jobStatus, guards: ends.map(guardItem) }
}

export function disarmDocument(databases: readonly string[]): DisarmDocument {
  return { ...envelope('disarm'), verdict: 'ok', databases }
}

function guardItem({ verdict: _, ...end }: GuardEnd): GuardDocument['guards'][number] {
  switch (end.outcome) {
    case 'left':
      return end
    case 'rolled back': {
      const { entry, isSafe, message } = end.kept
      const kept = { archive: entry === null ? null : archiveItem(entry), message, isSafe }
      return { ...end, kept, restored: restoreDocument(end.restored) }
    }
    case 'failed':
      return { ...end, error: errorItem(end.error) }
  }
}
