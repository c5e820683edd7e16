import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/run.ts'
import type { Shown } from '../../operations/catalog/show.ts'
import type { Diffed } from '../../operations/difference/diff.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import type { Pruned } from '../../operations/retention/prune.ts'
import type { CheckRun } from '../../operations/verify/check-run.ts'
import type { VerifyRun } from '../../operations/verify/verify-run.ts'
import { VERSION } from '../../version.ts'
import {
  type CheckDocument,
  CONTRACT_VERSION,
  type CreateDocument,
  type DiffDocument,
  type Envelope,
  type ErrorDocument,
  type ListDocument,
  type OutcomeItem,
  type PinDocument,
  type PruneDocument,
  type RestoreDocument,
  type ShowDocument,
  type VerifyDocument,
} from './documents.ts'
import { archiveItem, errorItem, prunedItem, verifiedItem } from './items.ts'

export function createDocument({ outcomes, pruned, verdict }: CreateRun, store: string): CreateDocument {
  return {
    ...envelope('create'),
    verdict,
    store,
    outcomes: outcomes.map(outcomeItem),
    pruned: pruned === null ? null : prunedItem(pruned),
  }
}

export function verifyDocument({ verdict, verifications }: VerifyRun): VerifyDocument {
  return { ...envelope('verify'), verdict, verifications: verifications.map(verifiedItem) }
}

export function restoreDocument(restored: Restored): RestoreDocument {
  const { archive, chosenBy, durationMs, notes, outcome, passedOver } = restored
  const { plan, safetyCopy, target, verdict, verified } = restored
  return {
    ...envelope('restore'),
    verdict,
    outcome,
    archive,
    chosenBy,
    target,
    plan,
    verified: verifiedItem(verified),
    passedOver,
    safetyCopy,
    notes,
    durationMs,
  }
}

export function listDocument(catalog: Catalog, store: string): ListDocument {
  return { ...envelope('list'), store, archives: catalog.map(archiveItem) }
}

export function pruneDocument(pruned: Pruned, store: string): PruneDocument {
  return { ...envelope('prune'), store, ...prunedItem(pruned) }
}

export function pinDocument(entry: CatalogEntry, command: 'pin' | 'unpin'): PinDocument {
  return { ...envelope(command), archive: archiveItem(entry) }
}

export function showDocument(shown: Shown): ShowDocument {
  return { ...envelope('show'), ...shown }
}

export function checkDocument({ checks, verdict }: CheckRun): CheckDocument {
  return {
    ...envelope('check'),
    verdict,
    checks: checks.map(({ failure, ...checked }) => ({
      ...checked,
      error: failure === null ? null : errorItem(failure),
    })),
  }
}

export function diffDocument(diffed: Diffed): DiffDocument {
  return { ...envelope('diff'), ...diffed }
}

export function errorDocument(error: BackupError, command: string, plan: RestorePlan | null): ErrorDocument {
  return { ...envelope(command), verdict: 'failed', error: errorItem(error), report: error.report, plan }
}

/** What a document begins with. */
export function envelope<Command extends string>(command: Command): Envelope<Command> {
  return { savepoint: VERSION, contract: CONTRACT_VERSION, command }
}

function outcomeItem(outcome: CreateOutcome): OutcomeItem {
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
