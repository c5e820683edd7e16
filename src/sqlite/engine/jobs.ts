import type { DatabaseDifference } from '../../domain/difference/difference.ts'
import type { CompareRequest } from '../compare/compare-request.ts'
import type { Inspection, InspectRequest } from '../inspection/inspection.ts'
import type { Snapshot, SnapshotRequest } from '../snapshot/snapshot.ts'
import type { HoldRequest, Swapped, SwapRequest } from '../target/request.ts'
import type { ProbeRequest, TargetUse } from '../target/target-state.ts'
import type { SerialisedError } from './serialised-error.ts'

/** What the engine's process can do: what it takes and what it gives. */
export interface Jobs {
  readonly snapshot: { readonly request: SnapshotRequest; readonly result: Snapshot }
  readonly inspect: { readonly request: InspectRequest; readonly result: Inspection }
  readonly compare: { readonly request: CompareRequest; readonly result: DatabaseDifference }
  readonly probe: { readonly request: ProbeRequest; readonly result: TargetUse }
  readonly swap: { readonly request: SwapRequest; readonly result: Swapped }
  readonly hold: { readonly request: HoldRequest; readonly result: null }
  readonly writeHeld: {
    readonly request: { readonly target: string; readonly kept: string }
    readonly result: null
  }
  readonly absorbLog: { readonly request: { readonly path: string }; readonly result: null }
  readonly letGo: { readonly request: { readonly target: string }; readonly result: null }
}

export type JobName = keyof Jobs

/** What the parent sends: one job, and the next one only when that is over. */
export type JobMessage = {
  readonly [Name in JobName]: { readonly job: Name; readonly request: Jobs[Name]['request'] }
}[JobName]

/** What the engine's process answers: any number of progress messages, then one of the other two. */
export type Answer =
  | { readonly kind: 'progress'; readonly copiedPages: number; readonly totalPages: number }
  | { readonly kind: 'done'; readonly result: Jobs[JobName]['result'] }
  | { readonly kind: 'failed'; readonly error: SerialisedError }
