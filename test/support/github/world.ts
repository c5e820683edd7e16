import { createHash, randomUUID } from 'node:crypto'
import { BlockBlob } from './block-blob.ts'
import type { MovableClock } from './clock.ts'
import { IssueTracker } from './issue-tracker.ts'
import type { Artifact, Repository, Run } from './model.ts'
import type { PermissionToken } from './permission-token.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Facts of a run that a test cares about; the rest is that of a scheduled backup on the default branch. */
export type RunFacts = Partial<Omit<Run, 'id' | 'repository' | 'workflowId' | 'runNumber'>>

/** Facts of an artifact that a test cares about; its size and digest are those of the contents unless given. */
export type ArtifactFacts = Partial<
  Pick<Artifact, 'sizeBytes' | 'digest' | 'createdAt' | 'expiresAt' | 'jobBackendId'>
> & {
  readonly name: string
  readonly contents?: Buffer
  /** `application/zip` unless given. */
  readonly contentType?: string
}

/** Everything that this GitHub knows. Tests add to it and change it freely. */
export class World {
  readonly clock: MovableClock
  readonly issues: IssueTracker
  readonly repositories: Repository[] = []
  readonly runs: Map<number, Run> = new Map()
  readonly artifacts: Map<number, Artifact> = new Map()
  readonly tokens: Map<string, PermissionToken> = new Map()
  /** Why workflows are not active, by the paths of their files, such as `disabled_inactivity`. */
  readonly workflowStates: Map<string, string> = new Map()
  readonly #workflowIds = new Map<string, number>()
  /** Ids are larger than 32 bits, as GitHub's are by now. */
  #lastId = 7_000_000_000

  constructor(clock: MovableClock) {
    this.clock = clock
    this.issues = new IssueTracker(clock)
  }

  addRepository(
    fullName: string,
    facts: Partial<Omit<Repository, 'id' | 'owner' | 'name'>> = {},
  ): Repository {
    const [owner = '', name = ''] = fullName.split('/')
    const repository: Repository = {
      id: this.#nextId(),
      owner,
      name,
      formerNames: [],
      visibility: 'private',
      defaultBranch: 'main',
      tags: new Set(),
      strayCommits: new Set(),
      maxRetentionDays: 90,
      forkOf: null,
      ...facts,
    }
    this.repositories.push(repository)
    return repository
  }

  rename(repository: Repository, fullName: string): void {
    repository.formerNames.push(fullNameOf(repository).toLowerCase())
    const [owner = '', name = ''] = fullName.split('/')
    Object.assign(repository, { owner, name })
  }

  addRun(repository: Repository, facts: RunFacts = {}): Run {
    const workflowPath = facts.workflowPath ?? '.github/workflows/backup.yml'
    const run: Run = {
      id: this.#nextId(),
      repository,
      headRepository: repository,
      attempt: 1,
      event: 'schedule',
      headBranch: repository.defaultBranch,
      headSha: createHash('sha1').update(randomUUID()).digest('hex'),
      workflowPath,
      workflowId: this.#workflowId(repository, workflowPath),
      runNumber: this.runs.size + 1,
      status: 'completed',
      conclusion: 'success',
      createdAt: this.clock.now(),
      updatedAt: facts.createdAt ?? this.clock.now(),
      ...facts,
    }
    this.runs.set(run.id, run)
    return run
  }

  /** An artifact that some step of `run` has uploaded. */
  addArtifact(run: Run, facts: ArtifactFacts): Artifact {
    const contents = facts.contents ?? Buffer.alloc(0)
    const artifact = this.openArtifact(run, {
      ...facts,
      blob: BlockBlob.of(contents, facts.contentType ?? 'application/zip'),
    })
    artifact.sizeBytes = facts.sizeBytes ?? contents.length
    artifact.digest = facts.digest === undefined ? digestOf(contents) : facts.digest
    artifact.finalized = true
    return artifact
  }

  /** An artifact that is being uploaded: its name is taken, but nobody sees it. */
  openArtifact(run: Run, facts: Omit<ArtifactFacts, 'contents'> & { readonly blob: BlockBlob }): Artifact {
    const id = this.#nextId()
    const createdAt = facts.createdAt ?? this.clock.now()
    const latest = new Date(createdAt.getTime() + run.repository.maxRetentionDays * dayMs)
    const artifact: Artifact = {
      id,
      run,
      runBackendId: runBackendId(run),
      jobBackendId: facts.jobBackendId ?? randomUUID(),
      name: facts.name,
      sizeBytes: 0,
      digest: null,
      createdAt,
      expiresAt: facts.expiresAt !== undefined && facts.expiresAt < latest ? facts.expiresAt : latest,
      blob: facts.blob,
      blobPath: `/devstoreaccount1/actions-results/${id}${facts.contentType === 'application/zip' ? '.zip' : ''}`,
      finalized: false,
    }
    this.artifacts.set(id, artifact)
    return artifact
  }

  /** Artifacts of other workflows, as a busy repository has them: one run, many names, no contents. */
  addForeignArtifacts(repository: Repository, count: number): void {
    const run = this.addRun(repository, { event: 'push', workflowPath: '.github/workflows/ci.yml' })
    for (let number = 1; number <= count; number++)
      this.addArtifact(run, { name: `coverage-${number}`, digest: null })
  }

  findRepository(fullName: string): Repository | undefined {
    const wanted = fullName.toLowerCase()
    return this.repositories.find((each) => fullNameOf(each).toLowerCase() === wanted)
  }

  /** The finalized artifacts of a repository, newest first, expired ones included. */
  artifactsOf(repository: Repository, name: string | null): readonly Artifact[] {
    return [...this.artifacts.values()]
      .filter(
        (each) => each.finalized && each.run.repository === repository && (name ?? each.name) === each.name,
      )
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id)
  }

  isExpired(artifact: Artifact): boolean {
    return artifact.expiresAt <= this.clock.now()
  }

  expire(artifact: Artifact): void {
    artifact.expiresAt = this.clock.now()
  }

  #workflowId(repository: Repository, workflowPath: string): number {
    const key = `${repository.id}:${workflowPath.split('@')[0]}`
    const id = this.#workflowIds.get(key) ?? this.#nextId()
    this.#workflowIds.set(key, id)
    return id
  }

  #nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }
}

export function fullNameOf(repository: Repository): string {
  return `${repository.owner}/${repository.name}`
}

/** The name of a run's present attempt at the artifact service. */
export function runBackendId(run: Run): string {
  return `run-${run.id}-${run.attempt}`
}

function digestOf(contents: Buffer): string {
  return `sha256:${createHash('sha256').update(contents).digest('hex')}`
}
