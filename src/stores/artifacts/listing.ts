import {
  type ArtifactName,
  parseArtifactName,
  renderArtifactName,
} from '../../domain/archive/artifact-name.ts'
import { plainNameOf } from '../../domain/archive/catalog-name.ts'
import { findAdopters, isFullName, isOfDatabase } from '../../domain/catalog/databases.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseRenewedName, renderRenewalSign } from '../../domain/renewal/name.ts'
import {
  type Artifact,
  type ArtifactFilter,
  listArtifactPage,
  PAGE_LENGTH,
  readArtifact,
} from '../../github/artifacts.ts'
import type { GitHubClient } from '../../github/client.ts'

/** Where archives are looked for. */
export type ArtifactScope =
  | { readonly kind: 'repository' }
  | { readonly kind: 'run'; readonly runId: string }
  | { readonly kind: 'artifact'; readonly artifactId: number }

/** Labels of archives that are meant besides those without one; any, where it may take a hundred requests. */
export type SoughtLabels = readonly string[] | 'any'

/** A tenth of the requests that a token has for an hour; more artifacts than on these are not looked through. */
const MAX_PAGES = 100

/** An artifact with one of our names. */
export interface NamedArtifact {
  readonly artifact: Artifact
  readonly said: ArtifactName
  /** When the archive was made, of one that was renewed since; null for one that was not. */
  readonly madeAt: Date | null
}

/** The artifacts with our names, by where they come from. */
export interface FoundArtifacts {
  readonly own: readonly NamedArtifact[]
  /** How many were made for commits of a fork. They count as no backup. */
  readonly foreignCount: number
  readonly passedOver: LeftOutArchives
}

/** Archives that may be there and were not looked for, since there are too many artifacts beside them. */
export type LeftOutArchives = 'none' | 'other labels'

/** Which artifacts are sought. */
export interface ArtifactQuery {
  /**
   * The full name of a database in the catalog. What people call it, or null for every database, may take many requests:
   * GitHub finds artifacts by whole names only.
   */
  readonly database: string | null
  /** Which archives of the database, besides those without a label; any as long as there are not too many artifacts. */
  readonly labels: SoughtLabels
  /** The newest are enough: archives that were renewed, and those of an earlier Savepoint, are looked for only where there is nothing newer. */
  readonly newest: boolean
}

/**
 * Finds the artifacts that may be archives. For a database it takes one request for each label, one for none and one for
 * the runs that renewed some, and one more for each such run, whatever else the repository has; the same once more for
 * what an earlier Savepoint made, which did not say its identity. Without a database it has to look through all
 * artifacts.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, STORE_UNSUPPORTED when there are too
 *   many artifacts, CANCELLED
 */
export async function findArtifacts(
  client: GitHubClient,
  scope: ArtifactScope,
  query: ArtifactQuery,
  signal: AbortSignal,
): Promise<FoundArtifacts> {
  const passedOver = await mustPassOver(client, scope, query, signal)
  const looked = passedOver === 'none' ? query : { ...query, labels: [] }
  const artifacts = await readScope(client, scope, looked, signal)
  const found = artifacts
    .map(nameOf)
    .filter((named) => named !== null)
    .filter(({ said }) => isMeant(said, looked))
  const own = found.filter(({ artifact }) => isOwn(artifact))
  return { own, foreignCount: found.length - own.length, passedOver }
}

/** GitHub finds artifacts by whole names only, so that archives of any label are looked for among all artifacts. */
async function mustPassOver(
  client: GitHubClient,
  scope: ArtifactScope,
  { database, labels }: ArtifactQuery,
  signal: AbortSignal,
): Promise<LeftOutArchives> {
  if (database === null || !isFullName(database) || labels !== 'any' || scope.kind === 'artifact')
    return 'none'
  const runId = scope.kind === 'run' ? scope.runId : null
  const { totalCount } = await listArtifactPage(client, { name: null, runId }, 1, signal)
  return totalCount > MAX_PAGES * PAGE_LENGTH ? 'other labels' : 'none'
}

function isMeant({ database, label }: ArtifactName, { database: wanted, labels }: ArtifactQuery): boolean {
  if (wanted === null) return true
  const isCalledSo = isOfDatabase(database, wanted) || database === plainNameOf(wanted)
  return isCalledSo && (label === null || labels === 'any' || labels.includes(label))
}

/** Null for an artifact of something else. */
export function nameOf(artifact: Artifact): NamedArtifact | null {
  const said = parseArtifactName(artifact.name)
  if (said !== null) return { artifact, said, madeAt: null }
  const renewed = parseRenewedName(artifact.name)
  return renewed && { artifact, ...renewed }
}

