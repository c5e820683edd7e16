import { readArchiveFormat } from '../archive/read-manifest.ts'
import { asBackupError, type BackupError } from '../domain/errors.ts'
import { assertRunTrusted, type RunFacts, type TrustPolicy } from '../domain/trust.ts'
import { untrusted } from '../domain/trust-error.ts'
import { assertOriginAgrees, type ExpectedOrigin } from '../domain/trust-origin.ts'
import { isOwn } from './artifact-listing.ts'
import type { Artifact } from './github-artifacts.ts'
import type { GitHubClient } from './github-client.ts'
import { readRepository } from './github-repository.ts'
import { readRun } from './github-runs.ts'

/** Which runs are trusted; the repository is that of the store. */
export interface TrustRules {
  readonly events: readonly string[]
  /** Null for the default branch. */
  readonly branches: readonly string[] | null
  /** Null for any workflow. */
  readonly workflows: readonly string[] | null
}

/** The run that Savepoint itself is part of. */
export interface OwnRun {
  readonly id: string
  readonly commit: string
}

/** Judges where the archives of one repository come from; each run is looked up once. */
export class ArtifactTrust {
  readonly #client: GitHubClient
  readonly #rules: TrustRules
  readonly #ownRun: OwnRun | null
  readonly #runs = new Map<number, Promise<RunFacts | null>>()
  #branches: Promise<readonly string[]> | null = null

  /** @param ownRun null when Savepoint does not run in this repository */
  constructor(client: GitHubClient, rules: TrustRules, ownRun: OwnRun | null) {
    this.#client = client
    this.#rules = rules
    this.#ownRun = ownRun
  }

  /**
   * Asks GitHub about the run of an artifact, before anything of it is downloaded. What the own run made is trusted.
   * @returns what the manifest must say
   * @throws BackupError ORIGIN_UNTRUSTED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async assertTrusted(artifact: Artifact, subject: string, signal: AbortSignal): Promise<ExpectedOrigin> {
    const { repository } = this.#client
    if (artifact.run === null || !isOwn(artifact)) throw foreign(repository, subject)
    const runId = String(artifact.run.id)
    if (this.#ownRun?.id === runId) return { repository, runId, commit: this.#ownRun.commit }
    const [run, policy] = await Promise.all([this.#readRun(artifact.run.id, signal), this.#policy(signal)])
    if (run === null) throw runGone(runId, subject)
    assertRunTrusted(run, policy, subject)
    return { repository, runId, commit: run.event.startsWith('pull_request') ? null : run.headCommit }
  }

  #readRun(id: number, signal: AbortSignal): Promise<RunFacts | null> {
    const known = this.#runs.get(id)
    if (known !== undefined) return known
    const asked = readRun(this.#client, id, signal)
    this.#runs.set(id, asked)
    asked.catch(() => this.#runs.delete(id))
    return asked
  }

  async #policy(signal: AbortSignal): Promise<TrustPolicy> {
    const branches = this.#rules.branches ?? (await this.#defaultBranches(signal))
    return { ...this.#rules, branches, repository: this.#client.repository }
  }

  #defaultBranches(signal: AbortSignal): Promise<readonly string[]> {
    if (this.#branches !== null) return this.#branches
    const asked = readRepository(this.#client, signal).then(({ defaultBranch }) => [defaultBranch])
    this.#branches = asked
    asked.catch(() => {
      this.#branches = null
    })
    return asked
  }
}

/**
 * Compares the manifest of a downloaded archive with what GitHub says. An archive that cannot be read passes: its
 * verification finds that out and says more.
 * @throws BackupError ORIGIN_UNTRUSTED, IO_FAILED
 */
export async function assertManifestAgrees(
  path: string,
  expected: ExpectedOrigin,
  subject: string,
): Promise<void> {
  try {
    const format = await readArchiveFormat(path)
    assertOriginAgrees(format.kind === 'savepoint' ? format.manifest.origin : null, expected, subject)
  } catch (error) {
    if (asBackupError(error).kind !== 'archive') throw error
  }
}

function foreign(repository: string, subject: string): BackupError {
  return untrusted({
    subject,
    fact: 'the repository of its commit',
    expected: repository,
    got: 'a fork',
    hint: 'Do not restore it: anybody can make such an artifact with a pull request. Use an archive of this repository.',
  })
}

function runGone(runId: string, subject: string): BackupError {
  return untrusted({
    subject,
    fact: 'its run',
    expected: runId,
    got: 'unknown to GitHub',
    hint: 'The run was deleted, so nothing tells who made the archive. Use an archive of a run that is still there.',
  })
}
