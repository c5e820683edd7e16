import { type Distrust, untrusted } from './error.ts'
import { matchRef } from './refs.ts'

/** The events whose runs make archives that may be restored, unless the workflow says otherwise. */
export const DEFAULT_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** Which runs make archives that may be restored. */
export interface TrustPolicy {
  /** `owner/name`: the run, and the commit that it ran on, must be of this repository. */
  readonly repository: string
  readonly events: readonly string[]
  /** As {@link matchRef} reads them. */
  readonly branches: readonly string[]
  /**
   * Paths such as `.github/workflows/backup.yml`, or file names; null for any workflow. Any is safe as the default:
   * what runs on an allowed branch for an allowed event was put there by a person with the right to write.
   */
  readonly workflows: readonly string[] | null
}

/** What GitHub says of a run. */
export interface RunFacts {
  readonly id: string
  readonly repository: string
  /** Where its commit came from; null when that repository is gone. */
  readonly headRepository: string | null
  readonly event: string
  /** Null for a run that belongs to no branch. */
  readonly headBranch: string | null
  readonly headCommit: string
  /** The path of the workflow's file, without a ref. */
  readonly workflow: string
}

/**
 * Refuses the archives of a run that the policy does not allow. Any GitHub user can open a pull request from a fork whose run
 * uploads an artifact of any name, so neither its name nor its date says anything.
 * @param subject the archive, as the reader knows it
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
export function assertRunTrusted(run: RunFacts, policy: TrustPolicy, subject: string): void {
  const distrust = reasonsAgainst(run, policy)[0]
  if (distrust !== undefined) throw untrusted({ subject, ...distrust })
}

/**
 * The branch of which a run must prove that it is of it, where its name alone is not enough: the same may be the name of a
 * tag, which a person with the right to push may have put on any commit. GitHub runs schedules on the default branch, and on nothing else.
 * @returns null when nothing is to be proved
 */
export function branchToProve({ event, headBranch }: RunFacts, { branches }: TrustPolicy): string | null {
  if (headBranch === null || event === 'schedule') return null
  return matchRef(headBranch, branches) === 'allowed as a branch' ? headBranch : null
}

/**
 * Refuses a run of a tag that has the name of an allowed branch, or of a commit that is not on that branch.
 * @throws BackupError ORIGIN_UNTRUSTED
 */
export function assertOnBranch(
  branch: string,
  { hasTag, isReachable }: { readonly hasTag: boolean; readonly isReachable: boolean },
  subject: string,
): void {
  if (!hasTag && isReachable) return
  throw untrusted({
    subject,
    fact: 'the branch of its run',
    expected: `the branch ${branch}`,
    got: hasTag ? `perhaps the tag ${branch}` : `a commit that is not on ${branch}`,
    hint: hasTag
      ? `GitHub does not say which of the two ran. Delete the tag, or add "refs/tags/${branch}" to allowed-branches if you trust all who can push it.`
      : `The branch was rewritten since, or somebody pushed a tag of that name. Use another archive, or, if you know this one, name it and add "refs/tags/${branch}" to allowed-branches.`,
  })
}

/**
 * What to know of archives that a run makes and that a reader with the defaults would refuse; null when it would take them.
 * @param ref of the run, such as `refs/heads/main`
 * @param defaultBranch of its repository; null where that is not known, and no branch is looked at
 */
export function noteOnOwnTrust(
  { event, ref }: { readonly event: string; readonly ref: string },
  defaultBranch: string | null,
): string | null {
  const missing = [
    ...(DEFAULT_EVENTS.includes(event) ? [] : [`allowed-events: ${event}`]),
    ...(defaultBranch === null || ref === `refs/heads/${defaultBranch}` ? [] : [branchSetting(ref)]),
  ]
  if (missing.length === 0) return null
  return `A restore in another run will not take this archive by itself, because it was made for ${event} on ${ref || 'no branch'}. Where it is to be taken, set ${missing.join(' and ')}.`
}

function branchSetting(ref: string): string {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  return `allowed-branches: ${branch ?? ref}`
}

type Reason = Omit<Distrust, 'subject'>

function reasonsAgainst(run: RunFacts, policy: TrustPolicy): readonly Reason[] {
  const { repository, events, branches, workflows } = policy
  const reasons: (Reason | null)[] = [
    isSameRepository(run.repository, repository)
      ? null
      : { fact: 'the repository of its run', expected: repository, got: run.repository, hint: FORK_HINT },
    run.headRepository !== null && isSameRepository(run.headRepository, repository)
      ? null
      : headRepositoryReason(run, repository),
    events.includes(run.event)
      ? null
      : listReason('the event of its run', events, run.event, 'allowed-events'),
    run.headBranch !== null && matchRef(run.headBranch, branches) !== 'not allowed'
      ? null
      : listReason('the branch of its run', branches, run.headBranch ?? 'none', 'allowed-branches'),
    workflows === null || workflows.some((workflow) => isWorkflow(run.workflow, workflow))
      ? null
      : listReason('the workflow of its run', workflows, run.workflow, 'allowed-workflows'),
  ]
  return reasons.filter((reason) => reason !== null)
}

const FORK_HINT =
  'Do not restore it: whoever can open a pull request from a fork can make such an artifact. Use an archive of this repository.'

function headRepositoryReason({ headRepository }: RunFacts, expected: string): Reason {
  const got = headRepository ?? 'a fork that is gone'
  return { fact: 'the repository of its commit', expected, got, hint: FORK_HINT }
}

function listReason(fact: string, allowed: readonly string[], got: string, input: string): Reason {
  return {
    fact,
    expected: allowed.join(' or '),
    got,
    hint: `Use an archive of an allowed run, or add "${got}" to ${input} if you trust all who can start such runs.`,
  }
}

/** GitHub's names of owners and repositories are the same in upper and in lower case. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function isWorkflow(path: string, given: string): boolean {
  return path === given || (!given.includes('/') && path.endsWith(`/${given}`))
}
