/**
 * What an identity rests on: a name that the user gave; machine and real path; repository and path, where machines do
 * not last; or the path alone, where nothing else is known.
 */
export const EVIDENCE_KINDS: readonly ['name', 'machine', 'repository', 'path'] = [
  'name',
  'machine',
  'repository',
  'path',
]
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** Which database an archive is of. Two are the same when their digests are. */
export interface Identity {
  /** As people call it: the name that was given, else the file name without `.db`. */
  readonly name: string
  readonly by: EvidenceKind
  /** Over the evidence: it says whether two identities are the same, and nothing else. */
  readonly digest: `sha256:${string}`
  /** The path of the workflow's file; null outside of one. */
  readonly workflow: string | null
  /** The id of the job in its workflow; null outside of one. */
  readonly job: string | null
  /** What the input `environment` said; null when it was not given. */
  readonly environment: string | null
  /** Over the host name of a container that its owner named; null for any other machine. */
  readonly host: `sha256:${string}` | null
  /** Where it was, to be read; null where strangers may read the archive. */
  readonly seen: { readonly host: string; readonly path: string } | null
}

/** Gives the identity of the database at an absolute path, which need not exist. */
export type Identify = (path: string) => Identity

/**
 * Tells whether two databases can have the same identity without the user having said that they are one: a checkout is
 * of the same path in every workflow, and the paths in containers are all alike.
 */
export function isWeak(by: EvidenceKind): boolean {
  return by === 'repository' || by === 'path'
}

/**
 * Who makes the archives of a weak identity, as far as that tells two databases apart; null when nothing tells it.
 */
export function makerOf({
  environment,
  host,
  workflow,
}: Pick<Identity, 'environment' | 'host' | 'workflow'>): string | null {
  const known = [workflow, environment, host].filter((fact) => fact !== null)
  return known.length === 0 ? null : known.join(' ')
}
