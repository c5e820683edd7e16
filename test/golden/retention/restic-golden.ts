/** Counts as in restic's options `--keep-<name>`; `withinDays` is counted from the newest date of the set. */
export interface GoldenPolicy {
  readonly last?: number
  readonly daily?: number
  readonly weekly?: number
  readonly monthly?: number
  readonly yearly?: number
  readonly withinDays?: number
}

/** What restic keeps. */
export interface ResticGolden {
  readonly madeBy: string
  /** Dates in ascending order, per set. */
  readonly sets: Readonly<Record<string, readonly string[]>>
  readonly cases: readonly {
    readonly policy: GoldenPolicy
    /** Per set the positions of the dates that are kept. */
    readonly kept: Readonly<Record<string, readonly number[]>>
  }[]
}
