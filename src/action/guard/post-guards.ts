import { JOB_STATUSES, type JobStatus, leaveUnarmed } from '../../domain/guard/guard.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { endGuards, type GuardEnd, judgeGuards } from '../../operations/guard/ends.ts'
import { type GuardRequest, leftAlone } from '../../operations/guard/guard.ts'
import { recallPlace } from '../../places/parse-place.ts'
import { PLACE_KINDS, type PlaceKinds } from '../../places/registry.ts'
import { annotateGuards } from '../../presentation/guard/annotations.ts'
import { guardDocument } from '../../presentation/guard/document.ts'
import { renderGuardSummary } from '../../presentation/guard/summary.ts'
import { renderGuards } from '../../presentation/guard/text.ts'
import { VERSION } from '../../version.ts'
import { GivenInputs } from '../inputs/given-inputs.ts'
import { identifierOf } from '../inputs/identify.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { renderUndoByHand } from './by-hand.ts'
import { GuardFolder } from './guard-folder.ts'
import type { ArmedState, GuardState } from './guard-state.ts'
import { parseToldStatus, readToldStatus, type ToldStatus } from './job-status.ts'
import { type ReadState, readGuardState } from './saved-state.ts'

/**
 * Ends the guards of one step of create, now that the job is over.
 * @param kept what the main step left, as the runner gives it back
 */
export async function performGuards(
  kept: string,
  surroundings: Surroundings,
  kinds: PlaceKinds = PLACE_KINDS,
): Promise<StepResult> {
  const { environment, job } = surroundings
  const told = await readToldStatus(environment, job.temporaryFolder)
  const jobStatus = parseToldStatus(told)
  const { path, state } = await readGuardState(kept).catch((error: unknown) => {
    // A job that succeeded needs no guard, whatever became of what it knew.
    if (jobStatus !== 'success') throw error
    return NOTHING_TO_DO
  })
  if (jobStatus === null) throw statusUnknown(state, told)
  const ends = state.armed
    ? await endArmed(state, jobStatus, surroundings, kinds)
    : state.databases.map((database) => leftAlone(database, leaveUnarmed(jobStatus, state.because)))
  const run = judgeGuards(ends)
  if (run.failure === null) await new GuardFolder(job.temporaryFolder).removeState(path)
  return {
    text: (style) => renderGuards(ends, renderUndoByHand, style),
    summary: jobStatus === 'success' ? '' : renderGuardSummary(ends, renderUndoByHand),
    annotations: jobStatus === 'success' ? [] : annotateGuards(ends, renderUndoByHand),
    outputs: {},
    document: guardDocument(run, jobStatus),
    failure: run.failure,
  }
}

const NOTHING_TO_DO: ReadState = {
  state: { armed: false, databases: [], because: 'the job succeeded' },
  path: '',
}

function statusUnknown(state: GuardState, { byRunner, byStep }: ToldStatus): BackupError {
  const guards = state.armed ? state.guards : []
  const commands = guards.map(({ byHand }) => ` If the job failed: ${byHand}`).join('')
  const said = byRunner === '' ? 'nothing' : `"${byRunner}"`
  const besides = byStep === '' ? '' : `; a step of the job said "${byStep}"`
  return new BackupError(
    'INPUT_INVALID',
    `The guard cannot tell how the job ended, and touched nothing: job-status must be one of ${JOB_STATUSES.join(', ')}, and is ${said}${besides}.`,
    { hint: `Leave the input job-status out.${commands}`, context: { byRunner, byStep } },
  )
}

async function endArmed(
  state: ArmedState,
  jobStatus: JobStatus,
  surroundings: Surroundings,
  kinds: PlaceKinds,
): Promise<readonly GuardEnd[]> {
  const folder = new GuardFolder(surroundings.job.temporaryFolder)
  const given = new GivenInputs(surroundings.environment)
  const named = recallPlace(state.place, given, kinds)
  const { recordSafetyCopy, store } = await openPlace(named, surroundings)
  const identify = identifierOf(given, named.isPrivate)
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
      compression: state.compression,
      busyTimeoutMs: state.busyTimeoutMs,
      origin: surroundings.job.origin,
      identity: identify(guard.givenPath),
      version: VERSION,
      byHand: guard.byHand,
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
