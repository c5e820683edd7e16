import type { CreateDocument } from '../../contract/create.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/run.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem, errorItem } from '../document/items.ts'
import { prunedItem } from '../prune/document.ts'

export function createDocument({ outcomes, pruned, verdict }: CreateRun, store: string): CreateDocument {
  return {
    ...envelope('create'),
    verdict,
    store,
    outcomes: outcomes.map(outcomeItem),
    pruned: pruned === null ? null : prunedItem(pruned),
  }
}

function outcomeItem(outcome: CreateOutcome): CreateDocument['outcomes'][number] {
  switch (outcome.status) {
    case 'skipped':
      return outcome
    case 'failed': {
      const { error, source, status } = outcome
      return { status, source, error: errorItem(error), report: error.report }
    }
    case 'created': {
      const { entry, ...created } = outcome.created
      return { status: outcome.status, archive: archiveItem(entry), ...created }
    }
  }
}
