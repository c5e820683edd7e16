import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import * as core from '@actions/core'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { CreateRun } from '../../operations/backup/run.ts'
import type { SnapshotStore } from '../../ports.ts'
import type { CreateInputs } from '../inputs/action-inputs.ts'
import { keepingArchives, keptArchivePath } from '../places/keeping-archives.ts'
import type { PublishingPlace } from '../places/open-store.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { renderRollbackByHand } from './by-hand.ts'
import { GuardFolder } from './guard-folder.ts'
import { type GuardedStore, type GuardState, renderGuardState, type SavedGuard } from './guard-state.ts'

/** Under this name the runner gives the state back to the post step. */
export const GUARD_STATE = 'guard'

/** Backups that were made, and where. */
export interface Backups {
  readonly place: PublishingPlace
  readonly run: CreateRun
}

/**
 * Makes backups that a guard goes back to when the job does not succeed. Whatever happens, the post step learns of it:
 * a guard is armed only when every backup was made, verified and published.
 * @param makeBackups is given what to do with the store before it publishes
 * @throws BackupError what making the backups throws, DISK_FULL, IO_FAILED
 */
export async function withGuard(
  inputs: CreateInputs,
  surroundings: Surroundings,
  makeBackups: (adapt: (store: SnapshotStore) => SnapshotStore) => Promise<Backups>,
): Promise<Backups> {
  const { scratchRoot } = surroundings
  saveUnarmed(inputs, 'its backup was not finished')
  try {
    const isHere = inputs.store.kind === 'directory'
    const backups = await makeBackups((store) => (isHere ? store : keepingArchives(store, scratchRoot)))
    const { failure } = backups.run
    if (failure === null) await arm(backups, inputs, surroundings)
    else saveUnarmed(inputs, `the backup failed (${failure.message})`)
    return backups
  } catch (thrown) {
    saveUnarmed(inputs, `the backup failed (${asBackupError(thrown).message})`)
    throw thrown
  }
}

async function arm({ place, run }: Backups, inputs: CreateInputs, surroundings: Surroundings): Promise<void> {
  const { busyTimeoutMs, compressionLevel } = inputs
  const { job, reporter } = surroundings
  const guards: SavedGuard[] = []
  const skipped: { database: string; because: string }[] = []
  for (const outcome of run.outcomes) {
    if (outcome.status === 'created') {
      const guard = await add(outcome.created, place, surroundings)
      guards.push(guard)
      reporter.note(
        `The guard of ${guard.database} is armed: ${guard.entry.name} comes back if the job fails.`,
      )
      reporter.note(`By hand, if it must be: ${renderRollbackByHand(guard, job)}`)
    } else if (outcome.status === 'skipped') {
      skipped.push({ database: outcome.source, because: `no backup was made: ${outcome.reason}` })
      reporter.note(`The guard of ${outcome.source} is not armed: ${outcome.reason}.`)
    }
  }
  const store = storeOf(inputs, job.workspace)
  save({ armed: true, store, busyTimeoutMs, compressionLevel, guards, skipped })
}

async function add(
  created: Created,
  place: PublishingPlace,
  { job, scratchRoot }: Surroundings,
): Promise<SavedGuard> {
  const { archiveDigest, entry, source } = created
  const { path } = place.factsOf(created)
  const database = await realpath(source)
  const kept = path === null ? keptArchivePath(scratchRoot, databaseNameOf(basename(source))) : null
  const id = await new GuardFolder(job.temporaryFolder).add(database, kept)
  return { id, database, givenPath: source, entry, archiveDigest, archivePath: path }
}

function storeOf({ store }: CreateInputs, workspace: string): GuardedStore {
  if (store.kind === 'directory') return { kind: 'directory', path: resolve(workspace, store.path) }
  return { kind: 'artifact', retentionDays: store.retentionDays, verifyUpload: store.verifyUpload }
}

function saveUnarmed({ databases }: CreateInputs, because: string): void {
  save({ armed: false, databases, because })
}

function save(state: GuardState): void {
  core.saveState(GUARD_STATE, renderGuardState(state))
}
