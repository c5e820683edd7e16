import { compareFingerprints, type Fingerprint, type FingerprintDifference } from '../archive/fingerprint.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Identity } from '../identity/identity.ts'
import {
  type ChosenMethod,
  chooseMethod,
  type OpenFiles,
  type RequestedMethod,
  type RestoreMethod,
} from './method.ts'
import { judgeOwner, type Ownership } from './owner.ts'
import { renderSafetyCopyName } from './safety-copy-name.ts'
import { compareTableRows, type TableChange } from './table-change.ts'
import type { TargetState } from './target.ts'
import { warnOfTarget } from './warning.ts'

/** What is to be restored, and over what. */
export interface PlanRequest {
  readonly archive: string
  /** What the archive holds. */
  readonly snapshot: { readonly fingerprint: Fingerprint; readonly sizeBytes: number }
  /** What the archive says of itself; null for a plain gzip file. */
  readonly manifest: Manifest | null
  /** Which database the target is; null where the archive is known to be its own. */
  readonly own: Identity | null
  /** The file name of the target, without its folder. */
  readonly targetName: string
  readonly target: TargetState
  readonly method: RequestedMethod
  readonly openFiles: OpenFiles
  readonly now: Date
}

/** What a restore would do. */
export interface RestorePlan extends ChosenMethod {
  readonly archive: string
  readonly targetName: string
  /** Per table what the restore changes; null when the target cannot be read. Tables that stay as they are are in it. */
  readonly tables: readonly TableChange[] | null
  /** Facts of the target (`expected`) and of the archive (`got`) that differ, other than rows and tables. */
  readonly differences: readonly FingerprintDifference[]
  /** Whether the archive is of the target's own database. */
  readonly ownership: Ownership
  /** Why it may be that of another, as sentences; not empty when somebody has to agree to that. */
  readonly objections: readonly string[]
  /** Sentences that the user should read before confirming, the objections among them. */
  readonly warnings: readonly string[]
  /** The file name, beside the target, under which its present content is kept; null when there is none. */
  readonly safetyCopy: string | null
  /** Free bytes that it takes at most, on the target's file system. */
  readonly neededBytes: number
  /** What has to be given to confirm it; null when nothing is overwritten. */
  readonly confirmation: string | null
}

/**
 * Plans a restore; nothing is written by this.
 * @throws BackupError TARGET_UNSUITABLE when the content cannot be written into the existing file, and the request or
 *   the processes that have it open allow nothing else
 */
export function planRestore(request: PlanRequest): RestorePlan {
  const { archive, snapshot, target, targetName } = request
  const chosen = chooseMethod(targetName, target, request.method, snapshot.fingerprint, request.openFiles)
  const before = 'fingerprint' in target ? target.fingerprint : null
  const after = snapshot.fingerprint
  const { objections, ownership, remarks } = judgeOwner({ ...request, before, after })
  return {
    archive,
    targetName,
    ...chosen,
    ownership,
    objections,
    tables: before && compareTableRows(before.tables, after.tables),
    differences: before === null ? [] : compareFingerprints(before, after).filter(isSetting),
    warnings: [...objections, ...remarks, ...warnOfTarget(target, chosen.method)],
    safetyCopy: nameSafetyCopy(request, chosen.method),
    neededBytes: neededBytes(snapshot.sizeBytes, target, chosen.method),
    confirmation: target.state === 'absent' ? null : targetName,
  }
}

/** Rows and tables stand in the plan by themselves, and the number of pages says nothing to its reader. */
function isSetting({ fact }: FingerprintDifference): boolean {
  return fact !== 'rows' && fact !== 'table' && fact !== 'pages'
}

/** A database that leaves WAL mode when it is set aside is known by its name, so that it comes back in that mode. */
function nameSafetyCopy({ now, target, targetName }: PlanRequest, method: RestoreMethod): string | null {
  if (target.state === 'absent') return null
  const leavesWal = method === 'swap' && target.state === 'readable' && target.journal === 'wal'
  return renderSafetyCopyName(targetName, now, leavesWal ? 'wal' : 'replaced')
}

/** Written in place, the target also grows a journal or a WAL with what is overwritten. */
function neededBytes(snapshotBytes: number, target: TargetState, method: RestoreMethod): number {
  if (target.state === 'absent' || method !== 'in-place') return snapshotBytes
  return snapshotBytes + target.sizeBytes + Math.max(snapshotBytes, target.sizeBytes)
}
