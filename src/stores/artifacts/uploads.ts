import type { GitHubClient } from '../../github/client.ts'
import { findArtifacts } from './listing.ts'

/**
 * The databases of which each run uploaded an archive, also one that expired since.
 * @param databases those that matter; empty for all
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, STORE_UNSUPPORTED, CANCELLED
 */
export async function readUploads(
  databases: readonly string[],
  labels: readonly string[],
  client: GitHubClient,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = databases.length === 0 ? [null] : databases
  const found = await Promise.all(
    wanted.map((database) => findArtifacts(client, { kind: 'repository' }, database, labels, signal)),
  )
  const uploads = new Map<string, Set<string>>()
  for (const { artifact, said } of found.flatMap(({ own }) => own)) {
    if (artifact.run === null) continue
    const id = String(artifact.run.id)
    uploads.set(id, (uploads.get(id) ?? new Set()).add(said.database))
  }
  return uploads
}
