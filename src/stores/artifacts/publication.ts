import { rm } from 'node:fs/promises'
import { parseArtifactName, renderArtifactName } from '../../domain/archive/artifact-name.ts'
import { isDigest } from '../../domain/archive/digest.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { readArtifact } from '../../github/artifacts.ts'
import type { GitHubClient } from '../../github/client.ts'
import { type Network, transferLimitMs } from '../../github/network.ts'
import type { Reporter, StagedArchive } from '../../ports.ts'
import type { ListedArtifact } from './entry.ts'
import { assertLaidOut, layOut } from './folder.ts'
import { assertRecorded, readBack, type Upload } from './read-back.ts'
import { effectiveRetentionDays, expiryAfter, noteOnExpiry } from './retention.ts'
import { sendFolder } from './send.ts'
import type { ArtifactService, JobArtifact } from './service.ts'
import type { UploadedArtifact } from './upload.ts'
import { provesBadUpload, wrapReadBackError, wrapUnknownUpload } from './upload-error.ts'

/** How archives are published. */
export interface PublicationRules {
  /** How long GitHub is asked to keep them. */
  readonly retentionDays: number
  /** The longest that GitHub allows in this job, `GITHUB_RETENTION_DAYS`; null when it does not say. */
  readonly maxRetentionDays: number | null
  /** Whether every artifact is downloaded again and compared. */
  readonly verifyUpload: boolean
  /** The text of the RECOVERY.md beside an archive. */
  readonly recoveryGuide: (archive: StagedArchive) => string
}

/** What publishing works with. */
export interface PublicationTools {
  readonly service: ArtifactService
  readonly client: GitHubClient
  readonly network: Network
  readonly reporter: Reporter
}

/**
 * Uploads a staged archive, and takes no word for it that it worked: size and digest are compared, and the artifact is
 * downloaded again. One that is not what it should be is deleted; one of which that could not be told stays.
 * @param name of the artifact
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
export async function publishArtifact(
  archive: StagedArchive,
  name: string,
  rules: PublicationRules,
  tools: PublicationTools,
  signal: AbortSignal,
): Promise<ListedArtifact> {
  assertNotAborted(signal)
  const folder = await layOut(archive, rules.recoveryGuide(archive))
  const retentionDays = effectiveRetentionDays(rules.retentionDays, rules.maxRetentionDays)
  try {
    const limitMs = transferLimitMs(archive.sizeBytes, tools.network.limits)
    const uploaded = await sendFolder({ ...folder, name, retentionDays, limitMs }, tools, signal)
    const recorded = await check({ name, uploaded, archive, folder: folder.path }, rules, tools, signal)
    return await readListed({ ...uploaded, name, recorded, retentionDays }, rules, tools, signal)
  } finally {
    // Whoever opened the scratch directory removes what an upload that hangs still holds open.
    await rm(folder.path, { recursive: true, force: true }).catch(() => undefined)
  }
}

/**
 * The name of the artifact of a new archive.
 * @throws BackupError INPUT_INVALID
 */
export function artifactNameOf({ database, label }: Pick<StagedArchive, 'database' | 'label'>): string {
  const name = renderArtifactName({ database, label })
  const said = parseArtifactName(name)
  if (said?.database === database && said.label === label) return name
  throw new BackupError('INPUT_INVALID', `"${name}" cannot be the name of an artifact.`, {
    hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
    context: { database, label },
  })
}

/** Only now is an artifact of this name known to be our own, and may be deleted. */
async function check(
  back: Upload,
  rules: PublicationRules,
  { service, network, reporter }: PublicationTools,
  signal: AbortSignal,
): Promise<JobArtifact> {
  try {
    await assertLaidOut(back.folder, back.archive)
    const recorded = await assertRecorded(back, service, network, signal)
    if (rules.verifyUpload) await readBack(back, service, network, signal)
    return recorded
  } catch (error) {
    assertNotAborted(signal)
    if (!provesBadUpload(error)) throw wrapUnknownUpload(error, back.name, back.uploaded.id)
    await service.discard(back.name, signal).catch(() => {
      reporter.note(
        `Artifact ${back.name} (${back.uploaded.id}) is not good and could not be deleted. Do not use it.`,
      )
    })
    throw wrapReadBackError(error, back.name)
  }
}

interface Published extends UploadedArtifact {
  readonly name: string
  readonly recorded: JobArtifact
  readonly retentionDays: number
}

/** The artifact as readers will find it: as GitHub tells where the token may ask, otherwise by our own account. */
async function readListed(
  published: Published,
  rules: PublicationRules,
  tools: PublicationTools,
  signal: AbortSignal,
): Promise<ListedArtifact> {
  const listed = (await askGitHub(published.id, tools, signal)) ?? computeListed(published, tools.network)
  const { createdAt, expiresAt } = listed
  const note = expiresAt === null ? null : noteOnExpiry(createdAt, expiresAt, rules.retentionDays)
  if (note !== null) tools.reporter.note(note)
  return listed
}

/** Null when the token may not ask or GitHub does not answer: the backup is good all the same. */
async function askGitHub(
  id: number,
  { client }: PublicationTools,
  signal: AbortSignal,
): Promise<ListedArtifact | null> {
  try {
    return await readArtifact(client, id, signal)
  } catch (error) {
    assertNotAborted(signal)
    if (asBackupError(error).kind === 'store') return null
    throw error
  }
}

/** Times are in whole seconds, as GitHub's own are. */
function computeListed(
  { id, name, sizeBytes, recorded, retentionDays }: Published,
  { clock }: Network,
): ListedArtifact {
  const saidAt = recorded.createdAt ?? clock.now()
  const createdAt = new Date(Math.floor(saidAt.getTime() / 1_000) * 1_000)
  const digest = recorded.digest !== null && isDigest(recorded.digest) ? recorded.digest : null
  const expiresAt = expiryAfter(createdAt, retentionDays)
  return { id, name, sizeBytes, digest, createdAt, expiresAt, expired: false }
}
