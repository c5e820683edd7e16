import { isCatalogName } from './catalog-name.ts'

/** What the name of an artifact says of the archives in it. */
export interface ArtifactName {
  readonly database: string
  readonly label: string | null
}

/** Neither a database's name nor a label has an "@", so the name is read back in one way only. */
const NAME = /^savepoint-([^@]+)(?:@([A-Za-z0-9.-]{1,60}))?$/

/**
 * The name under which GitHub keeps every archive of a database and a label: `savepoint-<database>` or
 * `savepoint-<database>@<label>`. It is the same in every run, so that one request lists all generations.
 */
export function renderArtifactName({ database, label }: ArtifactName): string {
  return label === null ? `savepoint-${database}` : `savepoint-${database}@${label}`
}

/** What the name of an artifact says; null when it is not one of ours. */
export function parseArtifactName(name: string): ArtifactName | null {
  const [, database = '', label] = NAME.exec(name) ?? []
  return isCatalogName(database) ? { database, label: label ?? null } : null
}
