/** A verified file that is to take the place of a target. */
export interface SwapRequest {
  /** Path of the target; a symlink is followed. */
  readonly target: string
  /** A closed database in the folder of the (real) target. It is gone afterwards. */
  readonly staged: string
  /** Absolute path, on the same file system, under which the old file is kept. Must not exist. Unused when absent. */
  readonly safetyCopy: string
  readonly busyTimeoutMs: number
}

/** How a swap went. */
export interface Swapped {
  /** Path under which the old content is now; null when there was no target. */
  readonly safetyCopy: string | null
  readonly notes: readonly string[]
}
