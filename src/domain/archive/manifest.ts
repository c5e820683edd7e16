import type { Identity } from '../identity/identity.ts'
import type { Grade } from '../outcome/grade.ts'
import type { Verdict } from '../outcome/verification.ts'
import type { CodecName } from './codec.ts'
import type { Digest } from './digest.ts'
import type { Fingerprint } from './fingerprint.ts'

/** The version of the manifest that this Savepoint writes, and the newest that it reads. */
export const MANIFEST_VERSION = 2

/** What made an archive on GitHub, as the run itself saw it; compared with what GitHub says before it is trusted. */
export interface Origin {
  readonly repository: string
  readonly runId: string
  readonly runAttempt: number
  readonly commit: string
  readonly event: string
  readonly ref: string
  readonly workflow: string
}

/** A part of the database that could not be checked because an extension is missing. */
export interface Limitation {
  /** Null when it concerns the database as a whole. */
  readonly table: string | null
  readonly reason: string
}

export type ArchiveKind = 'automatic' | 'manual'

/** Findings of one kind that were accepted: see `keyOf` in the grades. */
export interface AcceptedFinding {
  readonly key: string
  readonly count: number
}

/** The document that says what a snapshot must be. */
export interface Manifest {
  readonly format: 'savepoint'
  readonly version: 1 | typeof MANIFEST_VERSION
  readonly createdAt: string
  readonly kind: ArchiveKind
  readonly label: string | null
  /** The source's file name, without its folder. */
  readonly source: string
  /** Which database it is of; version 1 does not say. */
  readonly identity?: Identity
  readonly snapshot: { readonly digest: Digest; readonly sizeBytes: number }
  readonly blockSizeBytes: number
  /** What packed the blocks; gzip where it is not said. */
  readonly codec?: CodecName
  readonly compressionLevel: number
  /** That the source was copied at rest and not through SQLite from the live file, and what that rests on, as a sentence. */
  readonly atRest?: string
  /** The worst grade among the findings, the accepted ones too; absent when nothing was found. */
  readonly grade?: Grade
  /** Findings that were accepted in advance, as the key of each and its number. */
  readonly accepted?: readonly AcceptedFinding[]
  readonly fingerprint: Fingerprint
  readonly checks: {
    readonly limitations: readonly Limitation[]
    /** Rows that foreign_key_check reported; null when the schema made the check impossible. */
    readonly foreignKeyViolations: number | null
  }
  /** `failed` marks a snapshot that is kept for inquiry only: it never counts as a backup. */
  readonly verdict: Verdict
  /** Null at a terminal. */
  readonly origin: Origin | null
  readonly madeBy: { readonly savepoint: string; readonly sqlite: string }
}
