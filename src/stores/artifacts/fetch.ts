import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '../../domain/archive/digest.ts'
import { untrusted } from '../../domain/trust/error.ts'
import { type Artifact, locateDownload } from '../../github/artifacts.ts'
import type { GitHubClient } from '../../github/client.ts'
import { downloadFile } from '../../github/download.ts'
import type { Network } from '../../github/network.ts'
import { extractArchive } from '../zip/archive.ts'
import { archiveGone, artifactExpired } from './gone.ts'

/** An artifact that is trusted so far, and where its archive is wanted. */
export interface ArtifactFetch {
  readonly artifact: Artifact
  /** The archive, as the reader knows it. */
  readonly subject: string
  /** The name that the archive must have in the zip. */
  readonly archiveNames: readonly string[]
  readonly directory: string
  /** The store, for messages. */
  readonly where: string
  readonly onProgress: (doneBytes: number, totalBytes: number) => void
}

/**
 * Downloads the zip of an artifact and unpacks the archive in it. Both have a name of our own choice.
 * @returns the path of the archive
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, ORIGIN_UNTRUSTED, STORE_*, ARCHIVE_DAMAGED,
 *   ARCHIVE_TOO_LARGE, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function fetchArtifact(
  wanted: ArtifactFetch,
  client: GitHubClient,
  network: Network,
  signal: AbortSignal,
): Promise<string> {
  const { artifact, subject, archiveNames, directory } = wanted
  const { id, sizeBytes } = artifact
  const zip = { path: join(directory, `artifact-${id}.zip`), subject, archiveNames, sizeBytes }
  const download = {
    ...zip,
    digest: digestOf(artifact, subject),
    signUrl: (either: AbortSignal) => signUrl(wanted, client, either),
    onProgress: wanted.onProgress,
  }
  await downloadFile(download, network, signal)
  try {
    const path = join(directory, `artifact-${id}.db.gz`)
    await extractArchive(zip, path, signal)
    return path
  } finally {
    await rm(zip.path, { force: true })
  }
}

async function signUrl(
  { artifact, subject, where }: ArtifactFetch,
  client: GitHubClient,
  signal: AbortSignal,
): Promise<string> {
  const location = await locateDownload(client, artifact.id, signal)
  switch (location.kind) {
    case 'found':
      return location.url
    case 'gone':
      throw archiveGone(subject, where)
    case 'expired':
      throw artifactExpired(subject, where)
  }
}

/** Savepoint never uploads without one, so an artifact that has none is not of Savepoint. */
function digestOf({ digest }: Artifact, subject: string): Digest {
  if (digest !== null) return digest
  throw untrusted({
    subject,
    fact: 'its digest at GitHub',
    expected: 'sha256:…',
    got: 'missing',
    hint: 'Savepoint did not upload it. Use another archive.',
  })
}
