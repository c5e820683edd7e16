import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CatalogEntry } from '../../../src/domain/catalog/catalog.ts'
import type { ArtifactStore, ArtifactStoreOptions } from '../../../src/stores/artifacts/store.ts'
import { buildArtifactZip } from '../archive/zip-builder.ts'
import { type StagedFields, stageArchive } from '../catalog/staged.ts'
import { type GitHub, startGitHub } from '../github/github.ts'
import type { Job } from '../github/job.ts'
import type { Artifact, Repository, Run } from '../github/model.ts'
import { archiveWithOrigin, originOf } from './archive.ts'
import { inJobEnvironment } from './job-environment.ts'
import { openArtifactStore } from './store.ts'

/** A GitHub with one repository, a folder for what is fetched, and a job that may do everything with artifacts. */
export interface ArtifactBench {
  readonly github: GitHub
  readonly repository: Repository
  readonly job: Job
  readonly folder: string
  /** The store as a job sees it; as the bench's own job unless given. */
  readonly open: (options?: Partial<ArtifactStoreOptions>, job?: Job) => ArtifactStore
  /** Publishes from the bench's own job. */
  readonly publish: (
    fields?: StagedFields,
    options?: Partial<ArtifactStoreOptions>,
    signal?: AbortSignal,
  ) => Promise<CatalogEntry>
  /** An artifact named like ours, with a real archive whose origin is its run. */
  readonly addArchive: (run: Run, name?: string, sizeBytes?: number) => Promise<Artifact>
  readonly close: () => Promise<void>
}

export async function startArtifactBench(): Promise<ArtifactBench> {
  const github = await startGitHub()
  const folder = await mkdtemp(join(tmpdir(), 'artifact-bench-'))
  const repository = github.world.addRepository('acme/shop')
  const ownJob = github.startJob(repository, { permissions: { actions: 'write', contents: 'read' } })
  const open: ArtifactBench['open'] = (options = {}, job = ownJob) =>
    openArtifactStore(job, { scratchParent: join(folder, 'scratch'), ...options })

  return {
    github,
    repository,
    job: ownJob,
    folder,
    open,
    publish: (fields, options, signal = new AbortController().signal) =>
      inJobEnvironment(ownJob, async () => {
        const store = open(options)
        return await store.publish(await stageArchive(store, fields), signal)
      }),
    addArchive: async (run, name = 'savepoint-app', sizeBytes) => {
      const database = name.replace(/^savepoint-|@.*$/g, '')
      const contents = buildArtifactZip(database, await archiveWithOrigin(originOf(run), sizeBytes))
      return github.world.addArtifact(run, { name, contents })
    },
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true })
    },
  }
}
