/** A verified file whose content is to be written into a live target. */
export interface CopyIntoRequest {
  /** Absolute path of a closed database. */
  readonly staged: string
  /** Path of the target, which exists. */
  readonly target: string
  readonly busyTimeoutMs: number
}
