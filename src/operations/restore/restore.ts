import { basename, dirname } from 'node:path'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import { planRestore, type RestorePlan } from '../../domain/restore/plan.ts'
import { resolveTarget } from '../../files/database/resolve-target.ts'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import { chooseArchives } from '../catalog/choose-archive.ts'
import type { Verified } from '../verify/verify.ts'
import { applyRestore } from './apply-restore.ts'
import { chooseSafetyCopy } from './choose-safety-copy.ts'
import { readTarget } from './read-target.ts'
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
 *   DISK_FULL, CANCELLED, RESTORE_ROLLED_BACK
 */
export async function restore(request: RestoreRequest, ports: Ports): Promise<Restored> {
  const startedMs = ports.clock.elapsedMs()
  const target = await resolveTarget(request.target)
  const chosen =
    request.archive.by === 'undo'
      ? await chooseSafetyCopy(target)
      : await chooseArchives(request.archive, ports)
  const scratch = await openScratch(dirname(target), 'target')
  const engine = openEngine(ports.signal)
  try {
    const level = request.emergency ? 'archive' : 'data'
    const staged = await stageRestore(chosen, { ...request, scratch, level }, engine, ports)
    const { fingerprint } = staged
    const { state } = await readTarget(target, scratch, engine, request.dryRun ? 'leave' : 'finish')
    const planned = planRestore({
      archive: staged.archive,
      snapshot: { fingerprint, sizeBytes: staged.verified.sizeBytes },
      targetName: basename(target),
      target: state,
      method: request.method,
      now: ports.clock.now(),
    })
    // A link is confirmed by its own name, which is the one that was typed.
    const confirmation = planned.confirmation === null ? null : basename(request.target)
    const plan = { ...planned, confirmation }
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
    if (plan.confirmation !== null) await request.confirm(plan)
    await assertFreeSpace(scratch, plan.method === 'in-place' ? plan.neededBytes : 0)
    const applied = await applyRestore(
      { plan, target, staged: staged.path, fingerprint, scratch, request },
      engine,
      ports,
    )
    return { ...result, outcome: 'restored', ...applied, durationMs: ports.clock.elapsedMs() - startedMs }
  } finally {
    await engine.close()
    await sweepUp(scratch, ports.reporter)
  }
}

function verdictOfRestore({ passedOver, verified }: StagedRestore): Verdict {
  return passedOver.length > 0 ? worstOf(['warning', verified.verdict], 'failed') : verified.verdict
}
