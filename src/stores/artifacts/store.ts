import { type Catalog, type CatalogEntry, orderCatalog } from '../../domain/catalog/catalog.ts'
import { adoptEarlier } from '../../domain/catalog/databases.ts'
import type { Traits } from '../../domain/catalog/traits.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { withoutRepetitions } from '../../domain/renewal/renewal.ts'
import { isSameRepository } from '../../domain/trust/trust.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { deleteArtifact, readArtifact } from '../../github/artifacts.ts'
import { type GitHubAccess, GitHubClient } from '../../github/client.ts'
import type { Network } from '../../github/network.ts'
import { refuseEnterpriseServer } from '../../github/platform.ts'
import type { CatalogQuery, ExpiringStore, FetchedArchive, Reporter, StagedArchive } from '../../ports.ts'
import { cannotUpload } from './cannot-upload.ts'
import { entryOf, parseArtifactId } from './entry.ts'
import { fetchArtifact } from './fetch.ts'
import { archiveGone, artifactExpired } from './gone.ts'
import { zippedNamesOf } from './layout.ts'
import {
  type ArtifactScope,
  findArtifacts,
  type LeftOutArchives,
  type NamedArtifact,
  nameOf,
  type SoughtLabels,
} from './listing.ts'
import {
  artifactNameOf,
  type PublicationRules,
  type PublicationTools,
  publishArtifact,
} from './publication.ts'
import { publishUnderSecondName, renewArtifact } from './renewal.ts'
import { ArtifactService, type JobAccess } from './service.ts'
import { ArtifactTrust, type OwnRun, type TrustRules } from './trust.ts'
import { isUnfinished } from './upload-error.ts'

/** The job in which Savepoint runs, where it may upload. */
export interface UploadJob extends JobAccess {
  /** `owner/name`. */
  readonly repository: string
  readonly run: OwnRun
}

export interface ArtifactStoreOptions extends PublicationRules {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  readonly access: GitHubAccess
  /** Null outside of a job, and in a step of a job that is not an action: then nothing can be uploaded. */
  readonly job: UploadJob | null
  readonly scope: ArtifactScope
  /** Which archives of a database are listed besides those without a label. */
  readonly labels: SoughtLabels
  readonly trust: TrustRules
  /** A folder for scratch directories, such as one in `RUNNER_TEMP`. */
  readonly scratchParent: string
  readonly network: Network
  readonly reporter: Reporter
  /** Ends what has no signal of its own. */
  readonly signal: AbortSignal
}

/**
 * A store in the artifacts of a GitHub repository: one artifact for each archive, under the same name for a database
 * and a label. Listing and fetching reach across runs and need `actions: read`, removing needs `actions: write`,
 * publishing needs nothing. Archives of forks are not in the catalog; where the others come from is judged when they
 * are fetched.
 */
export class ArtifactStore implements ExpiringStore {
  readonly description: string
  readonly #options: ArtifactStoreOptions
  readonly #client: GitHubClient
  readonly #trust: ArtifactTrust
  readonly #listed = new Map<number, NamedArtifact>()
  #foreignCount = 0
  #isNoted = false

  /** @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server */
  constructor(options: ArtifactStoreOptions) {
    refuseEnterpriseServer(options.serverUrl)
    const { access, job, network, trust } = options
    this.description = `GitHub artifacts of ${access.repository}`
    this.#options = options
    this.#client = new GitHubClient(access, network)
    const isOwnRepository = job !== null && isSameRepository(job.repository, access.repository)
    this.#trust = new ArtifactTrust(this.#client, trust, isOwnRepository ? job.run : null)
  }

