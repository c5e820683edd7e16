import type { EvidenceKind } from './identity.ts'

/** What shows which database a file is. */
export interface Evidence {
  readonly by: EvidenceKind
  /** What its digest is made of, in this order. */
  readonly parts: readonly string[]
  /** What keeps others from trying paths until the digest fits; null where there is nothing to keep. */
  readonly secret: string | null
}

/** Where a database file is. */
export interface DatabasePlace {
  /** Absolute, as it was given. */
  readonly path: string
  /** With all links resolved. */
  readonly realPath: string
  /** Relative to the workspace, with `/`; null outside of one. */
  readonly workspacePath: string | null
}

/** What is known of the machine and of whom it works for. */
export interface Circumstances {
  /** Null where the user gave no name. */
  readonly givenName: string | null
  /** The repository whose job this is; null outside of a job. */
  readonly repository: {
    /** Such as `https://github.com`. */
    readonly server: string
    /** Its number, which a new name does not change; its name where there is no number. */
    readonly id: string
  } | null
  /** True for a machine that is thrown away after the job, and for a container. */
  readonly isPassing: boolean
  /** What names this machine and no other; null when nothing does. */
  readonly machine: string | null
}

/**
 * Decides what a database is told apart by: a name before everything. What lies in the workspace of a job comes out of a
 * repository, on whatever machine; so does all on a machine that does not last.
 */
export function decideEvidence(place: DatabasePlace, circumstances: Circumstances): Evidence {
  const { givenName, isPassing, machine, repository } = circumstances
  if (givenName !== null) return { by: 'name', parts: [givenName], secret: null }
  if (repository !== null && (place.workspacePath !== null || isPassing)) {
    const { id, server } = repository
    return { by: 'repository', parts: [server, id, place.workspacePath ?? place.path], secret: null }
  }
  if (isPassing || machine === null) return { by: 'path', parts: [place.realPath], secret: null }
  return { by: 'machine', parts: [place.realPath], secret: machine }
}

/** The text over which the digest of an identity is made: no part can be taken for another. */
export function renderEvidence({ by, parts }: Evidence): string {
  return ['savepoint identity 1', by, ...parts].join('\0')
}
