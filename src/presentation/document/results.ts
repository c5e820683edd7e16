import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/create-all.ts'
import type { Shown } from '../../operations/catalog/show.ts'
import type { Diffed } from '../../operations/difference/diff.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import type { Pruned } from '../../operations/retention/prune.ts'
import type { Checked } from '../../operations/verify/check.ts'
import type { Verified } from '../../operations/verify/verify.ts'
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

export function createDocument({ outcomes, pruned }: CreateRun, store: string): CreateDocument {
  return {
    ...envelope('create'),
    verdict: verdictOfRun(outcomes),
    store,
    outcomes: outcomes.map(outcomeItem),
    pruned: pruned === null ? null : prunedItem(pruned),
  }
}

export function verifyDocument(verifications: readonly Verified[]): VerifyDocument {
  const verdict = worstOf(verifications.map(({ report }) => verdictOf(report)))
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

export function checkDocument({ failure, ...checked }: Checked): CheckDocument {
  return {
    ...envelope('check'),
    verdict: verdictOf(checked.report),
    ...checked,
    error: failure === null ? null : errorItem(failure),
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
      return {
        status: outcome.status,
        verdict: verdictOf(created.report),
        archive: archiveItem(entry),
        ...created,
      }
    }
  }
}

function verdictOfRun(outcomes: readonly CreateOutcome[]): CreateDocument['verdict'] {
  const made = outcomes.filter((outcome) => outcome.status === 'created')
  if (outcomes.some((outcome) => outcome.status === 'failed')) return 'failed'
  if (made.length === 0) return 'skipped'
  return worstOf(made.map(({ created }) => verdictOf(created.report)))
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('failed')) return 'failed'
  return verdicts.includes('warning') ? 'warning' : 'ok'
}
