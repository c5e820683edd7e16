import { type ArtifactName, parseArtifactName, renderArtifactName } from '../archive/artifact-name.ts'
import { parseArchiveTime, renderArchiveTime } from '../archive/name.ts'

/** What the name of a renewed artifact says: whose archive it is, and the time in the name of that archive. */
export interface RenewedName {
  readonly said: ArtifactName
  readonly madeAt: Date
}

/** No "+" is in the name of a database or in a label. */
const NAME = /^(savepoint-[^+]+)\+(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})$/

/**
 * The name under which GitHub keeps an archive that was uploaded once more: that of the first time, and the time at
 * which the archive was made, such as `savepoint-app~r3f9a1c2e+2026-11-23_01-04-05-678`. GitHub dates an artifact by its upload;
 * without this an old backup would look like the newest.
 */
export function renderRenewedName({ madeAt, said }: RenewedName): string {
  return `${renderArtifactName(said)}+${renderArchiveTime(madeAt)}`
}

/** What the name of an artifact says; null when it is not that of a renewed one. */
export function parseRenewedName(name: string): RenewedName | null {
  const [, first = '', time = ''] = NAME.exec(name) ?? []
  const said = parseArtifactName(first)
  const madeAt = parseArchiveTime(time)
  return said === null || madeAt === null ? null : { said, madeAt }
}

/**
 * The name of the artifact that a run uploads beside the archives of a database that it renews. It holds none itself:
 * their own names differ each time, and GitHub finds artifacts by whole names only, so it is by this one that the run
 * is found.
 */
export function renderRenewalSign(database: string): string {
  return `${renderArtifactName({ database, label: null })}+renewed`
}
