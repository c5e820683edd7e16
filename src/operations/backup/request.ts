import type { Compression } from '../../domain/archive/codec.ts'
import type { ArchiveKind, Origin } from '../../domain/archive/manifest.ts'
import type { Identify } from '../../domain/identity/identity.ts'
import type { Accepted } from '../../domain/outcome/accepted.ts'

/** One source to be backed up, and how. */
export interface CreateRequest {
  /** Absolute path of the live database. */
  readonly source: string
  readonly label: string | null
  readonly kind: ArchiveKind
  readonly compression: Compression
  readonly busyTimeoutMs: number
  /** SQL of the user that must give a true value on the snapshot. */
  readonly assertions: readonly string[]
  /** Lets a database without a single table pass. */
  readonly allowEmpty: boolean
  /** Keeps a database that is too damaged for a backup, where no restore takes it by itself. */
  readonly keepDamaged?: boolean
  /** Copies file and log while nobody writes them, for programs that never let go of their lock. */
  readonly atRest?: boolean
  /** Findings that the user knows of and accepts. */
  readonly accepted?: Accepted
  /** Null lets the checks of the user's own database take as long as they get on. */
  readonly checkTimeLimitMs?: number | null
  readonly origin: Origin | null
  /** Tells which database the source is. */
  readonly identify: Identify
  readonly version: string
}
