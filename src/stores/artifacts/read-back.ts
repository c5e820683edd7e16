import { join } from 'node:path'
import type { Digest } from '../../domain/archive/digest.ts'
import { downloadFile } from '../../github/download.ts'
import type { Network } from '../../github/network.ts'
import { asTransient, retrying } from '../../github/retrying.ts'
import type { StagedArchive } from '../../ports.ts'
import { digestArchive } from '../zip/archive.ts'
import { largestEntryBytes } from '../zip/contents.ts'
import { zippedNameOf } from './layout.ts'
import type { ArtifactService, JobArtifact } from './service.ts'
import type { UploadedArtifact } from './upload.ts'
import { uploadFailed } from './upload-error.ts'

/** An upload that the library calls successful. */
export interface Upload {
  readonly name: string
  readonly uploaded: UploadedArtifact
  readonly archive: StagedArchive
  /** Where it is downloaded to. */
  readonly folder: string
}

/**
 * Compares what the service recorded with what was sent.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
export async function assertRecorded(
  { name, uploaded, archive }: Upload,
  service: ArtifactService,
  { patience }: Pick<Network, 'patience'>,
  signal: AbortSignal,
): Promise<JobArtifact> {
  const recorded = await retrying(() => findListed(name, uploaded, service, signal), patience, signal)
  if (recorded.sizeBytes !== uploaded.sizeBytes) {
    throw uploadFailed(name, `${uploaded.sizeBytes} bytes were sent, ${recorded.sizeBytes} are recorded`)
  }
  if (recorded.digest !== null && recorded.digest !== uploaded.digest) {
    throw uploadFailed(name, `${uploaded.digest} was sent, ${recorded.digest} is recorded`)
  }
  if (archive.sizeBytes > largestEntryBytes(uploaded.sizeBytes)) {
    throw uploadFailed(
      name,
      `its zip of ${uploaded.sizeBytes} bytes could not be told from a bomb; use a higher compression-level`,
    )
  }
  return recorded
}

/** A listing may be late: what it does not have yet is looked for again. */
async function findListed(
  name: string,
  { id }: UploadedArtifact,
  service: ArtifactService,
  signal: AbortSignal,
): Promise<JobArtifact> {
  const recorded = await service.find(id, signal)
  if (recorded !== null) return recorded
  throw asTransient(uploadFailed(name, 'the service says that it is done, but does not list it'))
}

/**
 * Downloads an artifact of this run again and compares the archive in it with the one that was staged.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_*, ORIGIN_UNTRUSTED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE, DISK_FULL,
 *   IO_FAILED, CANCELLED
 */
export async function readBack(
  back: Upload,
  service: ArtifactService,
  network: Network,
  signal: AbortSignal,
): Promise<void> {
  const { name, archive } = back
  const { sizeBytes, digest } = await downloadAgain(back, service, network, signal)
  if (sizeBytes === archive.sizeBytes && digest === archive.digest) return
  const expected = `${archive.sizeBytes} bytes, ${archive.digest}`
  throw uploadFailed(name, `the archive in it is ${sizeBytes} bytes, ${digest}, not ${expected}`)
}

async function downloadAgain(
  { name, uploaded, archive, folder }: Upload,
  service: ArtifactService,
  network: Network,
  signal: AbortSignal,
): Promise<{ readonly sizeBytes: number; readonly digest: Digest }> {
  const path = join(folder, 'read-back.zip')
  const zip = {
    ...uploaded,
    path,
    subject: `artifact ${name}`,
    archiveNames: [zippedNameOf(archive.database, archive.manifest.codec)],
  }
  const signUrl = (either: AbortSignal): Promise<string> => service.signUrl(name, either)
  await downloadFile({ ...zip, signUrl, onProgress: () => undefined }, network, signal)
  return await digestArchive(zip, signal)
}
