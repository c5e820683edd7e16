import { BackupError } from '../outcome/errors.ts'

/** Who can see a repository; `unknown` when neither the event nor GitHub says. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown'

/**
 * Refuses to put a database where strangers can read it: every signed-in user can download the artifacts of a
 * public repository. One of unknown visibility counts as public.
 * @param allowPublic true when the workflow says that the content may be read by all users of GitHub
 * @throws BackupError PUBLIC_REPOSITORY
 */
export function refusePublicPlaintext(
  repository: string,
  visibility: Visibility,
  allowPublic: boolean,
): void {
  if (allowPublic || visibility === 'private' || visibility === 'internal') return
  const what = visibility === 'public' ? 'is public' : 'may be public: its visibility is unknown'
  throw new BackupError(
    'PUBLIC_REPOSITORY',
    `${repository} ${what}; every user of GitHub could download the database from its artifacts.`,
    {
      hint: 'Keep archives in a private repository, in a bucket, or in a directory of your own runner. If every user of GitHub may read this database, set allow-public: true.',
      context: { repository, visibility },
    },
  )
}

/** The visibility that an event or an answer of GitHub states; `unknown` for anything else. */
export function parseVisibility(facts: {
  readonly visibility?: unknown
  readonly private?: unknown
}): Visibility {
  const { visibility } = facts
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') return visibility
  return facts.private === true ? 'private' : facts.private === false ? 'public' : 'unknown'
}
