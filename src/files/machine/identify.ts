import { createHash, createHmac } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'
import { decideEvidence, type Evidence, renderEvidence } from '../../domain/identity/evidence.ts'
import type { Identity } from '../../domain/identity/identity.ts'
import type { RepositoryJob } from '../../domain/identity/repository-job.ts'
import type { Machine } from './read-machine.ts'

/** Everything that says which database a file is, beside its path. */
export interface Surrounding {
  /** Null where the user gave no name. */
  readonly givenName: string | null
  /** Null outside of a job. */
  readonly job: RepositoryJob | null
  /** What the input `environment` said; null when it was not given. */
  readonly environment: string | null
  readonly machine: Machine
  /** False where strangers may read what is made: then no path and no host name is in it. */
  readonly isPrivate: boolean
}

/**
 * The identity of the database at a path, which need not exist.
 * @param path absolute
 */
export function identifyDatabase(path: string, surrounding: Surrounding): Identity {
  const { environment, givenName, isPrivate, job, machine } = surrounding
  const realPath = resolveLinks(path)
  const evidence = decideEvidence(
    { path, realPath, workspacePath: job === null ? null : pathInside(job.workspace, path) },
    {
      givenName,
      repository: job && { server: job.server, id: job.repositoryId },
      isPassing: machine.isContainer || job?.isHosted === true,
      machine: machine.id,
    },
  )
  const isNamedContainer = evidence.by === 'path' && machine.isNamed
  return {
    name: givenName ?? databaseNameOf(basename(path)),
    by: evidence.by,
    digest: digestOf(evidence),
    workflow: job?.workflow ?? null,
    job: job?.job ?? null,
    environment,
    host: isNamedContainer ? sha256(`savepoint host 1\0${machine.hostName}`) : null,
    seen: isPrivate ? seenAs(evidence, realPath, surrounding) : null,
  }
}

function seenAs({ by, parts }: Evidence, realPath: string, { job, machine }: Surrounding): Identity['seen'] {
  if (by === 'repository' && job !== null) return { host: job.repository, path: parts.at(-1) ?? realPath }
  return { host: machine.hostName || 'localhost', path: realPath }
}

function digestOf(evidence: Evidence): Digest {
  const text = renderEvidence(evidence)
  if (evidence.secret === null) return sha256(text)
  return digestOfHex(createHmac('sha256', evidence.secret).update(text).digest('hex'))
}

function sha256(text: string): Digest {
  return digestOfHex(createHash('sha256').update(text).digest('hex'))
}

/** With `/` on every system; null for a path outside. */
function pathInside(folder: string, path: string): string | null {
  const inside = relative(folder, path)
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    ? null
    : inside.split(sep).join('/')
}

/** The real path of a file, or that which one at this path would have. */
function resolveLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    return folder === path ? path : join(resolveLinks(folder), basename(path))
  }
}
