import { realpath } from 'node:fs/promises'
import * as core from '@actions/core'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { findSources } from '../../files/database/find-sources.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { CreateRun } from '../../operations/backup/run.ts'
import { assertGuardsReady } from '../../operations/guard/readiness.ts'
import type { SnapshotStore } from '../../ports.ts'
import type { Place } from '../../stores/place.ts'
import type { CreateInputs } from '../inputs/action-inputs.ts'
import { keepingArchives, keptArchivePath } from '../places/keeping-archives.ts'
import { runnerFileError } from '../step/runner-files.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { renderRollbackByHand } from './by-hand.ts'
import { GuardFolder } from './guard-folder.ts'
import type { ArmedState, SavedGuard, UnarmedState } from './guard-state.ts'
import { warnOfStatus } from './job-status.ts'
import { SavedState } from './saved-state.ts'

/** Under this name the runner gives the state back to the post step. */
export const GUARD_STATE = 'guard'

/** Backups that were made, and where. */
export interface Backups {
  readonly place: Place
  readonly run: CreateRun
}

/** Backups that a guard goes back to. */
export interface GuardedBackups extends Backups {
  /** What to know of the guard; null when there is nothing. */
  readonly warning: string | null
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
  makeBackups: (adapt: (place: Place) => SnapshotStore) => Promise<Backups>,
): Promise<GuardedBackups> {
  const { scratchRoot } = surroundings
  const saved = new SavedState(new GuardFolder(surroundings.job.temporaryFolder), keepState)
  await saved.save(unarmed(inputs, 'its backup was not finished'))
  try {
    await assertReady(inputs, surroundings)
    const backups = await makeBackups(({ pathOf, store }) =>
      pathOf === null ? keepingArchives(store, scratchRoot) : store,
    )
    const { failure } = backups.run
    if (failure === null) await saved.save(await arm(backups, inputs, surroundings))
    else await saved.save(unarmed(inputs, `the backup failed (${failure.message})`))
    const warning = failure === null ? warnOfStatus(surroundings.environment, process.argv[1] ?? '') : null
    return { ...backups, warning }
  } catch (thrown) {
    // What fails is told; that the post step knows less of it, because the disk is full, is the lesser evil.
    await saved
      .save(unarmed(inputs, `the backup failed (${asBackupError(thrown).message})`))
      .catch(() => undefined)
    throw thrown
  }
}

/** Before anything is done: a guard that cannot do its work must not let the job go on. */
async function assertReady(inputs: CreateInputs, surroundings: Surroundings): Promise<void> {
  if (inputs.disabledBy !== null) return
  const { busyTimeoutMs } = inputs
  const { job, scratchRoot } = surroundings
  const sources = await findSources(inputs.databases, job.workspace)
  await assertGuardsReady({ sources, scratchParent: scratchRoot, busyTimeoutMs }, surroundings)
}

async function arm(
  { place, run }: Backups,
  inputs: CreateInputs,
  surroundings: Surroundings,
): Promise<ArmedState> {
  const { busyTimeoutMs, compression } = inputs
  const { reporter } = surroundings
  const guards: SavedGuard[] = []
  const skipped: { database: string; because: string }[] = []
  for (const outcome of run.outcomes) {
    if (outcome.status === 'created') {
      const guard = await add(outcome.created, place, surroundings)
      guards.push(guard)
      reporter.note(
        `The guard of ${guard.database} is armed: ${guard.entry.name} comes back if the job fails.`,
      )
      reporter.note(`By hand, if it must be: ${guard.byHand}`)
    } else if (outcome.status === 'skipped') {
      skipped.push({ database: outcome.source, because: `no backup was made: ${outcome.reason}` })
      reporter.note(`The guard of ${outcome.source} is not armed: ${outcome.reason}.`)
    }
  }
  return { armed: true, place: place.memento, busyTimeoutMs, compression, guards, skipped }
}

async function add(created: Created, place: Place, { job, scratchRoot }: Surroundings): Promise<SavedGuard> {
  const { archiveDigest, entry, source } = created
  const path = place.pathOf?.(entry) ?? null
  const database = await realpath(source)
  const kept = path === null ? keptArchivePath(scratchRoot, entry.database ?? '') : null
  const id = await new GuardFolder(job.temporaryFolder).add(database, kept)
  const byHand = renderRollbackByHand(
    database,
    { entry, codec: created.manifest.codec ?? 'gzip' },
    place.recipe,
  )
  return { id, database, givenPath: source, entry, archiveDigest, archivePath: path, byHand }
}

function keepState(reference: string): void {
  try {
    core.saveState(GUARD_STATE, reference)
  } catch (error) {
    throw runnerFileError(error, 'state', process.env['GITHUB_STATE'])
  }
}

function unarmed({ databases }: CreateInputs, because: string): UnarmedState {
  return { armed: false, databases, because }
}
