import type { Fingerprint } from '../../domain/archive/fingerprint.ts'

/** A verified file that is to take the place of a target. */
export interface SwapRequest {
  /** Path of the target; a symlink is followed. */
  readonly target: string
  /** A closed database in the folder of the (real) target. It is gone afterwards. */
  readonly staged: string
  /** What the target must be afterwards. */
  readonly fingerprint: Fingerprint
  /** Absolute path, on the same file system, under which the old file is kept. Must not exist. Unused when absent. */
  readonly safetyCopy: string
  /** Such a path for what was written, when it does not pass its check. */
  readonly takenBack: string
  readonly busyTimeoutMs: number
}

/** How a swap went. */
export interface Swapped {
  /** Path under which the old content is now; null when there was no target. */
  readonly safetyCopy: string | null
  readonly notes: readonly string[]
}

/** A verified file whose content is to be written into a live target. */
export interface HoldRequest {
  /** Absolute path of a closed database. */
  readonly staged: string
  /** Path of the target, which exists. */
  readonly target: string
  readonly busyTimeoutMs: number
}
