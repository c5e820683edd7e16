import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { databasesOf } from '../../domain/catalog/backups.ts'
import { parseTime } from '../../domain/settings/parse-values.ts'
import type { ArchiveChoice } from '../../operations/catalog/choose-archive.ts'
import type { SnapshotStore } from '../../ports.ts'
import type { GivenOptions } from './given-options.ts'

/** An argument as a file when there is one of that path, otherwise as a name in the store. */
export async function readNamed(
  text: string,
  folder: string,
  database: string | null,
): Promise<ArchiveChoice> {
  const path = resolve(folder, text)
  return (await isFile(path)) ? { by: 'path', path } : { by: 'name', name: text, database }
}

/**
 * The one archive that arguments and options name; which of them were given was checked before.
 * @throws BackupError INPUT_INVALID
 */
export async function readChoice(
  archive: string | undefined,
  given: GivenOptions,
  folder: string,
  database: string | null,
): Promise<ArchiveChoice> {
  if (archive !== undefined) return readNamed(archive, folder, database)
  const before = given.one('before')
  return before === null ? { by: 'latest', database } : { by: 'time', before: parseTime(before), database }
}

/**
 * The database whose archives may be restored to a target: the one of its name. Only where nothing can be overwritten
 * and the store has none of that name is it left open.
 */
export async function databaseForTarget(target: string, store: SnapshotStore): Promise<string | null> {
  const database = databaseNameOf(basename(target))
  if (await isFile(target)) return database
  return databasesOf(await store.list()).includes(database) ? database : null
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
