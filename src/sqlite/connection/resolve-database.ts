import { assertDatabasePath } from '../../files/database/database-path.ts'
import { resolveTarget } from '../../files/database/resolve-target.ts'

/**
 * The real file behind a target, which need not exist, under a path that SQLite does not misread.
 * @throws BackupError INPUT_INVALID, TARGET_NOT_WRITABLE when its folder does not exist
 */
export async function resolveDatabase(target: string): Promise<string> {
  assertDatabasePath(target)
  const path = await resolveTarget(target)
  assertDatabasePath(path)
  return path
}
