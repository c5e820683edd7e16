import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArchiveName } from '../../domain/archive/name.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { renderRenewalSign, renderRenewedName } from '../../domain/renewal/name.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { StagedArchive } from '../../ports.ts'
import { entryOf } from './entry.ts'
import {
  artifactNameOf,
  type PublicationRules,
  type PublicationTools,
  publishArtifact,
} from './publication.ts'
import { effectiveRetentionDays } from './retention.ts'
import { sendFolder } from './send.ts'

/**
 * Uploads an archive once more, under a name that carries the time at which it was made. Before that the run gets the
 * sign by which its renewed archives are found.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
export async function renewArtifact(
  { createdAt, name }: CatalogEntry,
  archive: StagedArchive,
  rules: PublicationRules,
  tools: PublicationTools,
  signal: AbortSignal,
): Promise<CatalogEntry> {
  const madeAt = parseArchiveName(name)?.createdAt ?? createdAt
  return publishAs(archive, madeAt, rules, tools, signal)
}

/**
 * Uploads an archive under its second name, that of one that was uploaded once more: for when the service holds the first
 * one and does not finish it. It is found in the same way.
 * @throws BackupError as {@link renewArtifact}
 */
export function publishUnderSecondName(
  archive: StagedArchive,
  rules: PublicationRules,
  tools: PublicationTools,
  signal: AbortSignal,
): Promise<CatalogEntry> {
  return publishAs(archive, tools.network.clock.now(), rules, tools, signal)
}

async function publishAs(
  archive: StagedArchive,
  madeAt: Date,
  rules: PublicationRules,
  tools: PublicationTools,
  signal: AbortSignal,
): Promise<CatalogEntry> {
  const { database, label } = archive
  artifactNameOf(archive)
  const said = { database, label }
  await putSign(archive, rules, tools, signal)
  const artifact = await publishArtifact(archive, renderRenewedName({ said, madeAt }), rules, tools, signal)
  return entryOf(artifact, said, madeAt)
}

/** The sign is there already when the run renewed another archive of the database before. */
async function putSign(
  { database, path }: StagedArchive,
  { maxRetentionDays, retentionDays }: PublicationRules,
  tools: PublicationTools,
  signal: AbortSignal,
): Promise<void> {
  const folder = await layOutSign(path)
  try {
    await sendFolder(
      {
        ...folder,
        name: renderRenewalSign(database),
        retentionDays: effectiveRetentionDays(retentionDays, maxRetentionDays),
        limitMs: tools.network.limits.transferMs,
      },
      tools,
      signal,
    )
  } catch (error) {
    if (asBackupError(error).code !== 'STORE_NAME_TAKEN') throw error
  } finally {
    await rm(folder.path, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function layOutSign(
  archivePath: string,
): Promise<{ readonly path: string; readonly files: readonly string[] }> {
  try {
    const path = await mkdtemp(join(dirname(archivePath), 'sign-'))
    const file = join(path, 'RENEWED.md')
    await writeFile(
      file,
      'This run has uploaded archives once more before they expired. Savepoint finds them by this artifact.\n',
    )
    return { path, files: [file] }
  } catch (error) {
    throw wrapFileError(error, archivePath, 'scratch')
  }
}
