import { type ArtifactName, renderArtifactName } from '../../domain/archive/artifact-name.ts'
import { parseArchiveName, renderArchiveName } from '../../domain/archive/name.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { renderRenewedName } from '../../domain/renewal/name.ts'
import type { Artifact } from '../../github/artifacts.ts'

/** What the catalog has to know of an artifact. */
export type ListedArtifact = Pick<
  Artifact,
  'id' | 'name' | 'sizeBytes' | 'digest' | 'createdAt' | 'expiresAt' | 'expired'
>

/**
 * The entry of an artifact with one of our names. Its size is that of the zip; what has a label was made by hand.
 * @param madeAt the time in the archive's name, of one that was renewed; null for one that was not
 */
export function entryOf(
  artifact: ListedArtifact,
  said: ArtifactName,
  madeAt: Date | null = null,
): CatalogEntry {
  const nameTime = madeAt ?? nameTimeOf(artifact)
  return {
    id: String(artifact.id),
    name: renderArchiveName({ ...said, createdAt: nameTime }),
    database: said.database,
    label: said.label,
    kind: said.label === null ? 'automatic' : 'manual',
    createdAt: madeAt === null ? artifact.createdAt : wholeSecondsOf(madeAt),
    sizeBytes: artifact.sizeBytes,
    storedDigest: artifact.digest,
    pinned: false,
    expiresAt: artifact.expiresAt,
    expired: artifact.expired,
  }
}

/**
 * The name of the artifact of an entry. One that was uploaded once more, or under its second name, carries the time in
 * the name of its archive.
 */
export function artifactNameOfEntry({ createdAt, database, id, label, name }: CatalogEntry): string {
  const said = { database: database ?? '', label }
  const madeAt = parseArchiveName(name)?.createdAt ?? null
  const isUsual = madeAt?.getTime() === nameTimeOf({ id: Number(id), createdAt }).getTime()
  return madeAt === null || isUsual ? renderArtifactName(said) : renderRenewedName({ said, madeAt })
}

/**
 * GitHub keeps times in whole seconds. The milliseconds of the name are the last digits of the id, so that two
 * archives of one second have two names.
 */
function nameTimeOf({ id, createdAt }: Pick<ListedArtifact, 'id' | 'createdAt'>): Date {
  return new Date(createdAt.getTime() + (id % 1_000))
}

function wholeSecondsOf(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1_000) * 1_000)
}

/**
 * The number of the artifact that an entry stands for.
 * @throws BackupError INPUT_INVALID
 */
export function parseArtifactId(id: string): number {
  if (/^[1-9]\d{0,15}$/.test(id)) return Number(id)
  throw new BackupError('INPUT_INVALID', `"${id}" cannot be the id of an artifact.`, {
    hint: 'Give the number of an artifact, as the list of the store and the URL of the artifact show it.',
    context: { id },
  })
}
