import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseTime } from '../../domain/settings/parse-values.ts'
import type { ArchiveChoice } from '../../operations/catalog/choose-archive.ts'
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

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
