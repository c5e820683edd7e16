import type { CatalogEntry } from '../../../src/domain/catalog/catalog.ts'
import type { CatalogQuery, SnapshotStore, StagedArchive } from '../../../src/ports.ts'
import type { ArtifactStore } from '../../../src/stores/artifacts/store.ts'
import type { StandingClock } from '../catalog/clock.ts'
import type { GitHub } from '../github/github.ts'
import type { Job } from '../github/job.ts'
import type { Repository } from '../github/model.ts'
import { inJobEnvironment } from './job-environment.ts'
import { openArtifactStore } from './store.ts'

/** The artifacts of a repository, where each archive is published by a run of its own, as in real life. */
export class StoreOfManyRuns implements SnapshotStore {
  readonly description: string
  readonly #github: GitHub
  readonly #repository: Repository
  readonly #scratchParent: string
  readonly #clock: StandingClock
  readonly #reader: ArtifactStore

  constructor(github: GitHub, repository: Repository, scratchParent: string, clock: StandingClock) {
    this.#github = github
    this.#repository = repository
    this.#scratchParent = scratchParent
    this.#clock = clock
    this.#reader = this.#open(this.#startJob())
    this.description = this.#reader.description
  }

  openScratch(): Promise<string> {
    return this.#reader.openScratch()
  }

  list(query?: CatalogQuery): ReturnType<SnapshotStore['list']> {
    return this.#reader.list(query)
  }

  readTraits(...args: Parameters<SnapshotStore['readTraits']>): ReturnType<SnapshotStore['readTraits']> {
    return this.#reader.readTraits(...args)
  }

  publish(archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry> {
    const job = this.#startJob()
    return inJobEnvironment(job, () => {
      this.#github.clock.standAt(this.#clock.now())
      return this.#open(job).publish(archive, signal)
    })
  }

  fetch(entry: CatalogEntry, directory: string, signal: AbortSignal): ReturnType<SnapshotStore['fetch']> {
    return this.#reader.fetch(entry, directory, signal)
  }

  remove(entry: CatalogEntry): Promise<void> {
    return this.#reader.remove(entry)
  }

  setPinned(entry: CatalogEntry): Promise<void> {
    return this.#reader.setPinned(entry)
  }

  #startJob(): Job {
    return this.#github.startJob(this.#repository, { permissions: { actions: 'write' } })
  }

  #open(job: Job): ArtifactStore {
    return openArtifactStore(job, { scratchParent: this.#scratchParent, retentionDays: 400 })
  }
}
