import { JOB_STATUSES, type JobStatus, leaveUnarmed } from '../../domain/guard/guard.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { parseWord } from '../../domain/settings/parse-values.ts'
import { endGuards, type GuardEnd, judgeGuards } from '../../operations/guard/ends.ts'
import { type GuardRequest, leftAlone } from '../../operations/guard/guard.ts'
import { annotateGuards } from '../../presentation/guard/annotations.ts'
import { guardDocument } from '../../presentation/guard/document.ts'
import { renderGuardSummary } from '../../presentation/guard/summary.ts'
import { renderGuards } from '../../presentation/guard/text.ts'
import { VERSION } from '../../version.ts'
import { GivenInputs } from '../inputs/given-inputs.ts'
import { identifierOf } from '../inputs/identify.ts'
import { openPublishingStore, openReadingStore, type ReadingPlace } from '../places/open-store.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { renderRollbackByHand, renderUndoByHand } from './by-hand.ts'
import { GuardFolder } from './guard-folder.ts'
import type { ArmedState, GuardState } from './guard-state.ts'

/** Ends the guards of one step of create, now that the job is over. */
export async function performGuards(state: GuardState, surroundings: Surroundings): Promise<StepResult> {
  const jobStatus = parseJobStatus(state, surroundings)
  const ends = state.armed
    ? await endArmed(state, jobStatus, surroundings)
    : state.databases.map((database) => leftAlone(database, leaveUnarmed(jobStatus, state.because)))
  const run = judgeGuards(ends)
  return {
    text: (style) => renderGuards(ends, renderUndoByHand, style),
    summary: jobStatus === 'success' ? '' : renderGuardSummary(ends, renderUndoByHand),
    annotations: jobStatus === 'success' ? [] : annotateGuards(ends, renderUndoByHand),
    outputs: {},
    document: guardDocument(run, jobStatus),
    failure: run.failure,
  }
}

/**
 * The status of the job as it is now, not as it was when the main step ran: the runner evaluates the input once more.
 * @throws BackupError INPUT_INVALID
 */
function parseJobStatus(state: GuardState, { environment, job }: Surroundings): JobStatus {
  const given = new GivenInputs(environment).get('job-status') ?? { text: '', from: 'job-status' }
  try {
    return parseWord(given, JOB_STATUSES)
  } catch (cause) {
    const guards = state.armed ? state.guards : []
    const byHand = guards.map((guard) => ` If the job failed: ${renderRollbackByHand(guard, job)}`).join('')
    throw new BackupError(
      'INPUT_INVALID',
      `The guard cannot tell how the job ended, and touched nothing: ${asBackupError(cause).message}`,
      {
        hint: `Leave the input job-status out.${byHand}`,
        context: { text: given.text },
        cause,
      },
    )
  }
}

async function endArmed(
  state: ArmedState,
  jobStatus: JobStatus,
  surroundings: Surroundings,
): Promise<readonly GuardEnd[]> {
  const folder = new GuardFolder(surroundings.job.temporaryFolder)
  const { recordSafetyCopy, store } = await openStore(state, surroundings)
  const identify = identifierOf(new GivenInputs(surroundings.environment), state.store.kind === 'directory')
  const requests = state.guards.map(
    (guard): GuardRequest => ({
      database: guard.database,
      givenPath: guard.givenPath,
      jobStatus,
      readDisarmedAt: () => folder.readDisarmedAt(guard.id),
      archive: {
        entry: guard.entry,
        digest: guard.archiveDigest,
        localPath: guard.archivePath ?? folder.archivePath(guard.id),
      },
      compressionLevel: state.compressionLevel,
      busyTimeoutMs: state.busyTimeoutMs,
      origin: surroundings.job.origin,
      identity: identify(guard.givenPath),
      version: VERSION,
      byHand: renderRollbackByHand(guard, surroundings.job),
      recordSafetyCopy,
    }),
  )
  const ends = await endGuards(requests, { ...surroundings, store })
  await Promise.all(state.guards.map(({ id }) => folder.remove(id)))
  const skipped = state.skipped.map(({ because, database }) =>
    leftAlone(database, leaveUnarmed(jobStatus, because)),
  )
  return [...ends, ...skipped]
}

/** The store of the backups, where the database is kept as the job left it. That it may be there was settled before. */
async function openStore(
  { store }: ArmedState,
  surroundings: Surroundings,
): Promise<Omit<ReadingPlace, 'isTrusted'>> {
  if (store.kind === 'directory') return openReadingStore({ ...store, label: null }, surroundings)
  const token = new GivenInputs(surroundings.environment).get('github-token')?.text ?? null
  const place = await openPublishingStore({ ...store, token, allowPublic: true }, surroundings)
  return { store: place.store, recordSafetyCopy: async () => undefined }
}
