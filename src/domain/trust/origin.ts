import type { Origin } from '../archive/manifest.ts'
import { untrusted } from './error.ts'
import { shortNameOf } from './refs.ts'
import { isSameRepository, type RunFacts } from './trust.ts'

/** What the manifest of an archive must say of its origin. */
export interface ExpectedOrigin {
  readonly repository: string
  readonly runId: string
  /** Null where GitHub does not tell: runs for pull requests work on a merge commit that no answer names. */
  readonly commit: string | null
}

/**
 * Refuses an archive whose manifest names another origin than GitHub does: it was taken from another artifact.
 * @param origin null when the archive has none
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
export function assertOriginAgrees(origin: Origin | null, expected: ExpectedOrigin, subject: string): void {
  if (origin === null)
    throw disagreeing(subject, 'the origin in its manifest', expected.repository, 'missing')
  if (!isSameRepository(origin.repository, expected.repository)) {
    throw disagreeing(subject, 'the repository in its manifest', expected.repository, origin.repository)
  }
  if (origin.runId !== expected.runId) {
    throw disagreeing(subject, 'the run in its manifest', expected.runId, origin.runId)
  }
  if (expected.commit !== null && origin.commit !== expected.commit) {
    throw disagreeing(subject, 'the commit in its manifest', expected.commit, origin.commit)
  }
}

/** What the manifest of a renewed archive must say of its origin. */
export interface ExpectedEarlierOrigin {
  readonly repository: string
  /** The run that uploaded it once more. */
  readonly renewedBy: string
}

/**
 * Refuses a renewed archive that no earlier run of the same repository can have made. The run that uploaded it once more
 * has to be trusted beside that, and the run of the origin too: see {@link runOfOrigin}.
 * @param origin null when the archive has none
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
export function assertOriginEarlier(
  origin: Origin | null,
  { repository, renewedBy }: ExpectedEarlierOrigin,
  subject: string,
): asserts origin is Origin {
  if (origin === null) throw disagreeing(subject, 'the origin in its manifest', repository, 'missing')
  if (!isSameRepository(origin.repository, repository)) {
    throw disagreeing(subject, 'the repository in its manifest', repository, origin.repository)
  }
  // GitHub numbers runs in the order in which they begin.
  if (!/^[1-9]\d{0,15}$/.test(origin.runId) || Number(origin.runId) > Number(renewedBy)) {
    throw disagreeing(subject, 'the run in its manifest', `${renewedBy} or an earlier one`, origin.runId)
  }
}

/**
 * The run that made an archive, by the archive's own account: for when GitHub forgot the run. That account was compared
 * with GitHub's when the archive was renewed for the first time, and its bytes have not changed since.
 */
export function runOfOrigin({ commit, event, ref, repository, runId, workflow }: Origin): RunFacts {
  return {
    id: runId,
    repository,
    headRepository: repository,
    event,
    headBranch: shortNameOf(ref),
    headCommit: commit,
    workflow,
  }
}

function disagreeing(subject: string, fact: string, expected: string, got: string): Error {
  const hint =
    'The archive was not made by the run that uploaded it. Do not restore it before you know how it got there.'
  return untrusted({ subject, fact, expected, got, hint })
}