  openScratch(): Promise<string> {
    return openScratch(this.#options.scratchParent, 'scratch')
  }

  /** Sizes are those of the zips, times are in whole seconds. */
  async list(query: CatalogQuery = {}): Promise<Catalog> {
    const { scope, labels, signal } = this.#options
    const { own, foreignCount, passedOver } = await findArtifacts(
      this.#client,
      scope,
      { database: query.database ?? null, labels, newest: query.newest === true },
      signal,
    )
    for (const named of own) this.#listed.set(named.artifact.id, named)
    this.#noteForeign(foreignCount)
    this.#notePassedOver(passedOver)
    const credible = await this.#withoutUntrustedRenewals(own)
    const entries = credible.map(({ artifact, madeAt, said }) => entryOf(artifact, said, madeAt))
    return adoptEarlier(orderCatalog(withoutRepetitions(entries)))
  }

  /** The workflows of their runs, of those that are trusted. */
  async readTraits(entries: Catalog, signal: AbortSignal): Promise<ReadonlyMap<string, Traits>> {
    const found = await Promise.all(
      entries.map(async (entry) => ({ id: entry.id, artifact: (await this.#find(entry, signal)).artifact })),
    )
    const workflows = await this.#trust.readWorkflows(
      found.map(({ artifact }) => artifact),
      signal,
    )
    return new Map(
      found.flatMap(({ artifact, id }) => {
        const maker = workflows.get(artifact.id)
        return maker === undefined ? [] : [[id, { maker, tables: null }] as const]
      }),
    )
  }

  async publish(archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry> {
    const tools = this.#uploadTools(signal)
    const name = artifactNameOf(archive)
    try {
      const artifact = await publishArtifact(archive, name, this.#options, tools, signal)
      return entryOf(artifact, archive)
    } catch (thrown) {
      const failure = asBackupError(thrown)
      if (!isUnfinished(failure)) throw failure
      tools.reporter.note(`${failure.message} It is uploaded under a second name now.`)
      return await publishUnderSecondName(archive, this.#options, tools, signal).catch((error: unknown) => {
        throw isUnfinished(asBackupError(error)) ? failure : error
      })
    }
  }

  publishAgain(entry: CatalogEntry, archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry> {
    return renewArtifact(entry, archive, this.#options, this.#uploadTools(signal), signal)
  }

  /** Asks where the artifact comes from before anything of it is downloaded, and compares its manifest afterwards. */
  async fetch(entry: CatalogEntry, directory: string, signal: AbortSignal): Promise<FetchedArchive> {
    assertNotAborted(signal)
    const { network, reporter } = this.#options
    const { name: subject } = entry
    const { artifact, madeAt, said } = await this.#find(entry, signal)
    const upload = await this.#trust.assertTrusted(artifact, subject, signal)
    const wanted = {
      artifact,
      subject,
      archiveNames: zippedNamesOf(said.database),
      directory,
      where: this.description,
      onProgress: (done: number, total: number) => reporter.progress(done, total),
    }
    const path = await fetchArtifact(wanted, this.#client, network, signal)
    if (madeAt === null) await this.#trust.assertManifestAgrees(path, upload, subject, signal)
    else await this.#trust.assertRenewalTrusted(path, upload, subject, signal)
    return { path, digest: null }
  }

  /**
   * Tells whether an archive would be trusted as far as the run that uploaded it goes, without fetching it.
   * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, CANCELLED
   */
  async isTrusted(entry: CatalogEntry, signal: AbortSignal): Promise<boolean> {
    const { artifact } = await this.#find(entry, signal)
    return this.#trust.isTrusted(artifact, signal)
  }

  remove(entry: CatalogEntry): Promise<void> {
    return deleteArtifact(this.#client, parseArtifactId(entry.id), this.#options.signal)
  }

  setPinned(entry: CatalogEntry): Promise<void> {
    const refusal = new BackupError(
      'STORE_UNSUPPORTED',
      `Cannot pin ${entry.name}: GitHub drops every artifact when its retention ends.`,
      {
        hint: 'To keep it, download it and put it in a directory store; for the next ones raise retention-days.',
        context: { archive: entry.id },
      },
    )
    return Promise.reject(refusal)
  }

  #uploadTools(signal: AbortSignal): PublicationTools {
    assertNotAborted(signal)
    const { job, access, network, reporter } = this.#options
    if (job === null || !isSameRepository(job.repository, access.repository))
      throw cannotUpload(this.description)
    return { service: new ArtifactService(job, network), client: this.#client, network, reporter }
  }

  /** One stands for the archive that it repeats, so what any GitHub user may upload must not come into the catalog. */
  async #withoutUntrustedRenewals(found: readonly NamedArtifact[]): Promise<readonly NamedArtifact[]> {
    const { signal } = this.#options
    const credible = await Promise.all(
      found.map(async ({ artifact, madeAt }) => madeAt === null || this.#trust.isTrusted(artifact, signal)),
    )
    return found.filter((_, index) => credible[index])
  }

  /** As it was listed: GitHub itself tells at the download whether it is still there. */
  async #find({ id, name }: CatalogEntry, signal: AbortSignal): Promise<NamedArtifact> {
    const artifactId = parseArtifactId(id)
    const named = this.#listed.get(artifactId) ?? (await this.#read(artifactId, signal))
    if (named === null) throw archiveGone(name, this.description)
    if (named.artifact.expired) throw artifactExpired(name, this.description)
    return named
  }

  async #read(artifactId: number, signal: AbortSignal): Promise<NamedArtifact | null> {
    const artifact = await readArtifact(this.#client, artifactId, signal)
    return artifact && nameOf(artifact)
  }

  #notePassedOver(which: LeftOutArchives): void {
    if (which === 'none' || this.#isNoted) return
    this.#isNoted = true
    this.#options.reporter.note(
      'The repository has too many artifacts to look through: of those with a label, only the ones that were named are seen.',
    )
  }

  #noteForeign(count: number): void {
    if (count === 0 || count === this.#foreignCount) return
    this.#foreignCount = count
    const which = count === 1 ? '1 artifact was' : `${count} artifacts were`
    this.#options.reporter.note(
      `${which} left out: made for pull requests from forks, which need no right in this repository.`,
    )
  }
}
