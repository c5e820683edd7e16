/** What every restore of a drill is held to. */
export interface DrillRules {
  /** SQL of the user that must give a true value on the restored database. */
  readonly assertions: readonly string[]
  readonly maxRecoveryMs: number
  readonly busyTimeoutMs: number
}
