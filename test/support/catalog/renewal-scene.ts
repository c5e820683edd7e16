import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CatalogEntry } from '../../../src/domain/catalog/catalog.ts'
import { openScratch } from '../../../src/files/disk/scratch.ts'
import { createAll } from '../../../src/operations/backup/create-all.ts'
import { type Renewal, type RenewRequest, renew } from '../../../src/operations/renewal/renew.ts'
import type { ExpiringStore, Ports } from '../../../src/ports.ts'
import { originOf } from '../artifacts/archive.ts'
import { inJobEnvironment } from '../artifacts/job-environment.ts'
import { openArtifactStore } from '../artifacts/store.ts'
import { buildDatabase, ORDINARY_SQL } from '../database/build.ts'
import { type GitHub, startGitHub } from '../github/github.ts'
import type { Job } from '../github/job.ts'
import type { Repository } from '../github/model.ts'
import { createRequest } from '../operation/bench.ts'

const DAY_MS = 86_400_000

/** A repository on a GitHub on loopback whose clock can be moved by years, with a database to back up. */
export interface RenewalScene extends AsyncDisposable {
  readonly github: GitHub
  readonly repository: Repository
  readonly folder: string
  readonly advanceDays: (days: number) => void
  /** Backs the database up in a run of its own. */
  readonly backUp: (label?: string | null) => Promise<CatalogEntry>
  /** Renews in a run of its own. */
  readonly renew: (changes?: Partial<RenewRequest>) => Promise<Renewal>
  /** The ports of a step that reads, in a run of its own. */
  readonly readingPorts: () => Ports & { readonly store: ExpiringStore }
}

export async function openRenewalScene(maxRetentionDays: number): Promise<RenewalScene> {
  const github = await startGitHub({ now: new Date() })
  const repository = github.world.addRepository('acme/shop', { maxRetentionDays })
  const folder = await mkdtemp(join(tmpdir(), 'renewal-scene-'))
  const source = buildDatabase(join(folder, 'app.db'), ORDINARY_SQL)
  const startJob = (): Job => github.startJob(repository, { permissions: { actions: 'write' } })
  const portsOf = (job: Job): Ports & { readonly store: ExpiringStore } => ({
    // The library counts from the real time; the limit of the repository counts from that of this GitHub.
    store: openArtifactStore(job, { scratchParent: join(folder, 'scratch'), retentionDays: 3_000 }),
    clock: { now: () => github.clock.now(), elapsedMs: () => performance.now() },
    reporter: { step() {}, progress() {}, note() {} },
    openScratch: () => openScratch(join(folder, 'scratch'), 'scratch'),
    signal: new AbortController().signal,
  })
  return {
    github,
    repository,
    folder,
    advanceDays: (days) => github.clock.advance(days * DAY_MS),
    backUp: (label = null) => {
      const job = startJob()
      return inJobEnvironment(job, async () => {
        const request = createRequest([source], { origin: originOf(job.run), label, kind: 'automatic' })
        const [outcome] = (await createAll(request, portsOf(job))).outcomes
        if (outcome?.status === 'created') return outcome.created.entry
        throw outcome?.status === 'failed' ? outcome.error : new Error('skipped')
      })
    },
    renew: (changes = {}) => {
      const job = startJob()
      const ports = portsOf(job)
      const request = { database: 'app', keepMinimumVerified: 3, beforeDays: 7, busyTimeoutMs: 1_000 }
      return inJobEnvironment(job, () =>
        renew({ ...request, ...changes }, { ...ports, expiring: ports.store }),
      )
    },
    readingPorts: () => portsOf(startJob()),
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await rm(folder, { recursive: true })
    },
  }
}
