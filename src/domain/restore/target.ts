import type { Fingerprint } from '../archive/fingerprint.ts'

/** What stands at the target's path before a restore. */
export type TargetState = { readonly state: 'absent' } | PresentTarget

/** A target that exists. */
export type PresentTarget = TargetFile &
  (
    | { readonly state: 'readable'; readonly fingerprint: Fingerprint }
    /** Another process has it open; the fingerprint is null when that one keeps readers out. */
    | { readonly state: 'in use'; readonly fingerprint: Fingerprint | null }
    | { readonly state: 'unreadable'; readonly reason: string }
  )

/** What is known of every file that exists. */
interface TargetFile {
  readonly sizeBytes: number
  /** How many names the file has; a swap would separate them. */
  readonly hardLinks: number
  /** A database in WAL mode cannot be given another page size while it is open. */
  readonly journal: 'wal' | 'rollback'
}
