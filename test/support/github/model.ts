import type { BlockBlob } from './block-blob.ts'

export type Visibility = 'public' | 'private' | 'internal'

/** A repository as a test set it up; fields may be changed at any time. */
export interface Repository {
  readonly id: number
  owner: string
  name: string
  /** Names that it had before, as `owner/name`; GitHub leads them to it. */
  readonly formerNames: string[]
  visibility: Visibility
  defaultBranch: string
  readonly tags: Set<string>
  /** Commits that are on no branch; every other one is on the branch of its run. */
  readonly strayCommits: Set<string>
  /** The longest that artifacts may be kept; asking for more gives this. */
  maxRetentionDays: number
  /** The repository that it was forked from; null when it is none. */
  readonly forkOf: Repository | null
}

export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'timed_out' | null

/** A run of a workflow in `repository`, perhaps for a commit of a fork. */
export interface Run {
  readonly id: number
  readonly repository: Repository
  /** Where the commit came from: the repository itself, a fork, or null when the fork is gone. */
  headRepository: Repository | null
  attempt: number
  event: string
  headBranch: string
  headSha: string
  /** Such as `.github/workflows/backup.yml`; GitHub may add `@refs/heads/main`. */
  workflowPath: string
  readonly workflowId: number
  readonly runNumber: number
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: RunConclusion
  createdAt: Date
  /** When it ended, or changed last. */
  updatedAt: Date
}

/** An artifact, listed as soon as it is finalized. */
export interface Artifact {
  readonly id: number
  readonly run: Run
  /** The attempt's own id at the artifact service: attempts of one run do not share names. */
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly name: string
  sizeBytes: number
  /** `sha256:<hex>` as the uploader gave it; null on old artifacts. */
  digest: string | null
  createdAt: Date
  expiresAt: Date
  readonly blob: BlockBlob
  readonly blobPath: string
  finalized: boolean
}

export interface Issue {
  readonly number: number
  readonly repository: Repository
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  stateReason: string | null
  readonly comments: string[]
  readonly createdAt: Date
}