/** Any GitHub user can have an artifact of any name made for a commit of a fork: then the head repository is another. */
export function isOwn({ run }: Artifact): boolean {
  return run !== null && run.headRepositoryId === run.repositoryId
}

async function readScope(
  client: GitHubClient,
  scope: ArtifactScope,
  query: ArtifactQuery,
  signal: AbortSignal,
): Promise<readonly Artifact[]> {
  if (scope.kind === 'artifact') {
    const artifact = await readArtifact(client, scope.artifactId, signal)
    return artifact === null ? [] : [artifact]
  }
  const runId = scope.kind === 'run' ? scope.runId : null
  const { database, labels, newest } = query
  if (database === null || !isFullName(database) || labels === 'any')
    return listAll(client, { name: null, runId }, signal)
  const named = async (name: string): Promise<readonly Artifact[]> => {
    const filters = namesOf(name, labels).map((each) => ({ name: each, runId }))
    return (await Promise.all(filters.map((filter) => listAll(client, filter, signal)))).flat()
  }
  const own = await named(database)
  if (newest && own.some((artifact) => isOwn(artifact) && !artifact.expired)) return own
  const earlier = plainNameOf(database)
  const rest = [
    findRenewed(client, database, runId, signal),
    named(earlier),
    findRenewed(client, earlier, runId, signal),
  ]
  return [...own, ...(await Promise.all(rest)).flat()]
}

/** What runs that renewed archives of a database have uploaded, as long as their sign is there. */
async function findRenewed(
  client: GitHubClient,
  database: string,
  runId: string | null,
  signal: AbortSignal,
): Promise<readonly Artifact[]> {
  const signs = await listAll(client, { name: renderRenewalSign(database), runId }, signal)
  const alive = signs.filter((sign) => isOwn(sign) && !sign.expired)
  const runs = new Set(alive.flatMap(({ run }) => (run === null ? [] : [String(run.id)])))
  const uploaded = await Promise.all(
    [...runs].map((id) => listAll(client, { name: null, runId: id }, signal)),
  )
  return uploaded.flat().filter(({ name }) => parseRenewedName(name) !== null)
}

function namesOf(database: string, labels: readonly string[]): readonly string[] {
  return [...new Set([null, ...labels])].map((label) => renderArtifactName({ database, label }))
}

/** What is uploaded meanwhile moves the others to later pages, where they are met again. */
async function listAll(
  client: GitHubClient,
  filter: ArtifactFilter,
  signal: AbortSignal,
): Promise<readonly Artifact[]> {
  const byId = new Map<number, Artifact>()
  for (let page = 1; ; page += 1) {
    const { totalCount, artifacts } = await listArtifactPage(client, filter, page, signal)
    if (totalCount > MAX_PAGES * PAGE_LENGTH) throw tooMany(client.repository, filter, totalCount)
    for (const artifact of artifacts) byId.set(artifact.id, artifact)
    if (artifacts.length < PAGE_LENGTH || page * PAGE_LENGTH >= totalCount) return [...byId.values()]
  }
}

function tooMany(repository: string, { name }: ArtifactFilter, count: number): BackupError {
  const which = name === null ? 'artifacts' : `artifacts named ${name}`
  return new BackupError(
    'STORE_UNSUPPORTED',
    `${repository} has ${count} ${which}; Savepoint looks through at most ${MAX_PAGES * PAGE_LENGTH}.`,
    {
      hint:
        name === null
          ? 'Name the database in full, as its archives do, such as app~m3f9a1c2e: then few requests find them.'
          : 'Name the run or the artifact: run-id or artifact-id.',
      context: { repository, count },
    },
  )
}

/**
 * The databases of which each run uploaded an archive, also one that expired since.
 * @param databases those that matter; empty for all
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, STORE_UNSUPPORTED, CANCELLED
 */
export async function readUploads(
  databases: readonly string[],
  labels: SoughtLabels,
  client: GitHubClient,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = databases.length === 0 ? [null] : databases
  const found = await Promise.all(
    wanted.map((database) =>
      findArtifacts(client, { kind: 'repository' }, { database, labels, newest: false }, signal),
    ),
  )
  const own = found.flatMap((each) => each.own)
  const adopterOf = findAdopters(own.map(({ said }) => said.database))
  const uploads = new Map<string, Set<string>>()
  for (const { artifact, said } of own) {
    if (artifact.run === null) continue
    const id = String(artifact.run.id)
    uploads.set(id, (uploads.get(id) ?? new Set()).add(adopterOf(said.database) ?? said.database))
  }
  return uploads
}
