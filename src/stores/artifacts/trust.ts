import { readArchiveFormat } from '../../archive/read/read-manifest.ts'
import type { Origin } from '../../domain/archive/manifest.ts'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import { untrusted } from '../../domain/trust/error.ts'
import {
  assertOriginAgrees,
  assertOriginEarlier,
  type ExpectedOrigin,
  runOfOrigin,
} from '../../domain/trust/origin.ts'
import {
  assertOnBranch,
  assertRunTrusted,
  branchToProve,
  isSameRepository,
  type RunFacts,
  type TrustPolicy,
} from '../../domain/trust/trust.ts'
import type { Artifact } from '../../github/artifacts.ts'
import type { GitHubClient } from '../../github/client.ts'
import { findTag, isOnBranch } from '../../github/refs.ts'
import { findRenamed, readRepository } from '../../github/repository.ts'
import { readRun } from '../../github/runs.ts'
import { listWorkflowRuns } from '../../github/workflow.ts'
import { isOwn } from './listing.ts'

/** Which runs are trusted; the repository is that of the store. */
export interface TrustRules {
  readonly events: readonly string[]
  /** As the policy takes them; null for the default branch. */
  readonly branches: readonly string[] | null
  /** Null for any workflow. */
  readonly workflows: readonly string[] | null
}

/** The run that Savepoint itself is part of. */
export interface OwnRun {
  readonly id: string
  readonly commit: string
}

/** What the manifest of an archive must say, and the repository whose run uploaded it. */
export interface TrustedUpload extends ExpectedOrigin {
  /** It stays the same when the repository is renamed. */
  readonly repositoryId: number
}

/** A job of a runner of one's own may take that long, and artifacts are dated by their upload. */
const LONGEST_JOB_MS = 5 * 86_400_000

interface WorkflowRuns {
  readonly workflow: string
  readonly all: ReadonlySet<string>
  readonly trusted: ReadonlySet<string>
}

