import type { ArchiveRequest } from '../../domain/catalog/selection.ts'
import type { RetentionPolicy } from '../../domain/retention/policy.ts'
import type { StatusPolicy } from '../../domain/status/status.ts'
import type { LiveCheckSettings } from '../../requests/check.ts'
import type { CheckSettings } from '../../requests/checks.ts'
import type { CreateSettings } from '../../requests/create.ts'
import type { DrillSettings } from '../../requests/drill.ts'
import type { HistorySettings } from '../../requests/history.ts'
import type { RehearsalSettings } from '../../requests/rehearse.ts'
import type { RenewalSettings } from '../../requests/renew.ts'
import type { RestoreSettings } from '../../requests/restore.ts'
import type { Application } from '../../requests/retention.ts'
import type { VerifySettings } from '../../requests/verify.ts'
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
  /** One issue that is open for as long as the step fails; null where the workflow does not ask for it. */
  readonly attentionIssue: {
    readonly token: string | null
    /** What keeps the issue of this step apart from those of others of the same mode: the databases, as given. */
    readonly scope: string
  } | null
}

export interface CreateInputs extends Alerting, CreateSettings {
  readonly mode: 'create'
  /** Paths or globs, as given. */
  readonly databases: readonly string[]
  readonly store: NamedPlace
  /** What stays in the store; null where it lets archives go by itself. */
  readonly policy: RetentionPolicy | null
  /** Whether the database is to be put back when the job does not succeed. */
  readonly guard: boolean
}

export interface VerifyInputs extends Alerting, VerifySettings {
  readonly mode: 'verify'
  readonly store: NamedPlace
  readonly archives: WantedArchives
  readonly ifNoArchiveFound: IfNoArchiveFound
}

/** `all` and `sample` are of the database, or of all databases when that is null. */
export type WantedArchives =
  | readonly ArchiveWish[]
  | { readonly by: 'all'; readonly database: string | null }
  | { readonly by: 'sample'; readonly database: string | null; readonly count: number }

export interface RestoreInputs extends Alerting, RestoreSettings {
  readonly mode: 'restore'
  readonly store: NamedPlace
  readonly archive: ArchiveWish
  /** As given. */
  readonly target: string
  readonly ifNoArchiveFound: IfNoArchiveFound
}

export interface ListInputs {
  readonly mode: 'list'
  readonly store: NamedPlace
  /** The name of a database; null for all. */
  readonly database: string | null
  /** Only the newest so many; null for all. */
  readonly recent: number | null
}

export interface PruneInputs extends Alerting {
  readonly mode: 'prune'
  readonly store: NamedPlace
  /** Names of databases; empty for all. */
  readonly databases: readonly string[]
  readonly policy: RetentionPolicy
  readonly application: Application
}

export interface CheckInputs extends Alerting, LiveCheckSettings {
  readonly mode: 'check'
  /** Paths or globs, as given. */
  readonly databases: readonly string[]
  /** Where an archive is looked for that could replace a damaged database. */
  readonly store: NamedPlace
}

export interface DisarmInputs {
  readonly mode: 'disarm'
  /** Paths, as given; empty for every guard of the job. */
  readonly databases: readonly string[]
}

export interface RehearseInputs extends RehearsalSettings {
  readonly mode: 'rehearse'
  /** Path, as given. */
  readonly database: string
  /** A script for a shell. */
  readonly script: string
}

export interface StatusInputs extends StatusPolicy, Alerting {
  readonly mode: 'status'
  readonly store: NamedPlace
  readonly token: string | null
  /** Names of those whose backups matter; empty for all. */
  readonly databases: readonly string[]
  /** The file of the workflow that makes the backups; null where no input says, and none is looked at. */
  readonly workflow: string | null
  /** The file of the workflow that makes the drills; null where no input says. */
  readonly drillWorkflow: string | null
}

export interface HistoryInputs extends HistorySettings {
  readonly mode: 'history'
  readonly store: NamedPlace
  readonly token: string | null
  /** The file of the workflow that makes the backups; null where no input says. */
  readonly workflow: string | null
  /** The name of a database; null for all. */
  readonly database: string | null
}

export interface DrillInputs extends Alerting, DrillSettings {
  readonly mode: 'drill'
  readonly store: NamedPlace
  /** The name of a database; null for all. */
  readonly database: string | null
}

export interface RenewInputs extends RenewalSettings, Alerting {
  readonly mode: 'renew'
  readonly store: NamedPlace
  /** The name of a database; null for all. */
  readonly database: string | null
}

export interface BisectInputs extends CheckSettings {
  readonly mode: 'bisect'
  readonly store: NamedPlace
  /** The name of a database; null where there is one only. */
  readonly database: string | null
}

/** An archive as it was named: a request to the store, or a text that is a path when there is such a file. */
export type ArchiveWish =
  | ArchiveRequest
  | { readonly by: 'text'; readonly text: string; readonly database: string | null }

/** What to do when nothing was ever backed up: a first run is no failure. */
export type IfNoArchiveFound = 'error' | 'ignore'
