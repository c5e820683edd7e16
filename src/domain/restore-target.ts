import type { Fingerprint } from './fingerprint.ts'

/** What stands at the target's path before a restore. */
export type TargetState =
  | { readonly state: 'absent' }
  | ({ readonly state: 'readable'; readonly fingerprint: Fingerprint } & ExistingTarget)
  /** Another process has it open; the fingerprint is null when that one lets nobody read. */
  | ({ readonly state: 'in use'; readonly fingerprint: Fingerprint | null } & ExistingTarget)
  | ({ readonly state: 'unreadable'; readonly reason: string } & ExistingTarget)

/** What is known of every file that exists. */
export interface ExistingTarget {
  readonly sizeBytes: number
  /** How many names the file has; a swap would separate them. */
  readonly hardLinks: number
  /** A database in WAL mode cannot be given another page size while it is open. */
  readonly journal: 'wal' | 'rollback'
}
