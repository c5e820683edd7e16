import type { Compression } from '../../domain/archive/codec.ts'
import type { ArchiveRequest } from '../../domain/catalog/selection.ts'
import type { GivenPick } from '../../domain/drill/settings.ts'
import type { Level } from '../../domain/outcome/verification.ts'
import type { RowDropLimits } from '../../domain/rehearsal/row-drop.ts'
import type { VariableTemplate } from '../../domain/rehearsal/variables.ts'
import type { RenewalPolicy } from '../../domain/renewal/renewal.ts'
import type { RetentionPolicy } from '../../domain/retention/policy.ts'
import type { StatusPolicy } from '../../domain/status/status.ts'
import type { NamedPlace } from '../../stores/kind.ts'

/** Everything that a step was asked to do. */
export type ActionInputs =
  | CreateInputs
  | VerifyInputs
  | RestoreInputs
  | ListInputs
  | PruneInputs
  | CheckInputs
  | DisarmInputs
  | RehearseInputs
  | StatusInputs
  | HistoryInputs
  | DrillInputs
  | RenewInputs
  | BisectInputs

/** Who is told of the end of a step, besides those whom the environment names. */
export interface Alerting {
  /** One issue that is open for as long as the step fails; null where nobody asked for it. */
  readonly attentionIssue: {
    readonly token: string | null
    /** What keeps the issue of this step apart from those of others of the same mode: the databases, as given. */
    readonly scope: string
  } | null
}

export interface CreateInputs extends Alerting {
  readonly mode: 'create'
  /** Paths or globs, as given. */
  readonly databases: readonly string[]
  readonly label: string | null
  readonly store: NamedPlace
  /** What stays in the store; null where it lets archives go by itself. */
  readonly policy: RetentionPolicy | null
  readonly compression: Compression
  readonly busyTimeoutMs: number
  /** Findings that are accepted, or @FILE, as given. */
  readonly accept: readonly string[]
  readonly checkTimeLimitMs: number | null
  readonly assertions: readonly string[]
  /** Why backups are switched off; null when they are on. */
  readonly disabledBy: string | null
  /** 0 when none was given. */
  readonly intervalMs: number
  /** Whether the database is to be put back when the job does not succeed. */
  readonly guard: boolean
}

export interface VerifyInputs extends Alerting {
  readonly mode: 'verify'
  readonly store: NamedPlace
  /** `all` is every archive of the database, or of all databases when that is null. */
  readonly archives: readonly ArchiveWish[] | { readonly by: 'all'; readonly database: string | null }
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /** Findings that are accepted, or @FILE, as given. */
  readonly accept: readonly string[]
  readonly checkTimeLimitMs: number | null
  readonly ifNoArchiveFound: IfNoArchiveFound
}

export interface RestoreInputs extends Alerting {
  readonly mode: 'restore'
  readonly store: NamedPlace
  readonly archive: ArchiveWish
  /** As given. */
  readonly target: string
  readonly confirmation: string | null
  readonly dryRun: boolean
  readonly emergency: boolean
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  readonly ifNoArchiveFound: IfNoArchiveFound
}

export interface ListInputs {
  readonly mode: 'list'
  readonly store: NamedPlace
  /** The name of a database; null for all. */
  readonly database: string | null
}

export interface PruneInputs extends Alerting {
  readonly mode: 'prune'
  readonly store: NamedPlace
  /** Names of databases; empty for all. */
  readonly databases: readonly string[]
  readonly policy: RetentionPolicy
  readonly dryRun: boolean
}

export interface CheckInputs extends Alerting {
  readonly mode: 'check'
  /** Paths or globs, as given. */
  readonly databases: readonly string[]
  /** Where an archive is looked for that could replace a damaged database. */
  readonly store: NamedPlace
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /** Findings that are accepted, or @FILE, as given. */
  readonly accept: readonly string[]
  readonly checkTimeLimitMs: number | null
}

export interface DisarmInputs {
  readonly mode: 'disarm'
  /** Paths, as given; empty for every guard of the job. */
  readonly databases: readonly string[]
}

export interface RehearseInputs {
  readonly mode: 'rehearse'
  /** Path, as given. */
  readonly database: string
  /** A script for a shell. */
  readonly script: string
  readonly variables: readonly VariableTemplate[]
  readonly timeLimitMs: number
  readonly rowDropLimits: RowDropLimits
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
}

export interface StatusInputs extends StatusPolicy, Alerting {
  readonly mode: 'status'
  readonly store: NamedPlace
  readonly token: string | null
  /** Names of those whose backups matter; empty for all. */
  readonly databases: readonly string[]
  /** The file of the workflow that makes the backups; null where nobody says, and none is looked at. */
  readonly workflow: string | null
  /** The file of the workflow that makes the drills; null where nobody says. */
  readonly drillWorkflow: string | null
}

export interface HistoryInputs {
  readonly mode: 'history'
  readonly store: NamedPlace
  readonly token: string | null
  /** The file of the workflow that makes the backups; null where nobody says. */
  readonly workflow: string | null
  /** The name of a database; null for all. */
  readonly database: string | null
  readonly last: number
}

export interface DrillInputs extends Alerting {
  readonly mode: 'drill'
  readonly store: NamedPlace
  /** The name of a database; null for all. */
  readonly database: string | null
  readonly pick: GivenPick
  readonly assertions: readonly string[]
  readonly maxRecoveryMs: number
  readonly busyTimeoutMs: number
}

export interface RenewInputs extends RenewalPolicy, Alerting {
  readonly mode: 'renew'
  readonly store: NamedPlace
  /** The name of a database; null for all. */
  readonly database: string | null
  readonly busyTimeoutMs: number
}

export interface BisectInputs {
  readonly mode: 'bisect'
  readonly store: NamedPlace
  /** The name of a database; null where there is one only. */
  readonly database: string | null
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
}

/** An archive as it was named: a request to the store, or a text that is a path when there is such a file. */
export type ArchiveWish =
  | ArchiveRequest
  | { readonly by: 'text'; readonly text: string; readonly database: string | null }

/** What to do when nothing was ever backed up: a first run is no failure. */
export type IfNoArchiveFound = 'error' | 'ignore'
