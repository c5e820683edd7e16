import { basename, dirname } from 'node:path'
import type { Identity } from '../../domain/identity/identity.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import { planRestore, type RestorePlan } from '../../domain/restore/plan.ts'
import type { TargetState } from '../../domain/restore/target.ts'
import { resolveTarget } from '../../files/database/resolve-target.ts'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import { RENAMES_OPEN_FILES } from '../../files/durable/renames-open-files.ts'
import type { Ports } from '../../ports.ts'
import { type Engine, openEngine } from '../../sqlite/engine/engine-client.ts'
import type { Verified } from '../verify/verify.ts'
import type { Applied, RestoreApplication } from './application.ts'
import { applyRestore } from './apply-restore.ts'
import { chooseForTarget } from './choose-for-target.ts'
import { readTarget, type Target } from './read-target.ts'
import type { RestoreRequest } from './request.ts'
import { type PassedOver, type StagedRestore, stageRestore } from './stage-restore.ts'

/** How a restore ended without an error. */
export interface Restored {
  /** `planned` after a dry run: nothing was written. */
  readonly outcome: 'restored' | 'planned'
  /** The path or catalog name of the archive. */
  readonly archive: string
  readonly chosenBy: string
  readonly target: string
  readonly plan: RestorePlan
  readonly verified: Verified
  readonly passedOver: readonly PassedOver[]
  /** `warning` also when a damaged newer archive was passed over. */
  readonly verdict: Verdict
  /** Where the old content of the target is now; null when there was none. */
  readonly safetyCopy: string | null
  readonly notes: readonly string[]
  readonly durationMs: number
}

/**
 * Brings an archive back: staged beside the target and verified there, then planned, confirmed and applied. Until the
 * last step the target is untouched; if that one fails, the target gets its old content back.
 * @throws BackupError ARCHIVE_*, INTEGRITY_CHECK_FAILED, VERIFICATION_FAILED, TARGET_*, CONFIRMATION_REQUIRED,
 *   IDENTITY_*, DISK_FULL, CANCELLED, RESTORE_ROLLED_BACK
 */
export async function restore(request: RestoreRequest, ports: Ports): Promise<Restored> {
  const startedMs = ports.clock.elapsedMs()
  const target = await resolveTarget(request.target)
  const chosen = await chooseForTarget(request, target, ports)
  const scratch = await openScratch(dirname(target), 'target')
  const engine = openEngine(ports.signal)
  try {
    const level = request.emergency ? 'archive' : 'data'
    const staged = await stageRestore(chosen, { ...request, scratch, level }, engine, ports)
    const { fingerprint } = staged
    const { state } = await readTarget(target, scratch, engine, request.dryRun ? 'leave' : 'finish')
    const planFor = (targetState: TargetState): RestorePlan =>
      planRestoreOf(request, staged, { path: target, state: targetState }, ports)
    const plan = planFor(state)
    const result = { ...staged, verdict: verdictOfRestore(staged), chosenBy: chosen.chosenBy, target, plan }
    if (request.dryRun) {
      return {
        ...result,
        outcome: 'planned',
        safetyCopy: null,
        notes: [],
        durationMs: ports.clock.elapsedMs() - startedMs,
      }
    }
    if (plan.objections.length > 0) await request.consent(plan)
    if (plan.confirmation !== null) await request.confirm(plan)
    const application = { plan, target, staged: staged.path, fingerprint, scratch, request }
    const applied = await applyPlan(application, state, planFor, engine, ports)
    return { ...result, outcome: 'restored', ...applied, durationMs: ports.clock.elapsedMs() - startedMs }
  } finally {
    await engine.close()
    await sweepUp(scratch, ports.reporter)
  }
}

function planRestoreOf(
  request: RestoreRequest,
  staged: StagedRestore,
  target: Target,
  ports: Ports,
): RestorePlan {
  const plan = planRestore({
    archive: staged.archive,
    snapshot: { fingerprint: staged.fingerprint, sizeBytes: staged.verified.sizeBytes },
    manifest: staged.verified.manifest,
    own: ownOf(request, target.state),
    targetName: basename(target.path),
    target: target.state,
    method: request.method,
    openFiles: RENAMES_OPEN_FILES ? 'renamed' : 'not renamed',
    now: ports.clock.now(),
  })
  // A link is confirmed by its own name, which is the one that was typed.
  return plan.confirmation === null ? plan : { ...plan, confirmation: basename(request.target) }
}

/**
 * Carries a plan out. A database that no process had open may be in use by the time when it is locked: then it is written in
 * place, as it would have been planned, unless that is not possible.
 */
async function applyPlan(
  application: RestoreApplication,
  state: TargetState,
  planFor: (state: TargetState) => RestorePlan,
  engine: Engine,
  ports: Ports,
): Promise<Applied & { readonly plan: RestorePlan }> {
  const { plan, scratch } = application
  await assertFreeSpace(scratch, plan.method === 'in-place' ? plan.neededBytes : 0)
  try {
    return { plan, ...(await applyRestore(application, engine, ports)) }
  } catch (thrown) {
    const isLate = asBackupError(thrown).code === 'TARGET_IN_USE' && plan.method === 'swap'
    if (!isLate || state.state !== 'readable') throw thrown
    ports.reporter.note(`${plan.targetName} came into use a moment ago: it is written in place.`)
    const again = planFor({ ...state, state: 'in use' })
    await assertFreeSpace(scratch, again.neededBytes)
    return { plan: again, ...(await applyRestore({ ...application, plan: again }, engine, ports)) }
  }
}

/** What was set aside is the target's own; and a file that somebody names may become a database that is not there. */
function ownOf({ archive, own }: RestoreRequest, { state }: TargetState): Identity | null {
  const isFree = archive.by === 'undo' || (archive.by === 'path' && state === 'absent')
  return isFree ? null : own
}

function verdictOfRestore({ passedOver, verified }: StagedRestore): Verdict {
  return passedOver.length > 0 ? worstOf(['warning', verified.verdict], 'failed') : verified.verdict
}
