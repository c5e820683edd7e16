/** Two databases to compare, to neither of which a process writes. */
export interface CompareRequest {
  /** Absolute path. */
  readonly before: string
  /** Absolute path of another file. */
  readonly after: string
  readonly busyTimeoutMs: number
  /** Wall clock. The engine is killed when it takes longer. */
  readonly timeLimitMs: number
  /** Resident memory of the engine, which is killed above it. Enforced on Linux only. */
  readonly memoryLimitBytes: number
  /** A private directory in which a database with an unfinished transaction is recovered in a copy. */
  readonly scratch: string
}
