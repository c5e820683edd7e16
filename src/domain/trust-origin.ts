import type { Origin } from './manifest.ts'
import { isSameRepository } from './trust.ts'
import { untrusted } from './trust-error.ts'

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

function disagreeing(subject: string, fact: string, expected: string, got: string): Error {
  const hint =
    'The archive was not made by the run that uploaded it. Do not restore it before you know how it got there.'
  return untrusted({ subject, fact, expected, got, hint })
}