/** Judges where the archives of one repository come from; each run is looked up once. */
export class ArtifactTrust {
  readonly #client: GitHubClient
  readonly #rules: TrustRules
  readonly #ownRun: OwnRun | null
  readonly #runs = new Map<number, Promise<RunFacts | null>>()
  readonly #answers = new Map<string, Promise<boolean>>()
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
  async assertTrusted(artifact: Artifact, subject: string, signal: AbortSignal): Promise<TrustedUpload> {
    const { repository } = this.#client
    if (artifact.run === null || !isOwn(artifact)) throw foreign(repository, subject)
    const { id, repositoryId } = artifact.run
    const upload = { repository, repositoryId, runId: String(id) }
    if (this.#ownRun?.id === upload.runId) return { ...upload, commit: this.#ownRun.commit }
    const [run, policy] = await Promise.all([this.#readRun(id, signal), this.#policy(signal)])
    if (run === null) throw runGone(upload.runId, subject)
    assertRunTrusted(run, policy, subject)
    await this.#assertBranch(run, policy, subject, signal)
    return { ...upload, commit: commitOf(run) }
  }

  /**
   * Tells whether an artifact would be trusted as far as its run goes.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async isTrusted(artifact: Artifact, signal: AbortSignal): Promise<boolean> {
    try {
      await this.assertTrusted(artifact, artifact.name, signal)
      return true
    } catch (thrown) {
      const error = asBackupError(thrown)
      if (error.code === 'ORIGIN_UNTRUSTED') return false
      throw error
    }
  }

  /**
   * The workflows whose runs uploaded artifacts, without those that are not trusted. The runs of the newest one's workflow
   * are asked for together: then one request is enough where all are of one workflow.
   * @param artifacts newest first
   * @returns by the number of the artifact
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async readWorkflows(
    artifacts: readonly Artifact[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<number, string>> {
    const workflows = new Map<number, string>()
    let together: WorkflowRuns | null = null
    for (const artifact of artifacts) {
      const runId = artifact.run?.id ?? 0
      if (together?.all.has(String(runId))) {
        if (together.trusted.has(String(runId))) workflows.set(artifact.id, together.workflow)
        continue
      }
      const run = await this.#readRun(runId, signal)
      if (run === null || !(await this.isTrusted(artifact, signal))) continue
      workflows.set(artifact.id, run.workflow)
      if (together === null && artifacts.length > 1)
        together = await this.#readRunsOf(run.workflow, artifacts, signal)
      else if (run.workflow !== together?.workflow) return workflows
    }
    return workflows
  }

  async #readRunsOf(
    workflow: string,
    artifacts: readonly Artifact[],
    signal: AbortSignal,
  ): Promise<WorkflowRuns> {
    const oldestMs = Math.min(...artifacts.map(({ createdAt }) => createdAt.getTime()))
    const since = new Date(oldestMs - LONGEST_JOB_MS)
    const file = workflow.split('/').at(-1) ?? workflow
    const runs = await listWorkflowRuns(this.#client, file, since, signal)
    const policy = await this.#policy(signal)
    const trusted = runs.filter(
      ({ event, headBranch }) =>
        policy.events.includes(event) && headBranch !== null && policy.branches.includes(headBranch),
    )
    const idsOf = (some: typeof runs): ReadonlySet<string> => new Set(some.map(({ id }) => id))
    return { workflow, all: idsOf(runs), trusted: idsOf(trusted) }
  }

  /**
   * Compares the manifest of a downloaded archive with what GitHub says. An archive that cannot be read passes: its
   * verification finds that out and says more.
   * @param upload what {@link assertTrusted} gave for the artifact
   * @throws BackupError ORIGIN_UNTRUSTED, STORE_*, IO_FAILED, CANCELLED
   */
  async assertManifestAgrees(
    path: string,
    upload: TrustedUpload,
    subject: string,
    signal: AbortSignal,
  ): Promise<void> {
    const found = await this.#readOrigin(path, upload, signal)
    if (found !== null) assertOriginAgrees(found.origin, upload, subject)
  }

  /**
   * Judges the run that made a renewed archive, after it was downloaded: by GitHub's account of it as long as GitHub
   * knows it, by the archive's own afterwards. The run that renewed it is not enough: it may trust more than this reader.
   * An archive that cannot be read passes: its verification finds that out and says more.
   * @param renewal what {@link assertTrusted} gave for the artifact
   * @throws BackupError ORIGIN_UNTRUSTED, STORE_*, IO_FAILED, CANCELLED
   */
  async assertRenewalTrusted(
    path: string,
    renewal: TrustedUpload,
    subject: string,
    signal: AbortSignal,
  ): Promise<void> {
    const found = await this.#readOrigin(path, renewal, signal)
    if (found === null) return
    const { origin } = found
    const { repository, runId: renewedBy } = renewal
    assertOriginEarlier(origin, { repository, renewedBy }, subject)
    if (origin.runId === this.#ownRun?.id) return
    const [known, policy] = await Promise.all([
      this.#readRun(Number(origin.runId), signal),
      this.#policy(signal),
    ])
    const run = known ?? runOfOrigin(origin)
    assertRunTrusted(run, policy, subject)
    await this.#assertBranch(run, policy, subject, signal)
    assertOriginAgrees(origin, { repository, runId: run.id, commit: commitOf(run) }, subject)
  }

  /**
   * The origin in an archive, under the present name of its repository: one that was renamed since keeps its archives.
   * Null for an archive that cannot be read.
   */
  async #readOrigin(
    path: string,
    { repository, repositoryId }: TrustedUpload,
    signal: AbortSignal,
  ): Promise<{ readonly origin: Origin | null } | null> {
    const found = await readOrigin(path)
    if (found === null || found.origin === null || isSameRepository(found.origin.repository, repository))
      return found
    const renamedId = await findRenamed(this.#client, found.origin.repository, signal)
    return renamedId === repositoryId ? { origin: { ...found.origin, repository } } : found
  }

  /** What is of a branch stays of it, so that each run is asked about once. */
  async #assertBranch(
    run: RunFacts,
    policy: TrustPolicy,
    subject: string,
    signal: AbortSignal,
  ): Promise<void> {
    const branch = branchToProve(run, policy)
    if (branch === null) return
    const [hasTag, isReachable] = await Promise.all([
      this.#remember(`tag ${branch}`, () => findTag(this.#client, branch, signal)),
      this.#remember(`commit ${run.headCommit} ${branch}`, () =>
        isOnBranch(this.#client, branch, run.headCommit, signal),
      ),
    ])
    assertOnBranch(branch, { hasTag, isReachable }, subject)
  }

  #remember(question: string, ask: () => Promise<boolean>): Promise<boolean> {
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    const asked = ask()
    this.#answers.set(question, asked)
    asked.catch(() => this.#answers.delete(question))
    return asked
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

/** Null for an archive that cannot be read; an origin of null for one that has none. */
async function readOrigin(path: string): Promise<{ readonly origin: Origin | null } | null> {
  try {
    const format = await readArchiveFormat(path)
    return { origin: format.kind === 'savepoint' ? format.manifest.origin : null }
  } catch (error) {
    if (asBackupError(error).kind !== 'archive') throw error
    return null
  }
}

/** Null for a run that works on a merge commit, which GitHub does not name. */
function commitOf({ event, headCommit }: RunFacts): string | null {
  return event.startsWith('pull_request') ? null : headCommit
}

function foreign(repository: string, subject: string): BackupError {
  return untrusted({
    subject,
    fact: 'the repository of its commit',
    expected: repository,
    got: 'a fork',
    hint: 'Do not restore it: whoever can open a pull request from a fork can make such an artifact. Use an archive of this repository.',
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
