/** A target to look at. */
export interface ProbeRequest {
  readonly target: string
  readonly busyTimeoutMs: number
  readonly unfinished: Unfinished
}

/**
 * What becomes of a transaction or log that a program which died left behind: `finish`, as any program that opens the
 * database would do, or `leave`, so that not a byte of its files changes.
 */
export type Unfinished = 'finish' | 'leave'

/** How a target stands before something is put into its place. */
export type TargetUse =
  | AbsentTarget
  | (OpenableTarget & { readonly state: 'free' })
  | (OpenableTarget & {
      /** Another process has it open: it can be overwritten in place, not swapped. */
      readonly state: 'open-elsewhere'
      /** Process ids, as far as the system lets us see them; often empty. */
      readonly openedBy: readonly number[]
    })
  | (OpenableTarget & {
      /** Another process held a write lock for the whole busy timeout. */
      readonly state: 'locked'
      readonly openedBy: readonly number[]
    })
  | UnreadableTarget

/** Nothing is there, apart perhaps from sidecars of a database that is gone. */
export interface AbsentTarget {
  readonly state: 'absent'
  /** The path with all symlinks resolved. */
  readonly path: string
  /** Paths of a `-wal`, `-shm` or `-journal` without a database. */
  readonly staleSidecars: readonly string[]
}

export interface OpenableTarget {
  /** The path with all symlinks resolved. */
  readonly path: string
  readonly journalMode: 'wal' | 'rollback'
  /** 0 for an empty file. */
  readonly pageSizeBytes: number
  readonly sizeBytes: number
  /** Above 1, a swap leaves the other names with the old content. */
  readonly linkCount: number
}

/** A file that SQLite does not open: it can only be set aside. */
export interface UnreadableTarget {
  readonly state: 'unreadable'
  readonly path: string
  readonly sizeBytes: number
  readonly linkCount: number
  /** Process ids, as far as the system lets us see them; often empty. */
  readonly openedBy: readonly number[]
  /** What SQLite or a look at the file says. */
  readonly message: string
}
