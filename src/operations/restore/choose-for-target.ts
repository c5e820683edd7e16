import { catalogNameOf } from '../../domain/archive/catalog-name.ts'
import type { Catalog } from '../../domain/catalog/catalog.ts'
import { newestUnderGivenName } from '../../domain/catalog/databases.ts'
import {
  type ArchiveRequest,
  databaseForTarget,
  selectArchives,
  selectDatabase,
} from '../../domain/catalog/selection.ts'
import { newerUnderGivenName } from '../../domain/catalog/selection-errors.ts'
import type { Identity } from '../../domain/identity/identity.ts'
import type { Ports } from '../../ports.ts'
import {
  type ArchiveChoice,
  type Candidates,
  candidateOf,
  chooseArchives,
  passOverAhead,
} from '../catalog/choose-archive.ts'
import { refuseAmbiguous } from '../catalog/tell-apart.ts'
import { chooseSafetyCopy } from './choose-safety-copy.ts'

/** Which archive is to come back, and to which database. */
export interface TargetChoice {
  /** `undo` is the newest safety copy beside the target. */
  readonly archive: ArchiveChoice | { readonly by: 'undo' }
  /** Which database the target is; null where the archive is known to be its own. */
  readonly own: Identity | null
}

/**
 * Finds the archives that a target may get: of the database that was named, else of its own, else of the only one that
 * it can be. That the last is another's is for the plan to say.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, IDENTITY_AMBIGUOUS, ARCHIVE_EXPIRED, SAFETY_COPY_NOT_FOUND, STORE_*
 */
export async function chooseForTarget(
  { archive, own }: TargetChoice,
  target: string,
  ports: Ports,
): Promise<Candidates> {
  if (archive.by === 'undo') return chooseSafetyCopy(target)
  if (archive.by === 'path' || own === null) return chooseArchives(archive, ports)
  const listed = await ports.store.list(archive.by === 'latest' ? { newest: true } : {})
  const first = passOverAhead(archive, listed, ports)
  // Of the newest nothing may be left when a clock was wrong.
  const catalog = first === listed ? listed : passOverAhead(archive, await ports.store.list(), ports)
  const selection = selectArchives(catalog, withDatabase(archive, catalog, catalogNameOf(own)))
  const wanted = archive.by === 'name' ? 'named' : 'newest'
  if (wanted === 'newest') {
    await refuseAmbiguous(selection.candidates, ports)
    if (archive.database === null) refuseNewerName(catalog, selection.candidates, own)
  }
  return {
    chosenBy: selection.chosenBy,
    wanted,
    candidates: selection.candidates.map((entry) => candidateOf(entry, ports)),
  }
}

/** A name that was given at the last backup and is not given now would bring an older archive back without a word. */
function refuseNewerName(catalog: Catalog, [chosen]: Catalog, own: Identity): void {
  if (own.by === 'name' || chosen === undefined) return
  const newer = newestUnderGivenName(catalog, own.name)
  if (newer !== null && newer.createdAt > chosen.createdAt) throw newerUnderGivenName(newer, own.name)
}

/** A label is looked for among the target's own archives first; where it has none, among all. */
function withDatabase(archive: ArchiveRequest, catalog: Catalog, own: string): ArchiveRequest {
  if (archive.database !== null && archive.database !== own) return archive
  if (archive.by !== 'name') return { ...archive, database: databaseForTarget(catalog, own) }
  return { ...archive, database: selectDatabase(catalog, own).length > 0 ? own : null }
}
