import { presentBackups } from '../../domain/catalog/backups.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { selectDatabase } from '../../domain/catalog/selection.ts'
import { asBackupError, BackupError, type ErrorCode } from '../../domain/outcome/errors.ts'
import type { PlaceRecipe } from '../../domain/place/recipe.ts'
import type { Ports, SnapshotStore } from '../../ports.ts'
import { type Checked, type CheckRequest, checkDatabase } from '../verify/check.ts'
import { isGoodBackup } from '../verify/good-backup.ts'

/** What says that a live database is lost as it is; an assertion that does not hold says less. */
const DAMAGED: ReadonlySet<ErrorCode> = new Set([
  'INTEGRITY_CHECK_FAILED',
  'SOURCE_NOT_A_DATABASE',
  'SOURCE_EMPTY',
])

/** Where archives that can replace a damaged database are looked for, and how it is said. */
export interface RestoreAdvice {
  /** The name of the database in the catalog. */
  readonly databaseName: string
  /** Asked only when the database is damaged. */
  readonly openPlace: () => Promise<{ readonly store: SnapshotStore; readonly recipe: PlaceRecipe }>
  /** What to do, given the newest verified archive; null when there is none. */
  readonly render: (database: string, archive: CatalogEntry | null, recipe: PlaceRecipe) => string
}

/**
 * Checks a live database as {@link checkDatabase} does; when it is damaged, looks for the newest verified archive of it
 * and has the hint say how to restore that.
 * @throws BackupError what the check throws, with such a hint where the file is no database any more
 */
export async function checkAndAdvise(
  request: CheckRequest,
  ports: Omit<Ports, 'store'>,
  advice: RestoreAdvice,
): Promise<Checked> {
  try {
    const checked = await checkDatabase(request, ports)
    if (checked.failure === null) return checked
    return { ...checked, failure: await advised(checked.failure, request.database, ports, advice) }
  } catch (thrown) {
    throw await advised(asBackupError(thrown), request.database, ports, advice)
  }
}

/** The error with a hint that helps; a store that cannot be asked must not hide that the database is damaged. */
async function advised(
  error: BackupError,
  database: string,
  ports: Omit<Ports, 'store'>,
  advice: RestoreAdvice,
): Promise<BackupError> {
  if (!DAMAGED.has(error.code)) return error
  try {
    const { recipe, store } = await advice.openPlace()
    const archive = await findNewestGood(advice.databaseName, { ...ports, store })
    const hint = advice.render(database, archive, recipe)
    const { code, context, message, report } = error
    return new BackupError(code, message, {
      hint,
      context,
      ...(report === null ? {} : { report }),
      cause: error,
    })
  } catch (thrown) {
    ports.reporter.note(`The archives could not be looked at: ${asBackupError(thrown).message}`)
    return error
  }
}

async function findNewestGood(database: string, ports: Ports): Promise<CatalogEntry | null> {
  ports.reporter.step('Looking for an archive that can be restored')
  for (const entry of presentBackups(selectDatabase(await ports.store.list(), database))) {
    if (await isGoodBackup(entry, ports)) return entry
  }
  return null
}
